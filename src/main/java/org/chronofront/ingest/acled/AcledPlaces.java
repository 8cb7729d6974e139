package org.chronofront.ingest.acled;

import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.conflict.BadValue;
import org.chronofront.ingest.conflict.Counts;
import org.chronofront.ingest.conflict.DetailColumns;
import org.chronofront.ingest.conflict.PlaceBook;
import org.chronofront.ingest.conflict.PlaceKey;
import org.chronofront.ingest.conflict.RowFlags;
import org.chronofront.ingest.table.TableRow;
import org.chronofront.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/// Where events happened. `geo_precision` 1 is the place itself; 2 is near it or a part of it; 3 is
/// a region that the place stands for: a province where it has the province's name, else something
/// vaguer.
final class AcledPlaces {
  private static final String POINT_NOTE = "ACLED; what the point stands for is with each event";
  private final AcledColumns columns;
  private final RowFlags flags;
  private final DetailColumns details;
  private final PlaceBook places;

  AcledPlaces(
      RowSink sink, AcledColumns columns, boolean swapped, RowFlags flags, DetailColumns details) {
    this.columns = columns;
    this.flags = flags;
    this.details = details;
    places = new PlaceBook(sink, POINT_NOTE, columns.latitude, columns.longitude, swapped);
  }

  /// Where a row's event happened, and how precisely.
  record At(PlaceBook.Found found, PlacePrecision where) {}

  /// Where a row's event happened.
  ///
  /// @throws BadValue when its coordinates cannot be read
  At find(TableRow row) throws BadValue {
    String location = row.value(columns.location);
    String admin1 = row.value(columns.admin1);
    PlacePrecision where = precision(row, location, admin1);
    String country = row.value(columns.country);
    PlaceKey key =
        new PlaceKey(
            location,
            new PlaceKey.Divisions(admin1, row.value(columns.admin2), row.value(columns.admin3)),
            country != null ? country : row.value(columns.iso3),
            row.value(columns.latitude),
            row.value(columns.longitude));
    boolean area = where == PlacePrecision.PROVINCE || where == PlacePrecision.VAGUE;
    PlaceBook.Found found = places.find(key, area);
    details.known(columns.admin1, found.divisions().first());
    details.known(columns.admin2, found.divisions().second());
    details.known(columns.admin3, found.divisions().third());
    return new At(found, where);
  }

  private PlacePrecision precision(
      TableRow row, @Nullable String location, @Nullable String admin1) {
    String value = row.value(columns.geoPrecision);
    if (value == null) {
      return PlacePrecision.UNSTATED;
    }
    return switch (Counts.small(value)) {
      case 1 -> PlacePrecision.EXACT;
      case 2 -> PlacePrecision.NEAR;
      case 3 ->
          location != null && location.equals(admin1)
              ? PlacePrecision.PROVINCE
              : PlacePrecision.VAGUE;
      default -> {
        flags.add(columns.geoPrecision, "geo_precision is 1, 2 or 3; it is left open.");
        yield PlacePrecision.UNSTATED;
      }
    };
  }
}
