package org.chronofront.ingest.conflict;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;

/// Countries by the names and codes that UCDP and ACLED give them. Immutable.
public final class Countries {
  /// Names that those two use and Java's English list has otherwise.
  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("bosniaherzegovina", "BA"),
          Map.entry("burma", "MM"),
          Map.entry("congo", "CG"),
          Map.entry("czechrepublic", "CZ"),
          Map.entry("democraticrepublicofcongo", "CD"),
          Map.entry("democraticrepublicofthecongo", "CD"),
          Map.entry("drcongo", "CD"),
          Map.entry("easttimor", "TL"),
          Map.entry("ivorycoast", "CI"),
          Map.entry("kingdomofeswatini", "SZ"),
          Map.entry("macedonia", "MK"),
          Map.entry("myanmar", "MM"),
          Map.entry("palestine", "PS"),
          Map.entry("republicofcongo", "CG"),
          Map.entry("swaziland", "SZ"),
          Map.entry("turkey", "TR"),
          Map.entry("turkiye", "TR"),
          Map.entry("unitedstatesofamerica", "US"));

  private final Map<String, String> codes = new HashMap<>(OTHER_NAMES);

  /// Gathers the names.
  public Countries() {
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      codes.put(key(country.getDisplayCountry(Locale.ENGLISH)), code);
      codes.put(key(code), code);
      codes.put(key(iso3(country)), code);
    }
  }

  /// The ISO 3166-1 alpha-2 code of a country.
  ///
  /// @param name a name in English, with or without a former name in brackets ("Russia (Soviet
  ///   Union)"), or a code of two or three letters
  /// @return null when it is none that is known
  public @Nullable String code(@Nullable String name) {
    if (name == null) {
      return null;
    }
    String whole = codes.get(key(name));
    int bracket = name.indexOf(" (");
    return whole != null || bracket < 0 ? whole : codes.get(key(name.substring(0, bracket)));
  }

  /// Java throws for a country without such a code.
  private static String iso3(Locale country) {
    try {
      return country.getISO3Country();
    } catch (MissingResourceException e) {
      return country.getCountry();
    }
  }

  private static String key(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    String plain = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKD);
    plain
        .chars()
        .filter(c -> c < 0x80 && Character.isLetter(c))
        .forEach(c -> letters.append((char) c));
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
