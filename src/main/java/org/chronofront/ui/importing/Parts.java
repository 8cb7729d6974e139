package org.chronofront.ui.importing;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.chronofront.ui.mark.EscapeKey;
import org.chronofront.ui.mark.SafeLines;

/// The small parts that the pages of imports are made of.
final class Parts {
  private static final double EDGE = 40;

  private Parts() {}

  /// A window over another: no larger than that one.
  static Stage stage(Stage owner, Modality modality, String title, Parent root, double[] size) {
    Stage stage = new Stage();
    stage.initOwner(owner);
    stage.initModality(modality);
    stage.setTitle(title);
    double width = Math.min(size[0], Math.max(size[2], owner.getWidth() - EDGE));
    double height = Math.min(size[1], Math.max(size[3], owner.getHeight() - EDGE));
    root.getStyleClass().add("importing");
    style(root);
    Scene scene = new Scene(root, width, height);
    EscapeKey.closes(scene, stage);
    stage.setScene(scene);
    stage.setMinWidth(size[2]);
    stage.setMinHeight(size[3]);
    return stage;
  }

  /// Gives a node the style sheet of imports.
  static void style(Parent root) {
    root.getStylesheets()
        .add(
            Objects.requireNonNull(Parts.class.getResource("importing.css"), "importing.css")
                .toExternalForm());
  }

  static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /// A text that wraps, also where it runs from right to left.
  static Label wrapped(String text, String... styles) {
    Label label = label(text, styles);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setMinWidth(0);
    SafeLines.wrap(label);
    return label;
  }

  static Button button(String text, String help, Runnable action) {
    Button button = new Button(text);
    button.setMinWidth(Region.USE_PREF_SIZE);
    if (!help.isEmpty()) {
      button.setTooltip(new Tooltip(help));
      button.setAccessibleHelp(help);
    }
    button.setOnAction(_ -> action.run());
    return button;
  }

  static Hyperlink link(String text, String help, Runnable action) {
    Hyperlink link = new Hyperlink(text);
    link.setMinWidth(Region.USE_PREF_SIZE);
    if (!help.isEmpty()) {
      link.setTooltip(new Tooltip(help));
      link.setAccessibleHelp(help);
    }
    link.setOnAction(
        _ -> {
          link.setVisited(false);
          action.run();
        });
    return link;
  }

  static Region space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  /// A field with its skin from the start. JavaFX 26.0.2 forgets the text's colour of all fields
  /// but the first in a scroll pane when it makes their skins itself, in its first pass of styles:
  /// they stay black until the keyboard goes there.
  static TextField field() {
    TextField field = new TextField();
    field.setSkin(new TextFieldSkin(field));
    return field;
  }

  /// Takes a node out of the layout while it is not visible.
  static <N extends Node> N gone(N node) {
    node.managedProperty().bind(node.visibleProperty());
    return node;
  }

  /// Words of data on one line.
  static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
