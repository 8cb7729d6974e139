package org.chronofront.ingest.gazetteer;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronofront.ingest.table.Header;

/// The levels of division in a table of p-codes: "ADM3_PCODE", "ADM3_EN", "ADM3_AR",
/// "admin1Name_en", "admin1Pcode".
final class Levels {
  private static final Pattern CODE = Pattern.compile("adm(?:in)?_?(\\d)_?(?:p_?code|code)");
  private static final Pattern NAME =
      Pattern.compile("adm(?:in)?_?(\\d)(?:_?name)?(?:_?([a-z]{2}))?");

  /// A level.
  ///
  /// @param number 0 the country, 1 provinces …
  /// @param code its column
  /// @param names columns by language
  record Level(int number, int code, Map<String, Integer> names) {}

  private Levels() {}

  /// The levels whose columns hold p-codes, the largest areas first.
  static Map<Integer, Level> of(Header header) {
    Map<Integer, Level> levels = new TreeMap<>();
    for (int column = 0; column < header.size(); column++) {
      Matcher code = CODE.matcher(key(header, column));
      if (code.matches()) {
        int number = Integer.parseInt(code.group(1));
        levels.putIfAbsent(number, new Level(number, column, new LinkedHashMap<>()));
      }
    }
    for (int column = 0; column < header.size(); column++) {
      Matcher name = NAME.matcher(key(header, column));
      if (name.matches()) {
        Level level = levels.get(Integer.parseInt(name.group(1)));
        String language = name.group(2);
        if (level != null) {
          level.names().putIfAbsent(language == null ? "und" : language, column);
        }
      }
    }
    levels.values().removeIf(level -> level.names().isEmpty());
    return levels;
  }

  private static String key(Header header, int column) {
    return Header.key(header.name(column)).toLowerCase(Locale.ROOT);
  }
}
