package org.chronofront.ingest.ged;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes apart `"office,date,headline";"office,date,headline"`, the contents of the column
/// `source_article`. Headlines hold commas, semicolons, line breaks and quotes that are not
/// doubled, even `";"`; so a part without a date is taken for the rest of the headline before it,
/// unless the row counts it as a source.
final class ArticleText {
  private static final int DATE = 10;

  /// Where a text has no quotes, an article's date stands within so many characters.
  private static final int NEAR = 200;

  private final String text;
  private int begin;
  private final List<String> parts = new ArrayList<>();

  private ArticleText(String text) {
    this.text = text;
  }

  /// The articles in a text.
  ///
  /// @param text of the column, not empty
  /// @param count how many the row says there are; negative when it does not say
  static List<Article> split(String text, int count) {
    List<String> parts = new ArticleText(text).parts();
    boolean counted = parts.size() == count;
    List<Article> articles = new ArrayList<>(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      Article article = read(parts.get(i));
      int last = i;
      while (!counted && last + 1 < parts.size() && read(parts.get(last + 1)) == null) {
        last++;
      }
      String rest = last == i ? "" : "\";\"" + String.join("\";\"", parts.subList(i + 1, last + 1));
      articles.add(
          article == null
              ? new Article("", "", (parts.get(i) + rest).strip())
              : new Article(article.office(), article.date(), (article.headline() + rest).strip()));
      i = last;
    }
    return articles;
  }

  /// What stands between quote, semicolon and quote. A text without quotes around it is split at
  /// the semicolons that an article follows.
  private List<String> parts() {
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    begin = quoted ? 1 : 0;
    int end = text.length() - begin;
    for (int i = text.indexOf(';', begin); i >= 0 && i < end; i = text.indexOf(';', i + 1)) {
      if (quoted) {
        splitBetweenQuotes(i, end);
      } else if (isArticle(text.substring(i + 1, Math.min(end, i + 1 + NEAR)))) {
        parts.add(text.substring(begin, i));
        begin = i + 1;
      }
    }
    parts.add(text.substring(begin, end));
    return parts;
  }

  private static boolean isArticle(String part) {
    Article article = read(part);
    return article != null && article.office().indexOf(';') < 0;
  }

  private void splitBetweenQuotes(int semicolon, int end) {
    int before = semicolon - 1;
    while (before > begin && text.charAt(before) == ' ') {
      before--;
    }
    int after = semicolon + 1;
    while (after < end && text.charAt(after) == ' ') {
      after++;
    }
    if (before >= begin && text.charAt(before) == '"' && after < end && text.charAt(after) == '"') {
      parts.add(text.substring(begin, before));
      begin = after + 1;
    }
  }

  /// An article, when a date stands between two commas, or nothing between the first two; the
  /// office may hold commas.
  private static @Nullable Article read(String part) {
    int first = part.indexOf(',');
    int comma = first;
    while (comma >= 0) {
      int next = part.indexOf(',', comma + 1);
      if (next < 0) {
        return null;
      }
      if (isDate(part, comma + 1, next) || (comma == first && next == comma + 1)) {
        return new Article(
            part.substring(0, comma).strip(),
            part.substring(comma + 1, next).strip(),
            part.substring(next + 1).strip());
      }
      comma = next;
    }
    return null;
  }

  /// True for "2016-01-31", with a time of day behind it or without.
  private static boolean isDate(String part, int from, int to) {
    int start = from;
    while (start < to && part.charAt(start) == ' ') {
      start++;
    }
    if (to - start < DATE) {
      return false;
    }
    for (int i = 0; i < DATE; i++) {
      char c = part.charAt(start + i);
      boolean hyphen = i == 4 || i == 7;
      if (hyphen ? c != '-' : (c < '0' || c > '9')) {
        return false;
      }
    }
    return to - start == DATE || !Character.isLetterOrDigit(part.charAt(start + DATE));
  }
}
