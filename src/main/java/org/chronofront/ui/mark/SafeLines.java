package org.chronofront.ui.mark;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Wraps text that may hold right-to-left letters. JavaFX 26.0.2 throws out of its text layout
/// (`PrismTextLayout.computeTrailingSpaceWidth`, which came with JDK-8314215) at about two widths
/// in three when it wraps such a line itself, and takes the whole window's layout down with it. So
/// such a line is broken here, by turning spaces into line feeds: no character more or less.
/// Nothing else in the app wraps text, a test sees to that. FX thread.
public final class SafeLines {
  private static final Pattern DASHED = Pattern.compile("\\S+–\\S+");
  private static final double TIP_EDGES = 24;
  private static final double AREA_EDGES = 48;

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

  /// Wraps a label or link at its own width, and never lets it be wider than that many pixels.
  public static void wrap(Labeled labeled, double widest) {
    ReadOnlyDoubleWrapper room = new ReadOnlyDoubleWrapper(widest);
    labeled.maxWidthProperty().bind(room);
    wrap(labeled, room);
  }

  /// Wraps the words of a text area that is only read. What is copied from it has a line feed in
  /// place of the space at the end of a line that was broken here.
  public static void wrap(TextArea area) {
    String given = area.getText();
    boolean broken = needed(given);
    area.setWrapText(!broken);
    if (broken) {
      Runnable refresh =
          () -> area.setText(broken(given, area.getFont(), area.getWidth() - AREA_EDGES));
      area.widthProperty().subscribe(refresh);
      area.fontProperty().subscribe(refresh);
    }
  }

  /// Gives a tooltip its words, no wider than that many pixels.
  public static void say(Tooltip tip, String words, double widest) {
    boolean broken = needed(words);
    tip.setMaxWidth(widest);
    tip.setWrapText(!broken);
    tip.setText(broken ? broken(words, tip.getFont(), widest - TIP_EDGES) : words);
  }

  /// Wraps a text at a width.
  public static void wrap(Text text, String content, double width) {
    boolean broken = needed(content);
    text.setWrappingWidth(broken ? 0 : width);
    text.setText(
        broken
            ? broken(content, text.getFont(), width)
            : dashesBroken(content, text.getFont(), width));
  }

  /// The text with a line feed behind the en dash of each word that is wider than a line: JavaFX
  /// would break "Mayadine–Boukamal" anywhere.
  static String dashesBroken(String text, Font font, double width) {
    if (text.indexOf('–') < 0) {
      return text;
    }
    Text measure = new Text();
    measure.setFont(font);
    return DASHED
        .matcher(text)
        .replaceAll(
            word -> {
              measure.setText(word.group());
              boolean fits = measure.getLayoutBounds().getWidth() <= width;
              return Matcher.quoteReplacement(
                  fits ? word.group() : word.group().replace("–", "–\n"));
            });
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
