package org.chronofront.ui.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
import org.chronofront.library.Catalog;
import org.chronofront.model.Source;
import org.jspecify.annotations.Nullable;

/// All outlets, the busiest first, to be ticked into a side's lens; typing finds one. FX thread.
final class OutletList extends VBox {
  private static final double ROW = 28;
  private static final int MOST_ROWS = 8;

  private record Outlet(String name, List<String> ids) {}

  private final ObjectProperty<Side> side;
  private final FilteredList<Outlet> shown;
  private final ListView<Outlet> list;
  private final TextField search = new TextField();

  OutletList(String letter, ObjectProperty<Side> side, Catalog catalog) {
    this.side = side;
    ObservableList<Outlet> all = FXCollections.observableArrayList(outlets(catalog));
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
          Outlet picked = list.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.SPACE && picked != null) {
            toggle(picked);
            event.consume();
          }
        });
    side.subscribe(_ -> list.refresh());
    getStyleClass().add("outlet-list");
    getChildren().setAll(search, list);
  }

  private static List<Outlet> outlets(Catalog catalog) {
    Map<String, List<String>> ids =
        catalog.sources().stream()
            .collect(
                Collectors.groupingBy(
                    Source::outlet, Collectors.mapping(Source::id, Collectors.toList())));
    return ids.entrySet().stream()
        .map(entry -> new Outlet(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt((Outlet outlet) -> -outlet.ids.size())
                .thenComparing(Outlet::name))
        .toList();
  }

  /// Shows the outlets whose names hold a text.
  void find(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    shown.setPredicate(outlet -> outlet.name.toLowerCase(Locale.ROOT).contains(wanted));
  }

  /// The outlets that are shown.
  List<String> names() {
    return shown.stream().map(Outlet::name).toList();
  }

  /// Ticks an outlet that is shown, or unticks it.
  void toggle(int at) {
    toggle(shown.get(at));
  }

  private void toggle(Outlet outlet) {
    TreeSet<String> lens = new TreeSet<>(side.get().rule().lens());
    if (!lens.removeAll(outlet.ids)) {
      lens.addAll(outlet.ids);
    }
    side.set(side.get().by(side.get().rule().through(List.copyOf(lens))));
  }

  private final class OutletCell extends ListCell<Outlet> {
    private final CheckBox box = new CheckBox();

    OutletCell() {
      box.setMnemonicParsing(false);
      box.setFocusTraversable(false);
      box.setOnAction(
          _ -> {
            Outlet outlet = getItem();
            if (outlet != null) {
              toggle(outlet);
            }
          });
    }

    @Override
    protected void updateItem(@Nullable Outlet outlet, boolean empty) {
      super.updateItem(outlet, empty);
      if (empty || outlet == null) {
        setGraphic(null);
        return;
      }
      box.setText(outlet.name);
      box.setSelected(side.get().rule().lens().containsAll(outlet.ids));
      setGraphic(box);
    }
  }
}
