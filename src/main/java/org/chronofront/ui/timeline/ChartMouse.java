package org.chronofront.ui.timeline;

import java.time.LocalDate;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.chronofront.ui.mark.HoverTip;
import org.chronofront.ui.session.Session;

/// What the mouse does on the chart: drags the day, pans, zooms, selects places and claims.
final class ChartMouse {
  private static final double CLICK = 3;
  private static final double WHEEL_STEP = 40;
  private static final double ZOOM = 1.2;

  private final TimelineViewModel model;
  private final TimelineChart chart;
  private final HitTest hits;
  private final TipText texts;
  private final HoverTip tip;
  private Hit pressed = new Hit.Nothing();
  private double pressedX;
  private double lastX;
  private boolean dragged;

  ChartMouse(TimelineViewModel model, TimelineChart chart, Node surface) {
    this.model = model;
    this.chart = chart;
    this.hits = new HitTest(model);
    this.texts = new TipText(model);
    this.tip = new HoverTip(surface);
    surface.setOnMouseMoved(this::moved);
    surface.setOnMouseExited(event -> tip.hide());
    surface.setOnMousePressed(this::press);
    surface.setOnMouseDragged(this::drag);
    surface.setOnMouseReleased(this::release);
    surface.setOnScroll(this::scroll);
  }

  private void moved(MouseEvent event) {
    Hit hit = hits.at(chart.layoutNow(), event.getX(), event.getY());
    tip.over(texts.of(told(hit, event)), event);
    chart.setCursor(
        switch (hit) {
          case Hit.Cursor _, Hit.Known _ -> Cursor.H_RESIZE;
          case Hit.Pin _, Hit.Name _, Hit.Claims _, Hit.Fold _, Hit.Disagreed _, Hit.Rest _ ->
              Cursor.HAND;
          case Hit.Axis _, Hit.Overview _ -> Cursor.OPEN_HAND;
          case Hit.Ribbon _, Hit.Told _, Hit.Bars _, Hit.Nothing _ -> Cursor.DEFAULT;
        });
  }

  /// On the day's line within the ribbons, what lies beneath: there a click means that.
  private Hit told(Hit hit, MouseEvent event) {
    boolean line = hit instanceof Hit.Cursor && event.getY() >= TimelineLayout.FLAG;
    TimelineLayout layout = chart.layoutNow();
    return line && layout.ribbonAt(event.getY()) >= 0
        ? hits.beneath(layout, event.getX(), event.getY())
        : hit;
  }

  private void press(MouseEvent event) {
    tip.press(event);
    chart.requestFocus();
    if (event.getButton() != MouseButton.PRIMARY) {
      pressed = new Hit.Nothing();
      return;
    }
    pressed = hits.at(chart.layoutNow(), event.getX(), event.getY());
    pressedX = event.getX();
    lastX = event.getX();
    dragged = false;
    if (pressed instanceof Hit.Overview(double moment)) {
      model.axis().center(moment);
    }
  }

  private void drag(MouseEvent event) {
    if (!dragged && Math.abs(event.getX() - pressedX) < CLICK) {
      return;
    }
    dragged = true;
    TimelineLayout layout = chart.layoutNow();
    switch (pressed) {
      case Hit.Cursor _ -> model.dragDayTo(dayOnAxis(layout, event));
      case Hit.Known _ -> model.knowledge().set(dayOnAxis(layout, event));
      case Hit.Axis _, Hit.Bars _, Hit.Ribbon _, Hit.Claims _, Hit.Told _, Hit.Disagreed _ ->
          model.axis().pan(event.getX() - lastX);
      case Hit.Overview _ -> {
        double moment = layout.momentAtOverview(event.getX(), model.session().extent());
        model.axis().center(moment);
      }
      case Hit.Pin _, Hit.Name _, Hit.Fold _, Hit.Rest _, Hit.Nothing _ -> {}
    }
    lastX = event.getX();
  }

  private LocalDate dayOnAxis(TimelineLayout layout, MouseEvent event) {
    double left = layout.axisLeft();
    double x = Math.clamp(event.getX(), left, left + layout.axisWidth() - 1);
    return hits.dayAt(layout, x);
  }

  private void release(MouseEvent event) {
    if (!dragged && event.getButton() == MouseButton.PRIMARY) {
      click(event);
    }
    pressed = new Hit.Nothing();
  }

  /// The lines of the day and of the knowledge day take a drag; a click means what lies beneath.
  private void click(MouseEvent event) {
    TimelineLayout layout = chart.layoutNow();
    boolean twice = event.getClickCount() == 2;
    switch (pressed) {
      case Hit.Cursor _ -> {
        if (event.getY() < TimelineLayout.FLAG) {
          model.session().goTo(hits.dayAt(layout, event.getX()));
        } else {
          click(hits.beneath(layout, event.getX(), event.getY()));
        }
      }
      case Hit.Known _ -> {
        if (twice) {
          model.knowledge().clear();
        }
      }
      case Hit.Axis _ -> {
        if (twice) {
          model.knowledge().set(dayOnAxis(layout, event));
        }
      }
      default -> click(pressed);
    }
  }

  private void click(Hit hit) {
    Session session = model.session();
    switch (hit) {
      case Hit.Bars(var day) -> session.goTo(day);
      case Hit.Ribbon(String place, var day) -> session.questions().askWhy(place, day);
      case Hit.Claims(String place, var marks) ->
          session.questions().askWhy(place, marks.getFirst().day());
      case Hit.Told(String place, var telling, var day) -> {
        if (day == null) {
          session.selectPlace(place);
        } else {
          session.questions().askWhy(session.questions().asTold(telling, place, day));
        }
      }
      case Hit.Disagreed(var _, var against, var day) ->
          session.tellings().compare(against.pair(), against.days().clamp(day));
      case Hit.Rest(String place, int _) -> session.tellings().show(place);
      case Hit.Name(String place) -> session.selectPlace(place);
      case Hit.Pin(String place) -> model.togglePinned(place);
      case Hit.Fold(String place) -> model.ribbons().toggleUnfolded(place);
      case Hit.Cursor _, Hit.Known _, Hit.Axis _, Hit.Overview _, Hit.Nothing _ -> {}
    }
  }

  private void scroll(ScrollEvent event) {
    TimelineLayout layout = chart.layoutNow();
    double onAxis = event.getX() - layout.axisLeft();
    if (event.getDeltaX() != 0) {
      model.axis().pan(event.getDeltaX());
    }
    if (event.getDeltaY() != 0) {
      boolean overRows = onAxis < 0 && layout.ribbonAt(event.getY()) >= 0;
      if (overRows || (event.isAltDown() && layout.scrollRange() > 0)) {
        chart.scrollBy(-event.getDeltaY());
      } else if (onAxis >= 0) {
        model.axis().zoom(onAxis, Math.pow(ZOOM, event.getDeltaY() / WHEEL_STEP));
      }
    }
    event.consume();
  }
}
