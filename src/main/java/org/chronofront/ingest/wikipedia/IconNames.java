package org.chronofront.ingest.wikipedia;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chronofront.model.PlaceKind;
import org.jspecify.annotations.Nullable;

/// What the names of icons suggest: "m.gov_air" an airfield of the government. The names are those
/// of the modules for Syria and Iraq; they suggest only, a person confirms.
final class IconNames {
  private static final Map<String, String> SIDES =
      Map.ofEntries(
          Map.entry("gov", "Syrian government"),
          Map.entry("syr", "Syrian government"),
          Map.entry("saa", "Syrian government"),
          Map.entry("is", "Islamic State"),
          Map.entry("isis", "Islamic State"),
          Map.entry("isil", "Islamic State"),
          Map.entry("daesh", "Islamic State"),
          Map.entry("sdf", "Syrian Democratic Forces"),
          Map.entry("ypg", "Syrian Democratic Forces"),
          Map.entry("kur", "Kurdish forces"),
          Map.entry("pesh", "Peshmerga"),
          Map.entry("opp", "Syrian opposition"),
          Map.entry("reb", "Syrian opposition"),
          Map.entry("fsa", "Free Syrian Army"),
          Map.entry("jan", "Jabhat al-Nusra"),
          Map.entry("nusra", "Jabhat al-Nusra"),
          Map.entry("hts", "Hayat Tahrir al-Sham"),
          Map.entry("tur", "Turkey"),
          Map.entry("isr", "Israel"),
          Map.entry("iraq", "Iraqi government"),
          Map.entry("irq", "Iraqi government"));
  private static final Set<String> FACILITIES =
      Set.of(
          "air",
          "base",
          "industry",
          "oil",
          "gas",
          "dam",
          "port",
          "prison",
          "heli",
          "mil",
          "border",
          "crossing",
          "power",
          "factory",
          "airport");

  /// Who holds the top of a hill holds a position, not the land around it.
  private static final Set<String> LANDFORMS = Set.of("hill", "mountain", "mount", "ridge");

  private IconNames() {}

  /// The answer that the name suggests, null when it suggests none.
  ///
  /// @param labelled false when no mark with this icon has a label
  static @Nullable String suggested(String icon, boolean labelled) {
    if (!labelled) {
      return "ignore";
    }
    if (!isSymbol(icon)) {
      return null;
    }
    List<String> words = words(icon);
    List<String> sides =
        words.stream().map(SIDES::get).filter(java.util.Objects::nonNull).distinct().toList();
    if (sides.size() == 1
        && words.stream().noneMatch(Set.of("contested", "siege", "stable")::contains)) {
      return sides.getFirst();
    }
    return null;
  }

  /// What kind of place it is drawn for.
  ///
  /// @param size as the module draws it: larger for more people
  static PlaceKind kind(String icon, double size) {
    List<String> words = words(icon);
    if (words.stream().anyMatch(word -> FACILITIES.contains(word) || LANDFORMS.contains(word))) {
      return PlaceKind.FACILITY;
    }
    if (!isSymbol(icon)) {
      return PlaceKind.AREA;
    }
    return size <= 5 ? PlaceKind.VILLAGE : size <= 10 ? PlaceKind.TOWN : PlaceKind.CITY;
  }

  private static boolean isSymbol(String icon) {
    return !icon.toLowerCase(Locale.ROOT).matches(".*\\.(svg|png|gif|jpe?g)");
  }

  private static List<String> words(String icon) {
    String last = icon.substring(icon.lastIndexOf('.') + 1);
    return List.of(last.toLowerCase(Locale.ROOT).split("[^a-z]+"));
  }
}
