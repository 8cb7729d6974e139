package org.chronofront.ingest.value;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Country codes for the names of countries, in English, French and Arabic as the JDK has them.
public final class Countries {
  /// Names that datasets use and the JDK has otherwise; the first group is UCDP's and ACLED's.
  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("bosnia-herzegovina", "BA"),
          Map.entry("burma", "MM"),
          Map.entry("congo", "CG"),
          Map.entry("czech republic", "CZ"),
          Map.entry("democratic republic of congo", "CD"),
          Map.entry("dr congo", "CD"),
          Map.entry("east timor", "TL"),
          Map.entry("ivory coast", "CI"),
          Map.entry("kingdom of eswatini", "SZ"),
          Map.entry("myanmar", "MM"),
          Map.entry("palestine", "PS"),
          Map.entry("republic of congo", "CG"),
          Map.entry("united states of america", "US"),
          Map.entry("russian federation", "RU"),
          Map.entry("syrian arab republic", "SY"),
          Map.entry("turkey", "TR"));

  private static final Map<String, String> CODES = codes();

  private Countries() {}

  /// The ISO 3166-1 alpha-2 code of a code (two or three letters) or a name, with or without a
  /// former name in brackets ("Russia (Soviet Union)"); null when there is none.
  public static @Nullable String code(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String key = text.strip().toLowerCase(Locale.ROOT);
    String code = CODES.get(key);
    int bracket = key.indexOf(" (");
    return code != null || bracket < 0 ? code : CODES.get(key.substring(0, bracket));
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      codes.put(code.toLowerCase(Locale.ROOT), code);
      codes.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
      for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("ar"))) {
        codes.putIfAbsent(country.getDisplayCountry(language).toLowerCase(Locale.ROOT), code);
      }
    }
    codes.putAll(OTHER_NAMES);
    return Map.copyOf(codes);
  }
}
