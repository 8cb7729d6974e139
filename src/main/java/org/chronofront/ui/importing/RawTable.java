package org.chronofront.ui.importing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.chronofront.model.importing.RawRows;

/// The first rows as they stand in the file, for whoever is asked what they mean.
final class RawTable {
  private static final double WIDEST = 220;

  private final TableView<List<String>> table = new TableView<>();

  RawTable() {
    table.getStyleClass().add("dense");
    table.setAccessibleText("The first rows as they stand in the file");
  }

  TableView<List<String>> root() {
    return table;
  }

  void show(RawRows raw) {
    List<TableColumn<List<String>, String>> columns = new ArrayList<>();
    for (int i = 0; i < raw.columns().size(); i++) {
      int at = i;
      TableColumn<List<String>, String> column =
          Columns.of(raw.columns().get(i), 0, row -> row.get(at));
      Columns.fit(column, raw.rows().stream().map(row -> row.get(at)).toList(), WIDEST);
      columns.add(column);
    }
    table.getColumns().setAll(columns);
    table.getItems().setAll(raw.rows());
  }
}
