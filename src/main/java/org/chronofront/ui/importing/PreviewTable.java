package org.chronofront.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chronofront.library.importing.ImportPreview.PreviewRow;
import org.jspecify.annotations.Nullable;

/// The first rows as they would come out; the picked one's words stand below in full.
final class PreviewTable {
  private static final String PROBLEM = "Problem";

  private final TableView<PreviewRow> table = new TableView<>();
  private final Label detail = Parts.wrapped("", "problem-detail");
  private final VBox root = new VBox(table, detail);
  private final List<Part> parts =
      List.of(
          new Part("Row", PreviewRow::where, 160),
          new Part("When", PreviewRow::when, 220),
          new Part(PROBLEM, PreviewRow::problem, 280),
          new Part("What", PreviewRow::what, 180),
          new Part("Place", PreviewRow::place, 240),
          new Part("Who", PreviewRow::who, 240),
          new Part("Deaths", PreviewRow::deaths, 80),
          new Part("Words", PreviewRow::text, 480));

  PreviewTable() {
    table.setPlaceholder(Parts.label("No rows to show", "quiet"));
    table.getStyleClass().add("dense");
    table.setAccessibleText("The first rows as they would come out");
    VBox.setVgrow(table, Priority.ALWAYS);
    Parts.gone(detail);
    detail.setVisible(false);
    table.getSelectionModel().selectedItemProperty().subscribe((_, picked) -> detail(picked));
    show(List.of());
  }

  VBox root() {
    return root;
  }

  void show(List<PreviewRow> rows) {
    List<TableColumn<PreviewRow, String>> columns = new ArrayList<>();
    for (Part part : parts) {
      List<String> words = rows.stream().map(part.words).toList();
      if (!part.column.getText().equals(PROBLEM) || words.stream().anyMatch(w -> !w.isBlank())) {
        Columns.fit(part.column, words, part.widest);
        columns.add(part.column);
      }
    }
    if (!table.getColumns().equals(columns)) {
      table.getColumns().setAll(columns);
    }
    table.getItems().setAll(rows);
  }

  /// A column, and how wide it may become, in pixels.
  private static final class Part {
    private final Function<PreviewRow, String> words;
    private final double widest;
    private final TableColumn<PreviewRow, String> column;

    Part(String title, Function<PreviewRow, String> words, double widest) {
      this.words = words;
      this.widest = widest;
      this.column = Columns.of(title, widest, words);
      if (title.equals(PROBLEM)) {
        column.getStyleClass().add("problem-column");
      }
    }
  }

  private void detail(@Nullable PreviewRow row) {
    String words =
        row == null ? "" : row.problem().isBlank() ? row.text() : row.problem() + "\n" + row.text();
    detail.setVisible(!words.isBlank());
    detail.setText(words.strip());
  }
}
