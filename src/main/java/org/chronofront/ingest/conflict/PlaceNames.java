package org.chronofront.ingest.conflict;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chronofront.model.LocalName;
import org.chronofront.model.PlaceKind;

/// What the name of a place tells: "Aleppo town" is a town and also called "Aleppo".
///
/// @param names the name as given first
/// @param kind what its last word says; a town where it says nothing
record PlaceNames(List<LocalName> names, PlaceKind kind) {
  /// Last words that are no part of the name.
  private static final Map<String, PlaceKind> KINDS =
      Map.ofEntries(
          Map.entry("city", PlaceKind.CITY),
          Map.entry("town", PlaceKind.TOWN),
          Map.entry("village", PlaceKind.VILLAGE),
          Map.entry("suburb", PlaceKind.QUARTER),
          Map.entry("neighborhood", PlaceKind.QUARTER),
          Map.entry("neighbourhood", PlaceKind.QUARTER),
          Map.entry("quarter", PlaceKind.QUARTER));

  /// Last words that are part of the name.
  private static final Map<String, PlaceKind> KINDS_WITHIN =
      Map.ofEntries(
          Map.entry("road", PlaceKind.ROAD),
          Map.entry("highway", PlaceKind.ROAD),
          Map.entry("airport", PlaceKind.FACILITY),
          Map.entry("airbase", PlaceKind.FACILITY),
          Map.entry("base", PlaceKind.FACILITY),
          Map.entry("dam", PlaceKind.FACILITY),
          Map.entry("field", PlaceKind.FACILITY),
          Map.entry("plant", PlaceKind.FACILITY),
          Map.entry("checkpoint", PlaceKind.FACILITY),
          Map.entry("camp", PlaceKind.FACILITY),
          Map.entry("district", PlaceKind.AREA),
          Map.entry("governorate", PlaceKind.AREA),
          Map.entry("province", PlaceKind.AREA),
          Map.entry("region", PlaceKind.AREA),
          Map.entry("state", PlaceKind.AREA),
          Map.entry("area", PlaceKind.AREA),
          Map.entry("border", PlaceKind.AREA),
          Map.entry("mountain", PlaceKind.AREA),
          Map.entry("mountains", PlaceKind.AREA),
          Map.entry("desert", PlaceKind.AREA));

  static PlaceNames of(String name) {
    LocalName given = new LocalName("en", name, LocalName.Kind.NAME);
    int space = name.lastIndexOf(' ');
    String last = name.substring(space + 1).toLowerCase(Locale.ROOT);
    PlaceKind kind = KINDS.get(last);
    if (kind != null && space > 0) {
      LocalName bare = new LocalName("en", name.substring(0, space).strip(), LocalName.Kind.ALIAS);
      return new PlaceNames(List.of(given, bare), kind);
    }
    return new PlaceNames(List.of(given), KINDS_WITHIN.getOrDefault(last, PlaceKind.TOWN));
  }
}
