package org.chronofront.ui.filter;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.chronofront.ui.mark.SafeLines;
import org.chronofront.ui.mark.Script;
import org.chronofront.ui.mark.SteadyColumn;

/// One line of a filter: a check with sign and name, "only", and the number of events. Space
/// checks, O shows it alone.
final class FilterRow extends HBox {
  private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");
  private static final double INDENT = 12;

  private final FilterItem item;
  private final FilterViewModel model;
  private final CheckBox check = new CheckBox();
  private final Label count = new Label();

  /// @param sign the item's shape or colour, given to the row
  FilterRow(FilterItem item, Node sign, FilterViewModel model) {
    this.item = item;
    this.model = model;
    getStyleClass().add("filter-row");
    setAlignment(Pos.CENTER_LEFT);
    setStyle("-fx-padding: 4px 0 4px " + item.depth() * INDENT + "px;");
    String whole = item.detail().isEmpty() ? item.label() : item.label() + "\n" + item.detail();
    Tooltip.install(this, new Tooltip(whole + "\nSpace shows or hides, O shows it alone"));
    check.setMinWidth(USE_PREF_SIZE);
    check.setOnAction(_ -> model.show(item, check.isSelected()));
    check.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.O && !event.isShortcutDown()) {
            model.only(item);
            event.consume();
          }
        });
    SteadyColumn words = words(item);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setOnMouseClicked(_ -> check.fire());
    sign.setOnMouseClicked(_ -> check.fire());
    getChildren().setAll(check, sign, words, numberOrOnly());
    sign.setManaged(item.facet() != Facet.OUTLET);
  }

  private SteadyColumn words(FilterItem item) {
    Label label = new Label(item.label());
    label.getStyleClass().add("name");
    SafeLines.wrap(label);
    label.setMinHeight(USE_PREF_SIZE);
    label.setLabelFor(check);
    Script.applyByText(label, item.label());
    SteadyColumn words = new SteadyColumn();
    words.getChildren().add(label);
    if (!item.detail().isEmpty()) {
      Label detail = new Label(item.detail());
      detail.getStyleClass().add("detail");
      words.getChildren().add(detail);
    }
    words.setMinWidth(0);
    words.setAlignment(Pos.CENTER_LEFT);
    return words;
  }

  /// The number gives way to "only" while the row is pointed at or has the keyboard.
  private StackPane numberOrOnly() {
    Hyperlink only = new Hyperlink("only");
    only.getStyleClass().add("only");
    only.setFocusTraversable(false);
    only.setTooltip(new Tooltip("Show only " + item.label()));
    only.setOnAction(_ -> model.only(item));
    count.getStyleClass().add("count");
    StackPane slot = new StackPane(count, only);
    slot.setAlignment(Pos.CENTER_RIGHT);
    slot.setMinWidth(USE_PREF_SIZE);
    return slot;
  }

  FilterItem item() {
    return item;
  }

  CheckBox check() {
    return check;
  }

  void refresh() {
    FilterItem.State state = model.state(item);
    check.setIndeterminate(state == FilterItem.State.PARTLY);
    check.setSelected(state == FilterItem.State.SHOWN);
    int events = model.count(item);
    count.setText("%,d".formatted(events));
    pseudoClassStateChanged(NONE, events == 0);
    check.setAccessibleText(item.label() + ", " + events + (events == 1 ? " event" : " events"));
  }
}
