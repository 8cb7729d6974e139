package org.chronofront.ui.matrix;

import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.chronofront.control.matrix.StepUnit;
import org.chronofront.export.ExportException;
import org.chronofront.time.DayRange;
import org.chronofront.ui.mark.SaveAs;
import org.chronofront.ui.session.Session;

/// Saves or copies what the matrix shows, as CSV. Works in the background. FX thread.
final class MatrixExport {
  private static final Map<StepUnit, String> UNITS =
      new java.util.EnumMap<>(
          Map.of(
              StepUnit.DAY, "A column for each day",
              StepUnit.WEEK, "A column for each week",
              StepUnit.MONTH, "A column for each month",
              StepUnit.YEAR, "A column for each year"));

  private final MatrixChart chart;
  private final Executor background;
  private final Executor fx;
  private final SaveAs saving;
  private final Consumer<String> told;

  /// @param told takes a sentence on how it went
  MatrixExport(
      MatrixChart chart, Executor background, Executor fx, SaveAs saving, Consumer<String> told) {
    this.chart = chart;
    this.background = background;
    this.fx = fx;
    this.saving = saving;
    this.told = told;
  }

  MenuButton button() {
    Menu save = new Menu("Save as CSV");
    Menu copy = new Menu("Copy as CSV");
    UNITS.forEach(
        (unit, title) -> {
          save.getItems().add(item(title + "…", () -> save(unit)));
          copy.getItems().add(item(title, () -> copy(unit)));
        });
    MenuButton button = new MenuButton("Export", null, save, copy);
    button.setTooltip(new Tooltip("The places in this order and the days that are seen, as CSV"));
    return button;
  }

  private static MenuItem item(String title, Runnable action) {
    MenuItem item = new MenuItem(title);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private MatrixFile file(StepUnit unit) {
    Session session = chart.model().session();
    DayRange seen = chart.scale().visible();
    DayRange extent = session.extent();
    return new MatrixFile(
        session.library().catalog(),
        session.engine(),
        session.knownProperty().get(),
        chart.model().places(),
        new DayRange(extent.clamp(seen.from()), extent.clamp(seen.to())),
        unit);
  }

  void save(StepUnit unit) {
    MatrixFile file = file(unit);
    saving
        .ask(chart.getScene().getWindow(), "Save places over time", file.name(), "CSV table")
        .ifPresent(
            path ->
                background.execute(
                    () -> {
                      String how = "Saved to “%s”.".formatted(path.getFileName());
                      try {
                        file.save(path);
                      } catch (ExportException e) {
                        how = String.valueOf(e.getMessage());
                      }
                      String sentence = how;
                      fx.execute(() -> told.accept(sentence));
                    }));
  }

  void copy(StepUnit unit) {
    MatrixFile file = file(unit);
    background.execute(
        () -> {
          String text = file.text();
          fx.execute(
              () -> {
                ClipboardContent content = new ClipboardContent();
                content.putString(text);
                Clipboard.getSystemClipboard().setContent(content);
                told.accept("Copied as CSV.");
              });
        });
  }
}
