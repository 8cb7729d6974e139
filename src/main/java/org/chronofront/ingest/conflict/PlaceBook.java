package org.chronofront.ingest.conflict;

import java.util.Arrays;
import java.util.List;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.value.Coordinates;
import org.chronofront.ingest.value.Countries;
import org.chronofront.ingest.value.ReadPoint;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.LocalName;
import org.chronofront.model.Place;
import org.chronofront.model.PlaceKind;
import org.jspecify.annotations.Nullable;

/// The places of a table whose rows name them, with their divisions and coordinates: each is handed
/// over once, after those it lies in. A place is told from others by its name and coordinates, so
/// its id is the same in the next edition of the table; a division by its name and those it lies
/// in. One reading of one dataset; one thread.
public final class PlaceBook {
  private static final PlaceKey.Divisions NONE = new PlaceKey.Divisions(null, null, null);
  private static final int MOST = 50_000;
  private static final long HEAVIEST = 8_000_000;
  private final RowSink sink;
  private final String pointNote;
  private final int latitudeColumn;
  private final int longitudeColumn;
  private final Coordinates coordinates;
  private final HandedOver handedOver = new HandedOver();
  private final Recent<PlaceKey, Found> recent = new Recent<>(MOST, HEAVIEST);
  private final Recent<String, PlaceKey.Divisions> divisionsOf = new Recent<>(MOST, HEAVIEST);

  /// @param pointNote of every place: whose coordinates they are
  /// @param latitudeColumn its number, for telling what is wrong with it
  /// @param longitudeColumn its number
  /// @param swapped true when the two have changed places
  public PlaceBook(
      RowSink sink, String pointNote, int latitudeColumn, int longitudeColumn, boolean swapped) {
    this.sink = sink;
    this.pointNote = pointNote;
    this.latitudeColumn = latitudeColumn;
    this.longitudeColumn = longitudeColumn;
    this.coordinates = new Coordinates('.', swapped);
  }

  /// Where a row is.
  ///
  /// @param placeId the place, or the smallest division where no place is named; null for none
  /// @param point of the row where that is not the place's own
  /// @param located true when it has coordinates
  /// @param divisions that the place was handed over with
  public record Found(
      @Nullable String placeId,
      @Nullable GeoPoint point,
      boolean located,
      PlaceKey.Divisions divisions) {}

  /// The place of a row.
  ///
  /// @param area true when the name stands for an area rather than a settlement
  /// @throws BadValue when the coordinates cannot be read
  public Found find(PlaceKey key, boolean area) throws BadValue {
    Found found = recent.get(key);
    if (found == null) {
      found = read(key, area);
      recent.put(key, found, key.weight());
    }
    return found;
  }

  private Found read(PlaceKey key, boolean area) throws BadValue {
    GeoPoint point = point(key);
    String country = Countries.code(key.country());
    String division = divisions(key, country);
    String name = key.name();
    if (name == null) {
      return new Found(division, point, point != null, key.divisions());
    }
    HandedOver.Ticket ticket =
        handedOver.ticket(
            name, "place", "place", name, text(point), point == null ? division : null);
    if (ticket.first()) {
      PlaceNames names = PlaceNames.of(name);
      PlaceKind kind = area ? PlaceKind.AREA : names.kind();
      String note = point == null ? null : pointNote;
      sink.place(new Place(ticket.id(), names.names(), kind, division, country, point, note));
      divisionsOf.put(ticket.id(), key.divisions(), key.weight());
    }
    PlaceKey.Divisions own = divisionsOf.get(ticket.id());
    return new Found(ticket.id(), null, point != null, own == null ? NONE : own);
  }

  private @Nullable GeoPoint point(PlaceKey key) throws BadValue {
    ReadPoint read =
        coordinates.read(TableLook.decimal(key.latitude()), TableLook.decimal(key.longitude()));
    String fault = read.fault();
    if (fault != null) {
      throw new BadValue(read.atLongitude() ? longitudeColumn : latitudeColumn, fault);
    }
    return read.point();
  }

  private @Nullable String divisions(PlaceKey key, @Nullable String country) {
    PlaceKey.Divisions all = key.divisions();
    String parent = null;
    if (all.first() != null) {
      parent = division(all.first(), null, country, key.country());
    }
    if (all.second() != null) {
      parent = division(all.second(), parent, country, key.country(), all.first());
    }
    if (all.third() != null) {
      parent = division(all.third(), parent, country, key.country(), all.first(), all.second());
    }
    return parent;
  }

  private String division(
      String name, @Nullable String parent, @Nullable String country, @Nullable String... within) {
    @Nullable String[] path = Arrays.copyOf(within, within.length + 1);
    path[within.length] = name;
    HandedOver.Ticket ticket = handedOver.ticket(name, "division", path);
    if (ticket.first()) {
      List<LocalName> only = List.of(new LocalName("en", name, LocalName.Kind.NAME));
      sink.place(new Place(ticket.id(), only, PlaceKind.AREA, parent, country, null, null));
    }
    return ticket.id();
  }

  private static @Nullable String text(@Nullable GeoPoint point) {
    return point == null ? null : point.latitude() + " " + point.longitude();
  }
}
