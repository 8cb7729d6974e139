package org.chronofront.ui.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.chronofront.control.difference.Difference;
import org.jspecify.annotations.Nullable;

/// What differs, one row a place: a row that is picked is picked on both halves and in all views;
/// the quiet lines unfold with a click, Enter or Space; A and B ask why of that side, W of side B.
/// FX thread.
final class CompareList extends ListView<Row> {
  private final CompareModel model;
  private final Set<Row.Quiet> open = EnumSet.noneOf(Row.Quiet.class);
  private boolean showing;

  CompareList(CompareModel model, CompareWords words) {
    this.model = model;
    setId("compare-list");
    getStyleClass().addAll("compare-list", "dense");
    setAccessibleText("What differs between A and B");
    setCellFactory(_ -> new RowCell(model, words));
    getSelectionModel().selectedItemProperty().addListener((_, _, row) -> picked(row));
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    model.difference().subscribe(_ -> fill());
    model.session().selectionProperty().subscribe(_ -> showSelected());
    model.session().themeProperty().subscribe(_ -> refresh());
    model.session().fadingProperty().subscribe(_ -> refresh());
  }

  private void fill() {
    Difference difference = model.difference().get();
    showing = true;
    getItems().setAll(difference == null ? List.of() : Row.of(difference, open, model::name));
    showing = false;
    showSelected();
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      unfold();
    }
  }

  private void pressed(KeyEvent event) {
    boolean unfolds = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
    if ((unfolds && unfold()) || SplitKeys.why(event, model, model.selected())) {
      event.consume();
    }
  }

  private boolean unfold() {
    if (getSelectionModel().getSelectedItem() instanceof Row.Fold fold) {
      toggle(fold.quiet());
      return true;
    }
    return false;
  }

  /// Unfolds a quiet line, or folds it again.
  void toggle(Row.Quiet quiet) {
    if (!open.remove(quiet)) {
      open.add(quiet);
    }
    int at = getSelectionModel().getSelectedIndex();
    fill();
    showing = true;
    getSelectionModel().clearAndSelect(at);
    showing = false;
  }

  private void picked(@Nullable Row row) {
    String place = row == null ? null : row.placeId();
    if (!showing && place != null && !place.equals(model.selected())) {
      model.session().selectPlace(place);
    }
  }

  private void showSelected() {
    String place = model.selected();
    Row now = getSelectionModel().getSelectedItem();
    if (place == null) {
      forget(now);
      return;
    }
    if (now != null && place.equals(now.placeId())) {
      return;
    }
    for (int at = 0; at < getItems().size(); at++) {
      if (Objects.equals(getItems().get(at).placeId(), place)) {
        showing = true;
        getSelectionModel().clearAndSelect(at);
        scrollTo(Math.max(0, at - 2));
        showing = false;
        return;
      }
    }
    getSelectionModel().clearSelection();
  }

  /// No place is picked any more, so none may look as if it were; a quiet line keeps the keyboard.
  private void forget(@Nullable Row row) {
    if (row != null && row.placeId() != null) {
      getSelectionModel().clearSelection();
    }
  }
}
