package org.chronofront.ui.mark;

import java.time.LocalDate;
import java.util.Locale;
import org.chronofront.model.Excerpt;
import org.chronofront.model.Source;
import org.chronofront.time.DayText;
import org.jspecify.annotations.Nullable;

/// Words between the quotation marks of their language, and with where they stand.
public final class Quotation {
  private static final char NO_BREAK = '\u00a0';

  private Quotation() {}

  /// The words between the quotation marks of their language.
  public static String of(String words, String language) {
    return switch (Locale.forLanguageTag(language).getLanguage()) {
      case "fr" -> "«" + NO_BREAK + words + NO_BREAK + "»";
      case "ar", "fa", "ru", "uk", "es", "it", "pt", "el", "no", "tr" -> "«" + words + "»";
      case "de", "cs", "bg" -> "„" + words + "“";
      case "pl", "ro", "hu", "he" -> "„" + words + "”";
      default -> "“" + words + "”";
    };
  }

  /// The excerpt as a quotation.
  public static String of(Excerpt excerpt) {
    return of(excerpt.text(), excerpt.language());
  }

  /// A quotation with its reference, to be pasted into a text.
  ///
  /// @param chainText the chain of origin in words
  /// @param reported the day on which it was said, null when not known
  public static String withReference(
      Excerpt excerpt, Source source, String chainText, @Nullable LocalDate reported) {
    StringBuilder text = new StringBuilder(of(excerpt)).append('\n').append(chainText);
    if (source.author() != null) {
      text.append(", ").append(source.author());
    }
    text.append(", ").append(of(source.title(), source.language()));
    LocalDate published = source.published();
    LocalDate day = published == null ? reported : published;
    if (day != null) {
      text.append(", ").append(DayText.of(day));
    }
    if (source.address() != null) {
      text.append(", ").append(source.address());
    }
    return text.toString();
  }
}
