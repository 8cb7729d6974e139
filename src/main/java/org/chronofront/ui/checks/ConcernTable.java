package org.chronofront.ui.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.chronofront.control.check.Concern;
import org.chronofront.control.check.ConcernKind;
import org.chronofront.control.check.ConcernWords;
import org.chronofront.library.Catalog;
import org.chronofront.time.DayText;
import org.chronofront.ui.mark.SafeLines;
import org.chronofront.ui.mark.Script;
import org.chronofront.ui.session.Why;
import org.chronofront.ui.why.WhyKey;
import org.jspecify.annotations.Nullable;

/// The gaps and checks as rows; the space bar ticks one off, with Shift it goes on to the next, W
/// asks why of its place and day.
final class ConcernTable extends TableView<Concern> {
  /// A narrower table leaves the sentence to the page beside it, where the picked one is whole.
  private static final double WITH_SENTENCE = 790;

  private final ChecksModel model;

  ConcernTable(Catalog catalog, ChecksModel model, ConcernWords words) {
    this.model = model;
    getStyleClass().add("dense");
    setId("concern-table");
    setAccessibleText(
        "Gaps and checks; a row is picked in all views, the space bar ticks it off, W asks why");
    setFixedCellSize(28);
    setEditable(true);
    getColumns().add(done());
    getColumns().add(column("What", 176, 164, concern -> what(concern.kind())));
    getColumns()
        .add(
            column(
                "Place",
                150,
                110,
                concern ->
                    concern.placeId() == null
                        ? "–"
                        : catalog.place(concern.placeId()).displayName()));
    getColumns().add(column("Days", 196, 190, concern -> days(concern.from(), concern.to())));
    TableColumn<Concern, String> sentence = column("In a sentence", 520, 120, words::of);
    sentence.setCellFactory(_ -> new Sentence());
    getColumns().add(sentence);
    widthProperty().subscribe(width -> sentence.setVisible(width.doubleValue() > WITH_SENTENCE));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          Concern row = getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.SPACE && event.isShiftDown()) {
            doneAndOn();
            event.consume();
          } else if (event.getCode() == KeyCode.SPACE && row != null) {
            model.tick(row, !model.isDone(row));
            refresh();
            event.consume();
          } else if (WhyKey.is(event) && row != null) {
            Why why = model.question(row);
            if (why != null) {
              model.ask(why);
            }
            event.consume();
          }
        });
  }

  /// Picks the next row that is not done, or the one before.
  ///
  /// @param direction 1 or -1
  void step(int direction) {
    Concern to = model.next(getSelectionModel().getSelectedItem(), direction);
    if (to != null) {
      getSelectionModel().clearAndSelect(model.indexOf(to));
      show(model.indexOf(to));
    }
  }

  /// Ticks the picked row off and picks the next that is not done.
  void doneAndOn() {
    Concern row = getSelectionModel().getSelectedItem();
    if (row != null) {
      model.tick(row, true);
      refresh();
    }
    step(1);
  }

  /// Scrolls by no more than it takes.
  private void show(int row) {
    if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollTo(row);
    }
  }

  void show(List<Concern> rows) {
    setPlaceholder(
        new Label(
            model.searching()
                ? "Looking for gaps…"
                : model.all().isEmpty()
                    ? "No gap and nothing that cannot be right was found"
                    : "Nothing is left of this kind"));
    Concern before = getSelectionModel().getSelectedItem();
    getItems().setAll(rows);
    if (before != null) {
      rows.stream()
          .filter(row -> row.key().equals(before.key()))
          .findFirst()
          .ifPresent(getSelectionModel()::select);
    }
  }

  private TableColumn<Concern, Boolean> done() {
    TableColumn<Concern, Boolean> column = new TableColumn<>("Done");
    column.setPrefWidth(64);
    column.setMinWidth(60);
    column.setCellValueFactory(
        row -> {
          SimpleBooleanProperty done = new SimpleBooleanProperty(model.isDone(row.getValue()));
          done.addListener((_, _, now) -> model.tick(row.getValue(), now));
          return done;
        });
    column.setCellFactory(CheckBoxTableCell.forTableColumn(column));
    return column;
  }

  private static TableColumn<Concern, String> column(
      String title, double width, double least, Function<Concern, String> words) {
    TableColumn<Concern, String> column = new TableColumn<>(title);
    column.setPrefWidth(width);
    column.setMinWidth(least);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
    column.setCellFactory(_ -> new Words());
    return column;
  }

  /// The kind in two or three words; its heading stands in the choice above.
  private static String what(ConcernKind kind) {
    return switch (kind) {
      case UNEXPLAINED_CHANGE -> "Unexplained change";
      case SILENCE -> "Long silence";
      case SINGLE_ORIGIN -> "One origin only";
      case RELIANCE_RING -> "Ring of sources";
      case QUOTED_BY_ITS_QUOTER -> "Circular quotation";
      case HEADLINE_BEYOND_BODY -> "More than its body says";
      case LOST_WITHOUT_HOLDING -> "Lost without holding";
      case BESIEGED_BY_LAST_HOLDER -> "Besieged by its holder";
      case BESIEGED_BY_ITSELF -> "Besieged by its own side";
      case REPORTED_TOO_EARLY -> "Reported too early";
    };
  }

  private static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null || to == null || from.equals(to)) {
      LocalDate one = from == null ? to : from;
      return one == null ? "–" : DayText.brief(one);
    }
    return DayText.brief(from) + " – " + DayText.brief(to);
  }

  /// Words in the direction of their script.
  private static class Words extends TableCell<Concern, String> {
    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
      super.updateItem(words, empty);
      setText(empty ? null : words);
      if (words != null) {
        Script.applyByText(this, words);
      }
    }
  }

  /// One line in the table; all of it under the pointer.
  private static final class Sentence extends Words {
    private static final double WIDEST = 420;

    private final Tooltip whole = new Tooltip();

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
      super.updateItem(words, empty);
      if (words != null) {
        SafeLines.say(whole, words, WIDEST);
      }
      setTooltip(empty || words == null ? null : whole);
    }
  }
}
