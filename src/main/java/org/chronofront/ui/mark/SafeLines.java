package org.chronofront.ui.mark;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.control.Labeled;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Wraps text that may hold right-to-left letters. JavaFX 26.0.2 throws out of its text layout
/// (`PrismTextLayout.computeTrailingSpaceWidth`, which came with JDK-8314215) at about two widths
/// in three when it wraps such a line itself, and takes the whole window's layout down with it. So
/// such a line is broken here, by turning spaces into line feeds: no character more or less. Use
/// [#wrap] in place of `setWrapText(true)` wherever the words come from data. FX thread.
public final class SafeLines {
  private SafeLines() {}

  /// True when the text has letters that run from right to left.
  public static boolean needed(String text) {
    for (int i = 0; i < text.length(); i++) {
      byte direction = Character.getDirectionality(text.charAt(i));
      if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
          || direction == Character.DIRECTIONALITY_ARABIC_NUMBER
          || Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// The text with those spaces turned into line feeds at which lines of the width end; a word that
  /// is wider stays whole.
  public static String broken(String text, Font font, double width) {
    Text measure = new Text();
    measure.setFont(font);
    StringBuilder lines = new StringBuilder(text);
    int start = 0;
    int fits = -1;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && text.charAt(i) != ' ' && text.charAt(i) != '\n') {
        continue;
      }
      measure.setText(text.substring(start, i));
      if (fits >= 0 && measure.getLayoutBounds().getWidth() > width) {
        lines.setCharAt(fits, '\n');
        start = fits + 1;
      }
      fits = i;
      if (i < text.length() && text.charAt(i) == '\n') {
        start = i + 1;
        fits = -1;
      }
    }
    return lines.toString();
  }

  /// Wraps a label or link at its own width, now and when its text changes.
  public static void wrap(Labeled labeled) {
    wrap(labeled, labeled.widthProperty());
  }

  /// Wraps a label or link at a width that another node has.
  public static void wrap(Labeled labeled, ObservableValue<? extends Number> room) {
    new Wrapping(labeled, room).begin();
  }

  /// Wraps a text at a width.
  public static void wrap(Text text, String content, double width) {
    boolean broken = needed(content);
    text.setWrappingWidth(broken ? 0 : width);
    text.setText(broken ? broken(content, text.getFont(), width) : content);
  }

  /// The height that a text would have, wrapped at a width; leaves the text as it is.
  public static double height(Text text, String content, double width) {
    double wrapping = text.getWrappingWidth();
    String lines = text.getText();
    wrap(text, content, width);
    double height = text.getLayoutBounds().getHeight();
    text.setWrappingWidth(0);
    text.setText(lines);
    text.setWrappingWidth(wrapping);
    return height;
  }

  /// One label's text as it was given, and as it stands broken.
  private static final class Wrapping {
    private final Labeled labeled;
    private final ObservableValue<? extends Number> room;
    private String given;
    private boolean writing;

    Wrapping(Labeled labeled, ObservableValue<? extends Number> room) {
      this.labeled = labeled;
      this.room = room;
      this.given = text();
    }

    void begin() {
      labeled
          .textProperty()
          .subscribe(
              (_, _) -> {
                if (!writing) {
                  given = text();
                  refresh();
                }
              });
      room.subscribe((_, _) -> refresh());
      labeled.fontProperty().subscribe((_, _) -> refresh());
      refresh();
    }

    private void refresh() {
      boolean broken = needed(given);
      labeled.setWrapText(!broken);
      if (broken && !labeled.maxWidthProperty().isBound()) {
        labeled.setMaxWidth(Double.MAX_VALUE);
      }
      Insets insets = labeled.getInsets();
      double width = room.getValue().doubleValue() - insets.getLeft() - insets.getRight();
      write(broken && width > 0 ? broken(given, labeled.getFont(), Math.ceil(width)) : given);
    }

    private void write(String text) {
      if (!text.equals(text())) {
        writing = true;
        labeled.setText(text);
        writing = false;
      }
    }

    private String text() {
      String text = labeled.getText();
      return text == null ? "" : text;
    }
  }
}
