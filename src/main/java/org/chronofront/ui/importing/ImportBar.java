package org.chronofront.ui.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chronofront.ui.importing.BarModel.Action;
import org.chronofront.ui.importing.BarModel.Line;
import org.chronofront.ui.importing.BarModel.Told;
import org.chronofront.ui.importing.BarModel.Work;

/// The bar above the status line: what came of imports and what can be done next, then a line for
/// each piece of work that goes on or waits. It takes no room while there is nothing to tell.
final class ImportBar {
  private final BarModel model;
  private final VBox root = new VBox();
  private final Map<Line, Node> nodes = new HashMap<>();

  ImportBar(BarModel model) {
    this.model = model;
    Parts.style(root);
    Parts.gone(root);
    model.lines().addListener((ListChangeListener<Line>) _ -> show());
    show();
  }

  VBox root() {
    return root;
  }

  /// Lines that stay keep their nodes, and so the keyboard.
  private void show() {
    List<Line> lines = model.lines();
    nodes.keySet().retainAll(lines);
    List<Node> wanted = new ArrayList<>();
    lines.forEach(line -> wanted.add(nodes.computeIfAbsent(line, this::node)));
    List<Node> now = root.getChildren();
    if (now.stream().anyMatch(row -> !wanted.contains(row) && Keyboard.isIn(row))) {
      // else it goes to the next button, which calls off something else
      root.requestFocus();
    }
    now.retainAll(wanted);
    for (int i = 0; i < wanted.size(); i++) {
      if (i >= now.size() || !now.get(i).equals(wanted.get(i))) {
        now.add(i, wanted.get(i));
      }
    }
    root.setVisible(!wanted.isEmpty());
  }

  private Node node(Line line) {
    HBox row =
        switch (line) {
          case Work work -> new WorkRow(work).root();
          case Told told -> tell(told);
        };
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("import-bar");
    return row;
  }

  private HBox tell(Told told) {
    Label sentence = Parts.wrapped(told.sentence(), "bar-sentence");
    sentence.setAccessibleRole(AccessibleRole.TEXT);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    HBox row = new HBox(12, sentence);
    for (Action action : told.actions()) {
      Button button = Parts.button(action.text(), action.help(), action.run());
      button.getStyleClass().add("small");
      row.getChildren().add(button);
    }
    Button close = Parts.button("✕", "Take this line away", () -> model.forget(told));
    close.setAccessibleText("Close");
    close.getStyleClass().addAll("flat", "small");
    row.getChildren().add(close);
    row.getStyleClass()
        .add(
            switch (told.mood()) {
              case DONE -> "done";
              case NOTE -> "note";
              case FAILED -> "failed";
            });
    return row;
  }
}
