package org.chronofront.ui.importing;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;

/// Columns of words on one line.
final class Columns {
  private Columns() {}

  static <R> TableColumn<R, String> of(String title, double width, Function<R, String> words) {
    TableColumn<R, String> column = new TableColumn<>(title);
    column.setCellValueFactory(
        row -> new ReadOnlyStringWrapper(Parts.oneLine(words.apply(row.getValue()))));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }
}
