package org.chronofront.ui.importing;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Columns of words on one line.
final class Columns {
  /// As `importing.css` has it.
  private static final Font FONT = Font.font("IBM Plex Sans", 12);

  /// Beside the words in a cell, in pixels.
  private static final double AROUND = 18;

  private static final int LONGEST = 200;

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

  /// As wide as what stands in it, and as its name.
  ///
  /// @param most no wider than this, in pixels
  static void fit(TableColumn<?, String> column, List<String> words, double most) {
    double width = width(column.getText());
    for (String text : words) {
      width = Math.max(width, width(Parts.oneLine(text)));
    }
    column.setPrefWidth(Math.min(Math.ceil(width) + AROUND, most));
  }

  private static double width(String text) {
    Text shown = new Text(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    shown.setFont(FONT);
    return shown.getLayoutBounds().getWidth();
  }
}
