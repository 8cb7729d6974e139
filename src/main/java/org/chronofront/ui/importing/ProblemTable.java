package org.chronofront.ui.importing;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chronofront.model.importing.RowProblem;
import org.jspecify.annotations.Nullable;

/// What is to be told of rows, one line each; the picked one stands below in full.
final class ProblemTable {
  /// The least width of the reasons, which take what is left; in pixels.
  private static final double WHY = 320;

  private static final double SCROLL_BAR = 16;

  private final TableView<RowProblem> table = new TableView<>();
  private final Label detail = Parts.wrapped("", "problem-detail");
  private final VBox root = new VBox(table, detail);

  ProblemTable(ObservableList<RowProblem> problems, String none) {
    table.setItems(problems);
    table.setPlaceholder(Parts.label(none, "quiet"));
    table.getStyleClass().add("dense");
    table.setAccessibleText("Problems of rows");
    TableColumn<RowProblem, String> why = Columns.of("Why", WHY, RowProblem::reason);
    List<TableColumn<RowProblem, String>> others =
        List.of(
            Columns.of("Row", 84, p -> p.place().where()),
            Columns.of("What became of it", 112, p -> kind(p.kind())),
            Columns.of("Column", 96, p -> orEmpty(p.column())),
            Columns.of("Value", 112, p -> orEmpty(p.value())));
    table.getColumns().setAll(others);
    table.getColumns().add(why);
    double taken = others.stream().mapToDouble(TableColumn::getPrefWidth).sum() + SCROLL_BAR;
    table
        .widthProperty()
        .subscribe(width -> why.setPrefWidth(Math.max(WHY, width.doubleValue() - taken)));
    VBox.setVgrow(table, Priority.ALWAYS);
    Parts.gone(detail);
    detail.setVisible(false);
    table.getSelectionModel().selectedItemProperty().subscribe((_, picked) -> show(picked));
  }

  VBox root() {
    return root;
  }

  private void show(@Nullable RowProblem picked) {
    detail.setVisible(picked != null);
    detail.setText(picked == null ? "" : words(picked));
  }

  private static String words(RowProblem problem) {
    String column = orEmpty(problem.column());
    String value = Parts.oneLine(orEmpty(problem.value()));
    return problem.place().where()
        + (column.isEmpty() ? "" : ", " + column)
        + (value.isEmpty() ? "" : ", “" + value + "”")
        + ": "
        + problem.reason();
  }

  static String kind(RowProblem.Kind kind) {
    return switch (kind) {
      case REJECTED -> "Rejected";
      case SKIPPED -> "Skipped";
      case FLAGGED -> "Taken in, odd";
    };
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
