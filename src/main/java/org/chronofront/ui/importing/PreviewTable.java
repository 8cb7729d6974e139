package org.chronofront.ui.importing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chronofront.library.importing.ImportPreview.PreviewRow;
import org.jspecify.annotations.Nullable;

/// The first rows as they would come out; the picked one's words stand below in full.
final class PreviewTable {
  private final TableView<PreviewRow> table = new TableView<>();
  private final Label detail = Parts.wrapped("", "problem-detail");
  private final VBox root = new VBox(table, detail);
  private final TableColumn<PreviewRow, String> where = Columns.of("Row", 64, PreviewRow::where);
  private final TableColumn<PreviewRow, String> when = Columns.of("When", 132, PreviewRow::when);
  private final TableColumn<PreviewRow, String> problem =
      Columns.of("Problem", 140, PreviewRow::problem);
  private final List<TableColumn<PreviewRow, String>> others =
      List.of(
          Columns.of("What", 96, PreviewRow::what),
          Columns.of("Place", 152, PreviewRow::place),
          Columns.of("Who", 152, PreviewRow::who),
          Columns.of("Deaths", 56, PreviewRow::deaths),
          Columns.of("Words", 320, PreviewRow::text));

  PreviewTable() {
    table.setPlaceholder(Parts.label("No rows to show", "quiet"));
    table.getStyleClass().add("dense");
    table.setAccessibleText("The first rows as they would come out");
    VBox.setVgrow(table, Priority.ALWAYS);
    problem.getStyleClass().add("problem-column");
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
    columns.add(where);
    columns.add(when);
    if (rows.stream().anyMatch(row -> !row.problem().isBlank())) {
      columns.add(problem);
    }
    columns.addAll(others);
    if (!table.getColumns().equals(columns)) {
      table.getColumns().setAll(columns);
    }
    table.getItems().setAll(rows);
  }

  private void detail(@Nullable PreviewRow row) {
    String words =
        row == null ? "" : row.problem().isBlank() ? row.text() : row.problem() + "\n" + row.text();
    detail.setVisible(!words.isBlank());
    detail.setText(words.strip());
  }
}
