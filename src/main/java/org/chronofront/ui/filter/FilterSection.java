package org.chronofront.ui.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chronofront.ui.mark.Links;

/// One facet: title, all and none, a field that narrows a long list, the rows.
final class FilterSection extends VBox {
  private static final int LONG = 12;

  /// No more rows are made at once: whoever looks for one of thousands types.
  private static final int MOST_ROWS = 60;

  private final Facet facet;
  private final FilterViewModel model;
  private final Function<FilterItem, Node> sign;
  private final TextField narrow = new TextField();
  private final VBox list = new VBox();
  private final List<FilterRow> rows = new ArrayList<>();

  FilterSection(Facet facet, FilterViewModel model, Function<FilterItem, Node> sign) {
    this.facet = facet;
    this.model = model;
    this.sign = sign;
    getStyleClass().add("filter-section");
    list.getStyleClass().add("rows");
    Label title = new Label(facet.title());
    title.getStyleClass().add("section");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head =
        new HBox(
            title,
            gap,
            link("All", "Show all " + facet.plural(), () -> model.showAll(facet)),
            link("None", "Hide all " + facet.plural(), () -> model.showNone(facet)));
    head.getStyleClass().add("section-head");
    getChildren().add(head);
    if (model.items(facet).size() > LONG) {
      narrow.setPromptText("Find in " + model.items(facet).size() + " " + facet.plural());
      narrow.setAccessibleText("Find in " + facet.plural());
      narrow.textProperty().subscribe((_, _) -> fill());
      getChildren().add(narrow);
    }
    getChildren().add(list);
    addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    fill();
  }

  void refresh() {
    rows.forEach(FilterRow::refresh);
  }

  private void fill() {
    rows.clear();
    list.getChildren().clear();
    String sought = narrow.getText().strip().toLowerCase(Locale.ROOT);
    List<FilterItem> found =
        model.items(facet).stream()
            .filter(
                item ->
                    (item.label() + " " + item.detail()).toLowerCase(Locale.ROOT).contains(sought))
            .toList();
    String group = "";
    for (FilterItem item : found.subList(0, Math.min(MOST_ROWS, found.size()))) {
      if (!item.group().equals(group)) {
        group = item.group();
        list.getChildren().add(quiet(group));
      }
      FilterRow row = new FilterRow(item, sign.apply(item), model);
      rows.add(row);
      list.getChildren().add(row);
    }
    if (found.isEmpty()) {
      list.getChildren()
          .add(quiet(sought.isEmpty() ? "No events yet" : "Nothing found for “" + sought + "”"));
    } else if (found.size() > MOST_ROWS) {
      list.getChildren().add(quiet("%,d more: type to find".formatted(found.size() - MOST_ROWS)));
    }
    refresh();
  }

  /// Up and down go from check to check.
  private void move(KeyEvent event) {
    int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    for (int i = 0; step != 0 && i < rows.size(); i++) {
      if (rows.get(i).check().isFocused()) {
        rows.get(Math.clamp(i + step, 0, rows.size() - 1)).check().requestFocus();
        event.consume();
        return;
      }
    }
  }

  private static Label quiet(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("quiet-12");
    return label;
  }

  static Hyperlink link(String text, String tip, Runnable action) {
    Hyperlink link = new Hyperlink(text);
    link.setMinWidth(USE_PREF_SIZE);
    link.setTooltip(new Tooltip(tip));
    Links.act(link, tip, action);
    return link;
  }
}
