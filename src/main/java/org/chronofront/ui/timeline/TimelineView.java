package org.chronofront.ui.timeline;

import java.net.URL;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chronofront.ui.fx.FxThread;
import org.chronofront.ui.session.Session;

/// The timeline of a session: controls above, chart below. Comfortable from 200 to 240 pixels high,
/// usable from 170. FX thread.
public final class TimelineView {
  private static final double LEAST_HEIGHT = 170;
  private static final double USUAL_HEIGHT = 230;

  private final TimelineViewModel model;
  private final TimelineChart chart;
  private final VBox root;

  /// A timeline that reads and changes the session, and weighs everything at once; for tests.
  public TimelineView(Session session) {
    this(session, Runnable::run);
  }

  /// A timeline that reads and changes the session.
  ///
  /// @param background weighs what each source tells where that takes longer than a frame
  public TimelineView(Session session, Executor background) {
    this.model = new TimelineViewModel(session, background, FxThread::later);
    this.chart = new TimelineChart(model);
    TimelineHeader header = new TimelineHeader(model);
    new PlaybackTimer(model);
    this.root = new VBox(header.node(), chart);
    root.getStyleClass().add("timeline");
    root.setMinHeight(LEAST_HEIGHT);
    root.setPrefHeight(USUAL_HEIGHT);
    VBox.setVgrow(chart, Priority.ALWAYS);
    URL css = Objects.requireNonNull(TimelineView.class.getResource("timeline.css"));
    root.getStylesheets().add(css.toExternalForm());
    chart.addEventHandler(KeyEvent.KEY_PRESSED, new TimelineKeys(model)::pressed);
  }

  /// What goes into the window.
  public Region root() {
    return root;
  }

  /// What the timeline shows and can do, for menus and shortcuts of the window.
  public TimelineViewModel model() {
    return model;
  }

  /// Takes the keyboard's focus: the arrow keys move the day.
  public void requestFocus() {
    chart.requestFocus();
  }

  /// Paints at once, without waiting for the next pulse: for pictures and measurements.
  void paintNow() {
    root.layout();
    chart.paint();
  }
}
