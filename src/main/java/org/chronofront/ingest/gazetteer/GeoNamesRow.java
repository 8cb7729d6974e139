package org.chronofront.ingest.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chronofront.ingest.ContentId;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.table.TableRow;
import org.chronofront.ingest.value.Coordinates;
import org.chronofront.ingest.value.Countries;
import org.chronofront.ingest.value.Languages;
import org.chronofront.ingest.value.Numbers;
import org.chronofront.ingest.value.ReadPoint;
import org.chronofront.model.LocalName;
import org.chronofront.model.Place;
import org.chronofront.model.PlaceKind;
import org.jspecify.annotations.Nullable;

/// Makes a place of a row of GeoNames.
final class GeoNamesRow {
  private static final int ID = 0;
  private static final int NAME = 1;
  private static final int ASCII = 2;
  private static final int ALTERNATES = 3;
  private static final int LATITUDE = 4;
  private static final int LONGITUDE = 5;
  private static final int CLASS = 6;
  private static final int CODE = 7;
  private static final int COUNTRY = 8;
  private static final int POPULATION = 14;
  private static final int CITY = 50_000;
  private static final int TOWN = 2_000;

  private final RowSink sink;
  private final Coordinates coordinates = new Coordinates('.', false);
  private final ContentId ids = new ContentId();

  GeoNamesRow(RowSink sink) {
    this.sink = sink;
  }

  void read(TableRow row) {
    String id = row.value(ID);
    String name = row.value(NAME);
    if (id == null || name == null) {
      row.reject(sink, id == null ? ID : NAME, "A place needs an id and a name.");
      return;
    }
    ReadPoint point = coordinates.read(row.value(LATITUDE), row.value(LONGITUDE));
    String fault = point.fault();
    if (fault != null) {
      row.reject(sink, point.atLongitude() ? LONGITUDE : LATITUDE, fault);
      return;
    }
    String unique = ids.unique("geonames-" + id);
    if (!unique.equals("geonames-" + id)) {
      row.flag(
          sink, ID, "A row before it has the same id; this one is called “%s”.".formatted(unique));
    }
    int population = population(row);
    sink.place(
        row.place(),
        new Place(
            unique,
            names(name, row),
            kind(row.value(CLASS), row.value(CODE), population),
            null,
            Countries.code(row.value(COUNTRY)),
            point.point(),
            population > 0
                ? "GeoNames %s, population %,d".formatted(id, population)
                : "GeoNames " + id));
  }

  private int population(TableRow row) {
    String text = row.value(POPULATION);
    Integer count = text == null ? Integer.valueOf(0) : Numbers.count(text, '.');
    if (count == null) {
      row.flag(sink, POPULATION, "This is no number of people; it is left out.");
      return 0;
    }
    return count;
  }

  private static List<LocalName> names(String name, TableRow row) {
    List<LocalName> names = new ArrayList<>();
    names.add(new LocalName(Languages.of(name), name, LocalName.Kind.NAME));
    Set<String> others = new LinkedHashSet<>();
    String ascii = row.value(ASCII);
    if (ascii != null) {
      others.add(ascii);
    }
    String alternates = row.value(ALTERNATES);
    if (alternates != null) {
      for (String other : alternates.split(",", -1)) {
        if (!other.isBlank()) {
          others.add(other.strip());
        }
      }
    }
    others.remove(name);
    others.forEach(
        other -> names.add(new LocalName(Languages.of(other), other, LocalName.Kind.ALIAS)));
    return names;
  }

  /// After GeoNames' feature classes and codes (geonames.org/export/codes.html).
  private static PlaceKind kind(
      @Nullable String featureClass, @Nullable String code, int population) {
    return switch (featureClass == null ? "" : featureClass) {
      case "P" -> settlement(code == null ? "" : code, population);
      case "R" -> PlaceKind.ROAD;
      case "S" -> PlaceKind.FACILITY;
      default -> PlaceKind.AREA;
    };
  }

  private static PlaceKind settlement(String code, int population) {
    if (code.equals("PPLX")) {
      return PlaceKind.QUARTER;
    }
    if (code.equals("PPLC") || code.equals("PPLA") || population >= CITY) {
      return PlaceKind.CITY;
    }
    return population >= TOWN || code.startsWith("PPLA") ? PlaceKind.TOWN : PlaceKind.VILLAGE;
  }
}
