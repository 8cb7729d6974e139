package org.chronofront.ui.events;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.chronofront.library.EventLine;
import org.chronofront.model.Fatalities;
import org.chronofront.time.DayText;
import org.chronofront.ui.mark.Script;
import org.chronofront.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// The table of events. Sorted by date alone: that is the order of the index, in which millions
/// need no sorting.
final class EventTable extends TableView<Integer> {
  private final Session session;
  private final EventListModel model;
  private final TableColumn<Integer, String> date;
  private EventRows rows = new EventRows(new int[0], false);
  private boolean showing;

  EventTable(Session session, EventListModel model) {
    this.session = session;
    this.model = model;
    getStyleClass().add("dense");
    setId("event-table");
    setAccessibleText("Events one by one; a row is picked in all views");
    setPlaceholder(new Label("No such event in these days"));
    setFixedCellSize(26);
    date = column("Date", 128, line -> DayText.orUndated(line.event().span()));
    add(column("Kind", 130, EventTable::kind));
    add(column("Place", 150, line -> line.place() == null ? "–" : line.place()));
    add(column("Actors", 200, line -> String.join(", ", line.actors())));
    add(column("Deaths", 64, line -> deaths(line.event().fatalities())));
    add(column("Summary", 360, line -> line.event().summary().replace('\n', ' ')));
    add(column("Dataset", 150, EventLine::dataset));
    getColumns().addFirst(date);
    date.setSortable(true);
    getSortOrder().add(date);
    setSortPolicy(_ -> sorted());
    getSelectionModel().selectedItemProperty().addListener((_, _, row) -> picked(row));
  }

  private void add(TableColumn<Integer, String> column) {
    column.setSortable(false);
    getColumns().add(column);
  }

  private TableColumn<Integer, String> column(
      String title, double width, Function<EventLine, String> words) {
    TableColumn<Integer, String> column = new TableColumn<>(title);
    column.setPrefWidth(width);
    column.setCellValueFactory(
        row -> {
          EventLine line = model.line(row.getValue());
          return new ReadOnlyStringWrapper(line == null ? "" : words.apply(line));
        });
    column.setCellFactory(_ -> new Words());
    return column;
  }

  private boolean sorted() {
    if (!showing) {
      model.newestFirstProperty().set(date.getSortType() == TableColumn.SortType.DESCENDING);
    }
    return true;
  }

  /// Shows other rows, and what is picked among them.
  void show(EventRows now) {
    showing = true;
    rows = now;
    setItems(now);
    getSortOrder().setAll(List.of(date)); // forgotten with the items before
    showing = false;
  }

  /// Marks the row of the event that is picked, and brings it into sight.
  void showSelection() {
    int row = session.selectedRow();
    int at = row < 0 ? -1 : rows.position(row);
    showing = true;
    if (at < 0) {
      getSelectionModel().clearSelection();
    } else if (getSelectionModel().getSelectedIndex() != at) {
      getSelectionModel().clearAndSelect(at);
      scrollTo(Math.max(0, at - 3));
    }
    showing = false;
  }

  private void picked(@Nullable Integer row) {
    if (!showing && row != null && row != session.selectedRow()) {
      session.selectEvent(row);
    }
  }

  private static String kind(EventLine line) {
    return line.event().kind().label();
  }

  private static String deaths(@Nullable Fatalities deaths) {
    if (deaths == null) {
      return "";
    }
    Integer best = deaths.best() != null ? deaths.best() : deaths.low();
    return best == null ? "" : "%,d".formatted(best);
  }

  /// Words in the direction of their script.
  private static final class Words extends TableCell<Integer, String> {
    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
      super.updateItem(words, empty);
      setText(empty ? null : words);
      if (words != null) {
        Script.applyByText(this, words);
      }
    }
  }
}
