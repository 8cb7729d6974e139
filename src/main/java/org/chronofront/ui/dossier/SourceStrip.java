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
import org.chronofront.library.Telling;
import org.chronofront.time.DayRange;
import org.chronofront.time.TimeScale;
import org.chronofront.ui.ribbon.DisagreementMark;
import org.chronofront.ui.ribbon.TellingPainter;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.why.WhyKey;
import org.jspecify.annotations.Nullable;

/// The ribbon of one outlet, on the days of the ribbon above it, with its disagreements marked. A
/// click on a mark shows the words of both, elsewhere those of this outlet; Enter shows the
/// disagreement nearest to the day shown, and W asks why the outlet makes of that day what it does.
final class SourceStrip extends Region {
  private static final double HEIGHT = 14;
  private static final double WHOLE = HEIGHT + 2 * TellingPainter.BRACKET;

  private final Telling telling;
  private final Session session;
  private final Supplier<DayRange> days;
  private final Consumer<LocalDate> asked;
  private final Canvas canvas = new Canvas();

  /// @param days the days to show
  /// @param asked told the day that was pointed at where nobody says otherwise
  /// @param why told the day of which the reasons are asked
  SourceStrip(
      Telling telling,
      Session session,
      Supplier<DayRange> days,
      Consumer<LocalDate> asked,
      Consumer<LocalDate> why) {
    this.telling = telling;
    this.session = session;
    this.days = days;
    this.asked = asked;
    getStyleClass().add("source-strip");
    getChildren().add(canvas);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    int count = telling.against().size();
    String words = count == 1 ? "1 disagreement marked" : count + " disagreements marked";
    setAccessibleText(
        "Ribbon as %s tells it, %s. %s".formatted(telling.outlet(), words, telling.standing()));
    setOnMouseClicked(
        event -> {
          requestFocus();
          TimeScale scale = TimeScale.of(days.get(), getWidth());
          LocalDate day = scale.dayAt(event.getX());
          show(DisagreementMark.at(telling, scale, event.getX()), day);
        });
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            LocalDate day = session.dayProperty().get();
            show(telling.nearest(day), day);
            event.consume();
          } else if (WhyKey.is(event)) {
            why.accept(session.dayProperty().get());
            event.consume();
          }
        });
  }

  private void show(Telling.@Nullable Against against, LocalDate day) {
    if (against == null) {
      asked.accept(day);
    } else {
      session.tellings().compare(against.pair(), against.days().clamp(day));
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return WHOLE;
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
    canvas.setWidth(width);
    canvas.setHeight(WHOLE);
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.clearRect(0, 0, width, WHOLE);
    Rectangle2D area = new Rectangle2D(0, TellingPainter.BRACKET, width, HEIGHT);
    new TellingPainter(
            session.actorColors(), session.themeProperty().get(), session.fadingProperty().get())
        .paint(g, telling, TimeScale.of(range, width), area, range);
  }
}
