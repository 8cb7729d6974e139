package org.chronofront.ui.dossier;

import java.text.BreakIterator;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.chronofront.ui.mark.SafeLines;

/// A paragraph that wraps at its width and whose words can be marked with the mouse and copied;
/// lighter than a text area, and exactly as high as its lines.
final class SelectableText extends Region {
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination ALL =
      new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

  private final String content;
  private final Text text = new Text();
  private final Path highlight = new Path();
  private double measuredAt = Double.NaN;
  private double measured;
  private int anchor;
  private int caret;

  SelectableText(String content) {
    this.content = content;
    text.setText(content);
    text.setTextOrigin(VPos.TOP);
    text.getStyleClass().add("text");
    highlight.getStyleClass().add("highlight");
    // Measuring changes the text's wrapping: were it managed, each measure would ask for another
    // layout, and the window would never come to rest.
    text.setManaged(false);
    text.fontProperty()
        .addListener(
            _ -> {
              measuredAt = Double.NaN;
              requestLayout();
            });
    highlight.setManaged(false);
    getChildren().setAll(highlight, text);
    getStyleClass().add("selectable-text");
    setCursor(Cursor.TEXT);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(content);
    setOnMousePressed(this::press);
    setOnMouseDragged(
        event -> {
          caret = indexAt(event);
          mark();
        });
    setOnKeyPressed(this::key);
    focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                select(0, 0);
              }
            });
  }

  String content() {
    return content;
  }

  /// The words that are marked.
  String selected() {
    return content.substring(Math.min(anchor, caret), Math.max(anchor, caret));
  }

  /// Marks the characters between two indices.
  void select(int from, int to) {
    anchor = from;
    caret = to;
    mark();
  }

  private void mark() {
    int from = Math.min(anchor, caret);
    int to = Math.max(anchor, caret);
    text.setSelectionStart(from == to ? -1 : from);
    text.setSelectionEnd(from == to ? -1 : to);
    if (from == to) {
      highlight.getElements().clear();
    } else {
      highlight.getElements().setAll(text.rangeShape(from, to));
    }
  }

  private void press(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    requestFocus();
    int at = indexAt(event);
    switch (event.getClickCount()) {
      case 1 -> select(event.isShiftDown() ? anchor : at, at);
      case 2 -> selectWord(at);
      default -> select(0, content.length());
    }
    event.consume();
  }

  private void selectWord(int at) {
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(content);
    int to = words.following(Math.min(at, content.length() - 1));
    select(Math.max(0, words.previous()), Math.max(0, to));
  }

  private void key(KeyEvent event) {
    if (COPY.match(event) && !selected().isEmpty()) {
      ClipboardContent copy = new ClipboardContent();
      copy.putString(selected());
      Clipboard.getSystemClipboard().setContent(copy);
      event.consume();
    } else if (ALL.match(event)) {
      select(0, content.length());
      event.consume();
    }
  }

  private int indexAt(MouseEvent event) {
    var point = text.sceneToLocal(event.getSceneX(), event.getSceneY());
    return Math.clamp(text.hitTest(point).getInsertionIndex(), 0, content.length());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets insets = getInsets();
    double whole = width < 0 ? getWidth() : width;
    double room = Math.max(1, whole - insets.getLeft() - insets.getRight());
    if (measuredAt != room) {
      measured = Math.ceil(SafeLines.height(text, content, room));
      measuredAt = room;
    }
    return measured + insets.getTop() + insets.getBottom();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double room = Math.max(1, getWidth() - insets.getLeft() - insets.getRight());
    SafeLines.wrap(text, content, room);
    text.relocate(insets.getLeft(), insets.getTop());
    highlight.setLayoutX(text.getLayoutX());
    highlight.setLayoutY(text.getLayoutY());
    mark();
  }
}
