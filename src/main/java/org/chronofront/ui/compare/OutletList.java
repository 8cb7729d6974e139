package org.chronofront.ui.compare;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.chronofront.control.RuleChoice;
import org.chronofront.library.Catalog;
import org.chronofront.library.Voice;
import org.jspecify.annotations.Nullable;

/// All outlets, the busiest first, to be ticked into a side's lens; typing finds one. FX thread.
final class OutletList extends VBox {
  private static final double ROW = 28;
  private static final int MOST_ROWS = 8;

  private final ObjectProperty<Side> side;
  private final FilteredList<Voice> shown;
  private final ListView<Voice> list;
  private final TextField search = new TextField();

  OutletList(String letter, ObjectProperty<Side> side, Catalog catalog) {
    this.side = side;
    ObservableList<Voice> all = FXCollections.observableArrayList(outlets(catalog));
    this.shown = new FilteredList<>(all);
    this.list = new ListView<>(shown);
    search.setPromptText("Find among %,d outlets".formatted(all.size()));
    search.setAccessibleText("Find an outlet for side " + letter);
    search.textProperty().subscribe(this::find);
    list.setAccessibleText("Outlets that side %s is told by".formatted(letter));
    list.getStyleClass().add("dense");
    list.setFixedCellSize(ROW);
    list.setPrefSize(260, ROW * Math.clamp(all.size(), 1, MOST_ROWS) + 2);
    list.setCellFactory(_ -> new OutletCell());
    list.setOnKeyPressed(
        event -> {
          Voice picked = list.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.SPACE && picked != null) {
            toggle(picked);
            event.consume();
          }
        });
    side.subscribe(_ -> list.refresh());
    getStyleClass().add("outlet-list");
    getChildren().setAll(search, list);
  }

  private static List<Voice> outlets(Catalog catalog) {
    return Voice.of(catalog.sources()).stream()
        .sorted(Comparator.comparingInt(outlet -> -outlet.sources().size()))
        .toList();
  }

  /// Shows the outlets whose names hold a text.
  void find(String text) {
    shown.setPredicate(outlet -> outlet.isNamed(text));
  }

  /// The outlets that are shown.
  List<String> names() {
    return shown.stream().map(Voice::outlet).toList();
  }

  /// Ticks an outlet that is shown, or unticks it.
  void toggle(int at) {
    toggle(shown.get(at));
  }

  private void toggle(Voice outlet) {
    RuleChoice rule = side.get().rule();
    side.set(side.get().by(outlet.tick(rule, !outlet.isIn(rule))));
  }

  private final class OutletCell extends ListCell<Voice> {
    private final CheckBox box = new CheckBox();

    OutletCell() {
      box.setMnemonicParsing(false);
      box.setFocusTraversable(false);
      box.setOnAction(
          _ -> {
            Voice outlet = getItem();
            if (outlet != null) {
              toggle(outlet);
            }
          });
    }

    @Override
    protected void updateItem(@Nullable Voice outlet, boolean empty) {
      super.updateItem(outlet, empty);
      if (empty || outlet == null) {
        setGraphic(null);
        return;
      }
      box.setText(outlet.outlet());
      box.setSelected(outlet.isIn(side.get().rule()));
      setGraphic(box);
    }
  }
}
