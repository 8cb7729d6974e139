package org.chronofront.ui.dossier;

import java.time.LocalDate;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.chronofront.library.ClaimDetail;
import org.chronofront.library.PlaceDossier;
import org.chronofront.time.DayRange;
import org.chronofront.time.DayText;
import org.chronofront.time.TimeScale;
import org.chronofront.ui.ribbon.RibbonPainter;
import org.chronofront.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// The whole story of a place as one ribbon, from its first claim to its last, with the day shown.
/// A click moves the day.
final class RibbonStrip extends Region {
  private static final double HEIGHT = 20;
  private static final double OVERHANG = 3;

  /// The margin on either side is the story's length divided by this.
  private static final long MARGIN = 16;

  private final PlaceDossier dossier;
  private final Session session;
  private final DayRange story;
  private final Canvas canvas = new Canvas();
  private final Line cursor = new Line();
  private final Label first = new Label();
  private final Label last = new Label();
  private DayRange days;
  private @Nullable DayRange painted;
  private LocalDate day;

  RibbonStrip(PlaceDossier dossier, DayRange story, Session session) {
    this.dossier = dossier;
    this.story = story;
    this.session = session;
    this.day = session.dayProperty().get();
    this.days = around(day);
    getStyleClass().add("ribbon-strip");
    cursor.getStyleClass().add("cursor");
    first.getStyleClass().add("quiet-12");
    last.getStyleClass().add("quiet-12");
    getChildren().setAll(canvas, cursor, first, last);
    Tooltip.install(this, new Tooltip("Control over the whole story. Click to show a day"));
    setAccessibleText("Ribbon of control; the cards below say the same in words");
    setOnMouseClicked(
        event -> {
          if (event.getY() <= HEIGHT + 2 * OVERHANG) {
            session
                .questions()
                .askWhy(dossier.place().id(), TimeScale.of(days, getWidth()).dayAt(event.getX()));
          }
        });
  }

  /// The days that the claims speak of, null when there are none.
  static @Nullable DayRange story(PlaceDossier dossier) {
    DayRange all = null;
    for (ClaimDetail detail : dossier.claims()) {
      DayRange one = DayRange.named(detail.claim().span());
      all = all == null ? one : all.union(one);
    }
    return all;
  }

  /// The days that are shown.
  DayRange days() {
    return days;
  }

  /// Moves the day.
  ///
  /// @return true when the ribbon has other days now
  boolean showDay(LocalDate now) {
    day = now;
    if (days.contains(now)) {
      showCursor();
      return false;
    }
    days = around(now);
    requestLayout();
    return true;
  }

  /// Paints the ribbon anew: evidence fades otherwise now.
  void fade() {
    painted = null;
    requestLayout();
  }

  /// The story and the day, with a margin: the days stay as they are while the day is among them,
  /// so that the ribbon stands still under a moving day.
  private DayRange around(LocalDate shown) {
    DayRange all = story.union(new DayRange(shown, shown));
    long margin = Math.max(1, all.days() / MARGIN);
    return new DayRange(all.from().minusDays(margin), all.to().plusDays(margin));
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT + 2 * OVERHANG + first.prefHeight(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double width = Math.max(1, Math.floor(getWidth()));
    TimeScale scale = TimeScale.of(days, width);
    if (canvas.getWidth() != width || !days.equals(painted)) {
      paint(scale, width);
    }
    showCursor();
    double below = HEIGHT + 2 * OVERHANG;
    first.setText(DayText.brief(story.from()));
    last.setText(story.days() > 1 ? DayText.brief(story.to()) : "");
    double roomOfLast = last.getText().isEmpty() ? 0 : last.prefWidth(-1) + 8;
    double furthest = Math.max(0, width - roomOfLast - first.prefWidth(-1));
    place(first, Math.min(scale.x(story.from()), furthest), below, width);
    double right = scale.x(story.to().plusDays(1)) - last.prefWidth(-1);
    place(last, Math.max(right, first.getLayoutX() + first.getWidth() + 8), below, width);
  }

  private void showCursor() {
    TimeScale scale = TimeScale.of(days, Math.max(1, Math.floor(getWidth())));
    double x = Math.rint(scale.x(day) + scale.dayWidth() / 2);
    cursor.setStartX(x);
    cursor.setEndX(x);
    cursor.setStartY(0);
    cursor.setEndY(HEIGHT + 2 * OVERHANG);
  }

  private void paint(TimeScale scale, double width) {
    canvas.setWidth(width);
    canvas.setHeight(HEIGHT);
    canvas.setLayoutY(OVERHANG);
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.clearRect(0, 0, width, HEIGHT);
    new RibbonPainter(
            session.actorColors(), session.themeProperty().get(), session.fadingProperty().get())
        .paint(g, dossier.history(), scale, new Rectangle2D(0, 0, width, HEIGHT), days);
    painted = days;
  }

  private static void place(Label label, double x, double y, double width) {
    double own = Math.min(width, label.prefWidth(-1));
    label.resizeRelocate(Math.clamp(x, 0, width - own), y, own, label.prefHeight(-1));
  }
}
