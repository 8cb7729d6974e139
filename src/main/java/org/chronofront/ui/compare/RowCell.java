package org.chronofront.ui.compare;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chronofront.control.Finding;
import org.chronofront.control.difference.ControlView;
import org.chronofront.control.difference.Difference;
import org.chronofront.control.difference.PlaceDifference;
import org.chronofront.render.style.MarkStyle;
import org.chronofront.render.style.Theme;
import org.chronofront.ui.mark.Links;
import org.chronofront.ui.mark.SafeLines;
import org.chronofront.ui.mark.StateMark;
import org.chronofront.ui.mark.WrappedLabel;
import org.chronofront.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// A row of the list: a heading, a place with both states, or a quiet line. Each is as high as its
/// words need: a state is never cut.
final class RowCell extends ListCell<Row> {
  private static final double EDGES = 44;
  private static final double SCROLL_BAR = 16;

  private final CompareModel model;
  private final CompareWords words;

  RowCell(CompareModel model, CompareWords words) {
    this.model = model;
    this.words = words;
    setPrefWidth(0);
    SafeLines.wrap(this);
  }

  /// As high as all its words need in the width of the list: no state is cut short.
  @Override
  protected double computePrefHeight(double width) {
    double room = getListView() == null ? -1 : getListView().getWidth() - SCROLL_BAR;
    return getGraphic() instanceof VBox box
        ? snappedTopInset() + box.prefHeight(box.prefWidth(-1)) + snappedBottomInset()
        : super.computePrefHeight(width < 0 && room > 0 ? room : width);
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    setText(null);
    setGraphic(null);
    setAccessibleText(null);
    getStyleClass().removeAll("row-heading", "row-fold", "row-place", "row-same");
    if (empty || row == null) {
      return;
    }
    switch (row) {
      case Row.Heading(String title, int count) -> words("row-heading", title + "  " + count);
      case Row.Fold fold ->
          words("row-fold", (fold.open() ? "▾  " : "▸  ") + CompareWords.fold(fold));
      case Row.Same(Row.Quiet _, String place) -> words("row-same", same(place));
      case Row.Changed(PlaceDifference place) -> {
        getStyleClass().add("row-place");
        setGraphic(changed(place));
        setAccessibleText(words.both(place.placeId()));
      }
    }
  }

  private void words(String style, String text) {
    getStyleClass().add(style);
    setText(text);
  }

  private String same(String place) {
    Difference difference = model.difference().get();
    return difference == null
        ? model.name(place)
        : model.name(place) + ": " + words.state(difference.after().at(place));
  }

  private VBox changed(PlaceDifference place) {
    Difference difference = model.difference().get();
    VBox box = new VBox(2, WrappedLabel.of(model.name(place.placeId()), "strong"));
    if (difference != null) {
      box.getChildren()
          .addAll(
              List.of(
                  side(true, difference.before(), place), side(false, difference.after(), place)));
    }
    box.prefWidthProperty().bind(getListView().widthProperty().subtract(EDGES));
    box.maxWidthProperty().bind(box.prefWidthProperty());
    return box;
  }

  private HBox side(boolean isFirst, ControlView view, PlaceDifference place) {
    String letter = isFirst ? "A" : "B";
    Finding finding = isFirst ? place.before() : place.after();
    Session session = model.session();
    Theme theme = session.themeProperty().get();
    StateMark mark = new StateMark(StateMark.SMALL);
    mark.show(
        MarkStyle.of(
            finding, view.day(), session.actorColors(), theme, session.fadingProperty().get()),
        theme);
    Label side = new Label(letter);
    side.getStyleClass().add("side-letter");
    side.setMinWidth(Region.USE_PREF_SIZE);
    Label state = WrappedLabel.of(words.state(finding), "state-12");
    Hyperlink why = new Hyperlink("Why?");
    why.getStyleClass().add("row-why");
    why.setFocusTraversable(false);
    why.setMinWidth(Region.USE_PREF_SIZE);
    String tip = "The reasons on side %s (%s)".formatted(letter, letter);
    why.setTooltip(new Tooltip(tip));
    Links.act(why, tip, () -> model.ask(isFirst, place.placeId()));
    HBox.setHgrow(state, Priority.ALWAYS);
    state.setMaxWidth(Double.MAX_VALUE);
    HBox line = new HBox(6, side, mark, state, why);
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }
}
