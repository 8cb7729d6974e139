package org.chronofront.ui.dossier;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.chronofront.control.Finding;
import org.chronofront.model.Place;
import org.chronofront.time.DayText;
import org.chronofront.ui.mark.SafeLines;
import org.chronofront.ui.mark.StateMark;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.session.Shown;
import org.chronofront.ui.why.WhyKey;
import org.jspecify.annotations.Nullable;

/// The map as a table: every place with its state on the day. A click or Enter selects a place, W
/// asks why.
final class PlaceTable extends TableView<PlaceTable.Row> {
  private static final double PADDING = 20;
  private static final double GAP = 8;
  private static final double TAKEN = PADDING + StateMark.SMALL + GAP;
  private static final double NARROWEST = 64;
  private static final double FAINT = 0.75;

  private final Setting setting;
  private final TableColumn<Row, Row> state = new TableColumn<>();
  private @Nullable Shown shown;

  /// A place with what is found of it on the day.
  record Row(Place place, ObjectProperty<@Nullable Finding> finding) {}

  PlaceTable(Setting setting, Session session) {
    this.setting = setting;
    getStyleClass().addAll("place-table", "dense");
    setAccessibleText("All places with their state on the day shown");
    setPlaceholder(new Label("No place has a claim in this library"));
    setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    Collator collator = Collator.getInstance(Locale.ENGLISH);
    TableColumn<Row, String> name = new TableColumn<>("Place");
    name.setCellValueFactory(
        row -> new SimpleObjectProperty<>(row.getValue().place().displayName()));
    name.setComparator(collator::compare);
    name.setCellFactory(_ -> new NameCell());
    name.setPrefWidth(124);
    name.setMaxWidth(144);
    state.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
    state.setCellFactory(_ -> new StateCell());
    state.setComparator(Comparator.comparing(this::words, collator::compare));
    getColumns().setAll(List.of(name, state));
    for (Place place : setting.catalog().marked(session.library().control().places())) {
      getItems().add(new Row(place, new SimpleObjectProperty<>()));
    }
    getSortOrder().setAll(List.of(name));
    sort();
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            open(getSelectionModel().getSelectedItem(), session);
            event.consume();
          } else if (WhyKey.is(event) && getSelectionModel().getSelectedItem() != null) {
            Place place = getSelectionModel().getSelectedItem().place();
            session.questions().ask(place.id());
            event.consume();
          }
        });
    setRowFactory(
        _ -> {
          var row = new javafx.scene.control.TableRow<Row>();
          row.setOnMouseClicked(
              event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                  open(row.getItem(), session);
                }
              });
          return row;
        });
  }

  void showDay(Shown now) {
    shown = now;
    state.setText("On " + DayText.brief(now.day()));
    for (Row row : getItems()) {
      row.finding().set(now.findings().get(row.place().id()));
    }
    refresh();
  }

  private static void open(@Nullable Row row, Session session) {
    if (row != null) {
      session.questions().askWhy(row.place().id(), session.dayProperty().get());
    }
  }

  private String words(Row row) {
    Finding finding = row.finding().get();
    return finding == null ? "–" : setting.words().withPossible(finding);
  }

  /// Text that wraps at a cell's width; a label would ask for its height at no width at all.
  private static final class CellText extends Text {
    private String content = "";

    CellText(TableCell<?, ?> cell, double taken) {
      getStyleClass().add("text");
      cell.widthProperty().subscribe((_, _) -> wrap(cell, taken));
      fontProperty().subscribe((_, _) -> wrap(cell, taken));
    }

    void show(String words, TableCell<?, ?> cell, double taken) {
      content = words;
      wrap(cell, taken);
    }

    private void wrap(TableCell<?, ?> cell, double taken) {
      SafeLines.wrap(this, content, Math.max(NARROWEST, cell.getWidth() - taken));
    }
  }

  private static final class NameCell extends TableCell<Row, String> {
    private final CellText text = new CellText(this, PADDING);

    @Override
    protected void updateItem(@Nullable String name, boolean empty) {
      super.updateItem(name, empty);
      text.show(name == null ? "" : name, this, PADDING);
      setGraphic(empty ? null : text);
    }
  }

  private final class StateCell extends TableCell<Row, Row> {
    private final StateMark mark = new StateMark(StateMark.SMALL);
    private final CellText text = new CellText(this, TAKEN);
    private final HBox line = new HBox(GAP, mark, text);

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      setGraphic(empty ? null : line);
      if (empty || row == null || shown == null) {
        return;
      }
      Finding finding = row.finding().get();
      mark.setVisible(finding != null);
      if (finding != null) {
        mark.show(setting.style(finding, shown.day()), setting.theme());
      }
      text.show(finding == null ? "no claim" : setting.words().of(finding), this, TAKEN);
      line.setOpacity(finding == null ? FAINT : 1);
    }
  }
}
