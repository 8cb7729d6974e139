package org.chronofront.ingest.kml;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a description that is written in HTML.
final class HtmlText {
  private static final String TAGS =
      "(?:a|abbr|article|b|big|blockquote|body|br|center|code|dd|div|dl|dt|em|font|h[1-6]|head|hr"
          + "|html|i|iframe|img|li|link|meta|ol|p|pre|s|script|section|small|span|strike|strong"
          + "|style|sub|sup|table|tbody|td|tfoot|th|thead|title|tr|tt|u|ul|video)";
  private static final Pattern MARKUP =
      Pattern.compile("(?i)<!--|</?" + TAGS + "\\b[^<>]*>|&(?:#\\w{1,7}|[a-z]{2,8});");
  private static final Pattern BREAKS =
      Pattern.compile("(?i)<(?:br|/p|/div|/tr|/li|/h[1-6]|/table)\\b[^<>]*>");
  private static final Pattern TAG = Pattern.compile("(?i)</?" + TAGS + "\\b[^<>]*>");
  private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

  private HtmlText() {}

  static boolean isMarkedUp(String text) {
    return MARKUP.matcher(text).find();
  }

  /// The words, with one line for each block; a text without markup as it is.
  static String plain(String html) {
    if (!isMarkedUp(html)) {
      return html;
    }
    String visible =
        without(
            without(without(html, "<!--", "-->"), "<script", "</script>"), "<style", "</style>");
    String lines = BREAKS.matcher(visible.replaceAll("\\s+", " ")).replaceAll("\n");
    String words = entities(TAG.matcher(lines).replaceAll(" "));
    return words.replaceAll("[ \\u00a0]+", " ").replaceAll(" ?\n[ \n]*", "\n").strip();
  }

  private static String without(String html, String start, String end) {
    StringBuilder kept = new StringBuilder();
    int from = 0;
    int hidden = html.indexOf(start);
    while (hidden >= 0) {
      kept.append(html, from, hidden).append(' ');
      int after = html.indexOf(end, hidden);
      from = after < 0 ? html.length() : after + end.length();
      hidden = html.indexOf(start, from);
    }
    return kept.append(html, from, html.length()).toString();
  }

  private static String entities(String text) {
    return ENTITY
        .matcher(text)
        .replaceAll(entity -> Matcher.quoteReplacement(character(entity.group(), entity.group(1))));
  }

  private static String character(String whole, String name) {
    if (!name.startsWith("#")) {
      return NAMED.getOrDefault(name, whole);
    }
    try {
      boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
      int code =
          hexadecimal
              ? Integer.parseInt(name.substring(2), 16)
              : Integer.parseInt(name.substring(1));
      return Character.isValidCodePoint(code) ? Character.toString(code) : whole;
    } catch (NumberFormatException e) {
      return whole;
    }
  }
}
