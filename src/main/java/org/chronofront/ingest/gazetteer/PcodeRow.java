package org.chronofront.ingest.gazetteer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chronofront.ingest.ContentId;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.table.Header;
import org.chronofront.ingest.table.TableRow;
import org.chronofront.ingest.value.Coordinates;
import org.chronofront.ingest.value.Countries;
import org.chronofront.ingest.value.Languages;
import org.chronofront.ingest.value.ReadPoint;
import org.chronofront.model.LocalName;
import org.chronofront.model.Place;
import org.chronofront.model.PlaceKind;
import org.jspecify.annotations.Nullable;

/// Makes a place of a row of p-codes, and of the areas that it lies in when they are new.
final class PcodeRow {
  /// Below the divisions of OCHA's first to third level stand settlements.
  private static final int SETTLEMENTS = 4;

  private final List<Levels.Level> levels;
  private final int latitude;
  private final int longitude;
  private final RowSink sink;
  private final Coordinates coordinates = new Coordinates('.', false);
  private final Set<String> handed = new HashSet<>();
  private final ContentId ids = new ContentId();

  PcodeRow(Header header, RowSink sink) {
    this.levels = List.copyOf(Levels.of(header).values());
    this.latitude = header.find("latitude", "lat", "y", "y_coord", "center_lat", "centroid_y");
    this.longitude =
        header.find("longitude", "lon", "long", "x", "x_coord", "center_lon", "centroid_x");
    this.sink = sink;
  }

  void read(TableRow row) {
    int lowest = levels.size() - 1;
    while (lowest >= 0 && row.value(levels.get(lowest).code()) == null) {
      lowest--;
    }
    if (lowest < 0) {
      row.reject(sink, levels.getLast().code(), "The row has no p-code.");
      return;
    }
    Levels.Level own = levels.get(lowest);
    List<LocalName> names = names(row, own);
    if (names.isEmpty()) {
      row.reject(sink, own.names().values().iterator().next(), "The place has no name.");
      return;
    }
    ReadPoint point = coordinates.read(row.value(latitude), row.value(longitude));
    String fault = point.fault();
    if (fault != null) {
      row.reject(sink, point.atLongitude() ? longitude : latitude, fault);
      return;
    }
    String country = country(row);
    String parent = parents(row, lowest, country);
    String code = id(row, own);
    String unique = ids.unique(code);
    while (!handed.add(unique)) {
      unique = ids.unique(code);
    }
    if (!unique.equals(code)) {
      row.flag(
          sink,
          own.code(),
          "A row before it has this p-code or lies in it; this one is called “%s”."
              .formatted(unique));
    }
    sink.place(
        row.place(),
        new Place(
            unique,
            names,
            own.number() >= SETTLEMENTS ? PlaceKind.TOWN : PlaceKind.AREA,
            parent,
            country,
            point.point(),
            null));
  }

  private @Nullable String parents(TableRow row, int below, @Nullable String country) {
    String parent = null;
    for (Levels.Level level : levels.subList(0, below)) {
      List<LocalName> names = names(row, level);
      if (row.value(level.code()) != null && !names.isEmpty()) {
        String id = id(row, level);
        if (handed.add(id)) {
          sink.place(new Place(id, names, PlaceKind.AREA, parent, country, null, null));
        }
        parent = id;
      }
    }
    return parent;
  }

  private @Nullable String country(TableRow row) {
    for (Levels.Level level : levels) {
      if (level.number() == 0) {
        String code = row.value(level.code());
        return Countries.code(
            code == null ? row.value(level.names().values().iterator().next()) : code);
      }
    }
    String code = row.value(levels.getFirst().code());
    return code == null || code.length() < 2 ? null : Countries.code(code.substring(0, 2));
  }

  private static String id(TableRow row, Levels.Level level) {
    String code = row.value(level.code());
    return (code == null ? "" : code).toLowerCase(Locale.ROOT);
  }

  private static List<LocalName> names(TableRow row, Levels.Level level) {
    List<LocalName> names = new ArrayList<>();
    for (Map.Entry<String, Integer> entry : level.names().entrySet()) {
      String name = row.value(entry.getValue());
      if (name != null) {
        String language = entry.getKey().equals("und") ? Languages.of(name) : entry.getKey();
        names.add(new LocalName(language, name, LocalName.Kind.NAME));
      }
    }
    return names;
  }
}
