package org.chronofront.ui.mark;

import java.util.Locale;
import java.util.Set;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;

/// The script in which a text is written: which way it runs and which of the app's fonts has it.
public final class Script {
  /// Style class of a node whose text is in Arabic letters.
  public static final String ARABIC = "arabic";

  private static final Set<String> ARABIC_LANGUAGES = Set.of("ar", "fa", "ur", "ps", "ckb", "ug");
  private static final Set<String> OTHER_RIGHT_TO_LEFT = Set.of("he", "iw", "yi", "syr", "dv");

  private Script() {}

  /// True when the language's letters run from right to left; a transliteration ("ar-Latn") does
  /// not.
  ///
  /// @param language BCP 47 tag
  public static boolean isRightToLeft(String language) {
    Locale locale = Locale.forLanguageTag(language);
    return isArabic(language)
        || (locale.getScript().isEmpty() && OTHER_RIGHT_TO_LEFT.contains(locale.getLanguage()));
  }

  /// True when the language is written in Arabic letters.
  public static boolean isArabic(String language) {
    Locale locale = Locale.forLanguageTag(language);
    return "Arab".equals(locale.getScript())
        || (locale.getScript().isEmpty() && ARABIC_LANGUAGES.contains(locale.getLanguage()));
  }

  /// True when the first letter that has a direction runs from right to left.
  public static boolean startsRightToLeft(String text) {
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      switch (Character.getDirectionality(text.codePointAt(at))) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
          return false;
        }
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /// Gives a node that shows a text of the language its direction and font.
  public static void apply(Node node, String language) {
    apply(node, isRightToLeft(language), isArabic(language));
  }

  /// Gives a node the direction and font of the text that it shows, whose language is not known.
  public static void applyByText(Node node, String text) {
    boolean rightToLeft = startsRightToLeft(text);
    apply(node, rightToLeft, rightToLeft);
  }

  private static void apply(Node node, boolean rightToLeft, boolean arabic) {
    node.setNodeOrientation(
        rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    node.getStyleClass().remove(ARABIC);
    if (arabic) {
      node.getStyleClass().add(ARABIC);
    }
  }
}
