package org.chronofront.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.chronofront.library.SearchHit;
import org.chronofront.ui.mark.SafeLines;
import org.chronofront.ui.session.Session;

/// The hits in groups, one of them current. Never takes the keyboard: that stays in the field.
final class HitList extends ScrollPane {
  private static final double ROUNDING = 1;

  private final Session session;
  private final SearchViewModel model;
  private final Consumer<SearchHit> chosen;
  private final Consumer<SearchHit> asked;
  private final VBox content = new VBox();
  private final List<HitRow> rows = new ArrayList<>();
  private int current = -1;

  /// @param chosen told of a hit to go to
  /// @param asked told of a hit of whose state the reasons are asked
  HitList(
      Session session,
      SearchViewModel model,
      Consumer<SearchHit> chosen,
      Consumer<SearchHit> asked) {
    this.session = session;
    this.model = model;
    this.chosen = chosen;
    this.asked = asked;
    getStyleClass().add("search-hits");
    getStylesheets()
        .add(Objects.requireNonNull(HitList.class.getResource("search.css")).toExternalForm());
    content.getStyleClass().add("content");
    setContent(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
  }

  void show(SearchAnswer answer) {
    rows.clear();
    content.getChildren().clear();
    SearchHit.Kind kind = null;
    for (SearchHit hit : answer.hits()) {
      if (hit.kind() != kind) {
        kind = hit.kind();
        content.getChildren().add(label(title(kind), "group"));
      }
      HitRow row = new HitRow(hit, session, model, () -> asked.accept(hit));
      row.setOnMouseClicked(_ -> chosen.accept(hit));
      row.setOnMouseMoved(_ -> setCurrent(rows.indexOf(row)));
      rows.add(row);
      content.getChildren().add(row);
    }
    if (!answer.sentence().isEmpty()) {
      content.getChildren().add(label(answer.sentence(), "sentence"));
    }
    setVvalue(0);
    current = -1;
    move(1);
  }

  /// Sets width, and height to the content up to a limit.
  void fit(double width, double mostHeight) {
    setPrefWidth(width);
    setMaxWidth(width);
    applyCss();
    Insets edge = getInsets();
    double room = width - edge.getLeft() - edge.getRight();
    double needed =
        Math.ceil(content.prefHeight(room)) + edge.getTop() + edge.getBottom() + ROUNDING;
    setVbarPolicy(needed > mostHeight ? ScrollBarPolicy.ALWAYS : ScrollBarPolicy.NEVER);
    setPrefHeight(Math.min(needed, mostHeight));
    setMaxHeight(Math.min(needed, mostHeight));
  }

  /// Makes the next hit current that can be chosen, in the given direction.
  void move(int step) {
    for (int to = current + step; to >= 0 && to < rows.size(); to += step) {
      if (!rows.get(to).isDisable()) {
        setCurrent(to);
        reveal(rows.get(to));
        return;
      }
    }
  }

  Optional<SearchHit> current() {
    return current < 0 ? Optional.empty() : Optional.of(rows.get(current).hit());
  }

  private void setCurrent(int index) {
    current = index;
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).setCurrent(i == index);
    }
  }

  private void reveal(Node row) {
    double room = getViewportBounds().getHeight();
    double hidden = content.getHeight() - room;
    if (room <= 0 || hidden <= 0) {
      return;
    }
    double top = row.getBoundsInParent().getMinY();
    double bottom = row.getBoundsInParent().getMaxY();
    double at = getVvalue() * hidden;
    if (rows.getFirst() == row) {
      at = 0;
    } else if (top < at) {
      at = top;
    } else if (bottom > at + room) {
      at = bottom - room;
    }
    setVvalue(Math.clamp(at / hidden, 0, 1));
  }

  private static String title(SearchHit.Kind kind) {
    return switch (kind) {
      case PLACE -> "Places";
      case ACTOR -> "Actors";
      case EVENT -> "Events";
      case EXCERPT -> "Words of sources";
    };
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    SafeLines.wrap(label);
    label.getStyleClass().add(style);
    return label;
  }
}
