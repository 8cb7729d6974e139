package org.chronofront.ingest.value;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Country codes for the names of countries, in English, French and Arabic as the JDK has them.
public final class Countries {
  private static final Map<String, String> CODES = codes();

  private Countries() {}

  /// The ISO 3166-1 alpha-2 code of a code (two or three letters) or a name; null when there is
  /// none.
  public static @Nullable String code(@Nullable String text) {
    return text == null ? null : CODES.get(text.strip().toLowerCase(Locale.ROOT));
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
    codes.put("syrian arab republic", "SY");
    codes.put("turkey", "TR");
    codes.put("russian federation", "RU");
    return Map.copyOf(codes);
  }
}
