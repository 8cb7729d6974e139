package org.chronofront.ui.dossier;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.chronofront.render.style.Theme;
import org.chronofront.time.DayRange;
import org.chronofront.time.TimeScale;
import org.chronofront.ui.ribbon.RibbonPainter;
import org.chronofront.ui.session.Session;

/// The ribbon of one outlet, on the days of the ribbon above it; a red line above and below marks
/// the days of which another outlet says otherwise. A click, or Enter, asks for the words.
final class SourceStrip extends Region {
  private static final double HEIGHT = 14;
  private static final double MARK = 3;
  private static final double LEAST_MARK = 6;

  private final SourceStory story;
  private final Session session;
  private final Supplier<DayRange> days;
  private final Canvas canvas = new Canvas();

  /// @param days the days to show
  /// @param asked told the day that was pointed at
  SourceStrip(
      SourceStory story, Session session, Supplier<DayRange> days, Consumer<LocalDate> asked) {
    this.story = story;
    this.session = session;
    this.days = days;
    getStyleClass().add("source-strip");
    getChildren().add(canvas);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    int count = story.against().size();
    String words = count == 1 ? "1 disagreement" : count + " disagreements";
    setAccessibleText("Ribbon as " + story.outlet() + " tells it, " + words);
    setOnMouseClicked(
        event -> {
          requestFocus();
          asked.accept(TimeScale.of(days.get(), getWidth()).dayAt(event.getX()));
        });
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            asked.accept(session.dayProperty().get());
            event.consume();
          }
        });
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT + 2 * MARK;
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
    DayRange range = days.get();
    TimeScale scale = TimeScale.of(range, width);
    canvas.setWidth(width);
    canvas.setHeight(HEIGHT + 2 * MARK);
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.clearRect(0, 0, width, HEIGHT + 2 * MARK);
    Theme theme = session.themeProperty().get();
    new RibbonPainter(session.actorColors(), theme, session.fadingProperty().get())
        .paint(g, story.history(), scale, new Rectangle2D(0, MARK, width, HEIGHT), range);
    g.setFill(javafx.scene.paint.Color.web(theme == Theme.LIGHT ? "#cf222e" : "#f85149"));
    for (SourceStory.Against one : story.against()) {
      double left = scale.x(one.days().from());
      double right = Math.max(left + LEAST_MARK, scale.x(one.days().to().plusDays(1)));
      g.fillRect(left, 0, right - left, MARK - 1);
      g.fillRect(left, HEIGHT + MARK + 1, right - left, MARK - 1);
    }
  }
}
