package org.chronofront.ui.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chronofront.library.importing.DatasetEntry;
import org.chronofront.library.importing.ImportAccount;
import org.chronofront.model.DatasetInfo;
import org.chronofront.time.DayText;
import org.jspecify.annotations.Nullable;

/// One dataset of the library: its switch, what it holds, its terms, its last import.
final class DatasetCard {
  private static final double NAMES_WIDTH = 96;

  private DatasetCard() {}

  /// @param undo asks, then takes the last import back
  static VBox of(DatasetsModel model, DatasetsModel.Item item, Runnable undo) {
    DatasetEntry entry = item.entry();
    CheckBox shown = new CheckBox("Shown");
    shown.setSelected(entry.shown());
    shown.setMinWidth(CheckBox.USE_PREF_SIZE);
    shown.setAccessibleText("Show " + entry.info().title());
    Keyboard.rest(shown, model.busy());
    shown.setOnAction(_ -> model.show(entry, shown.isSelected()));
    Label title = Parts.wrapped(entry.info().title(), "title-15");
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox head = new HBox(12, title, shown);
    VBox card = new VBox(8, head, Parts.wrapped(counts(entry), "quiet"), facts(entry, item.last()));
    card.getStyleClass().add("dataset-card");
    if (!entry.shown()) {
      card.getStyleClass().add("off");
    }
    if (entry.undoable()) {
      Button back =
          Parts.button("Undo last import…", "The edition before it becomes current again", undo);
      Keyboard.rest(back, model.busy());
      back.getStyleClass().add("small");
      card.getChildren().add(back);
    }
    return card;
  }

  static String counts(DatasetEntry entry) {
    List<String> parts = new ArrayList<>();
    add(parts, entry.events(), "event");
    add(parts, entry.claims(), "claim");
    add(parts, entry.areas(), "area");
    add(parts, entry.places(), "place");
    add(parts, entry.actors(), "actor");
    add(parts, entry.sources(), "source");
    return parts.isEmpty() ? "Empty" : String.join("  ·  ", parts);
  }

  private static void add(List<String> parts, long count, String noun) {
    if (count > 0) {
      parts.add(OfferWords.number(count, noun));
    }
  }

  private static GridPane facts(DatasetEntry entry, @Nullable ImportAccount last) {
    GridPane facts = new GridPane(12, 4);
    facts
        .getColumnConstraints()
        .setAll(List.of(new javafx.scene.layout.ColumnConstraints(NAMES_WIDTH), growing()));
    DatasetInfo info = entry.info();
    LocalDate accessed = info.accessed();
    row(facts, "Licence", info.licence().isBlank() ? "not stated" : info.licence());
    row(facts, "Attribution", info.attribution());
    row(facts, "Terms", info.terms());
    row(facts, "Address", info.address());
    row(facts, "Fetched on", accessed == null ? null : DayText.of(accessed));
    row(facts, "Loaded", AccountWords.when(entry.loadedAt()));
    if (last != null) {
      row(facts, "Last import", String.join(", ", last.files()) + ": " + AccountWords.told(last));
    }
    return facts;
  }

  private static javafx.scene.layout.ColumnConstraints growing() {
    var column = new javafx.scene.layout.ColumnConstraints();
    column.setHgrow(Priority.ALWAYS);
    column.setMinWidth(0);
    return column;
  }

  private static void row(GridPane facts, String name, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return;
    }
    Label label = Parts.label(name, "quiet");
    GridPane.setValignment(label, javafx.geometry.VPos.TOP);
    facts.addRow(facts.getRowCount(), label, Parts.wrapped(value));
  }
}
