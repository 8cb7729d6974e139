package org.chronofront.ingest.ged;

import java.util.ArrayList;
import java.util.List;
import org.chronofront.ingest.table.TableRow;
import org.jspecify.annotations.Nullable;

/// The articles of a row that has no `source_article`, from the columns `source_office`,
/// `source_date` and `source_headline`, which join several with semicolons, and at last from
/// `source_original`, which names who said so first.
final class GedFallback {
  private GedFallback() {}

  static List<Article> articles(TableRow row, GedColumns columns) {
    String office = row.value(columns.sourceOffice);
    String date = row.value(columns.sourceDate);
    String headline = row.value(columns.sourceHeadline);
    if (office == null && headline == null) {
      String original = row.value(columns.sourceOriginal);
      return original == null ? List.of() : List.of(new Article(original, text(date), ""));
    }
    List<String> offices = split(office);
    List<String> dates = split(date);
    List<String> headlines = split(headline);
    int count = offices.size();
    if (count < 2 || !fits(dates, count) || !fits(headlines, count)) {
      return List.of(new Article(text(office), text(date), text(headline)));
    }
    List<Article> articles = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      articles.add(new Article(offices.get(i), get(dates, i), get(headlines, i)));
    }
    return articles;
  }

  /// Headlines hold semicolons of their own: the columns belong together where they have as many
  /// parts as each other, or are not there.
  private static boolean fits(List<String> parts, int count) {
    return parts.isEmpty() || parts.size() == count;
  }

  private static String get(List<String> parts, int index) {
    return parts.isEmpty() ? "" : parts.get(index);
  }

  private static List<String> split(@Nullable String joined) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    for (int i = 0; joined != null && i <= joined.length(); i++) {
      if (i == joined.length() || joined.charAt(i) == ';') {
        parts.add(joined.substring(begin, i).strip());
        begin = i + 1;
      }
    }
    return parts;
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
