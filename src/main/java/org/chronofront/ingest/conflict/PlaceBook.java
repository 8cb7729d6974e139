package org.chronofront.ingest.conflict;

import java.util.ArrayList;
import java.util.List;
import org.chronofront.ingest.RowSink;
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
  private static final int MOST = 50_000;
  private static final long HEAVIEST = 8_000_000;
  private final RowSink sink;
  private final String pointNote;
  private final int latitudeColumn;
  private final int longitudeColumn;
  private final HandedOver handedOver = new HandedOver();
  private final Countries countries = new Countries();
  private final Recent<PlaceKey, Found> recent = new Recent<>(MOST, HEAVIEST);
  private final Recent<String, List<@Nullable String>> divisionsOf = new Recent<>(MOST, HEAVIEST);

  /// @param pointNote of every place: whose coordinates they are
  /// @param latitudeColumn its number, for telling what is wrong with it
  /// @param longitudeColumn its number
  public PlaceBook(RowSink sink, String pointNote, int latitudeColumn, int longitudeColumn) {
    this.sink = sink;
    this.pointNote = pointNote;
    this.latitudeColumn = latitudeColumn;
    this.longitudeColumn = longitudeColumn;
  }

  /// Where a row is.
  ///
  /// @param placeId the place, or the smallest division where no place is named; null for none
  /// @param point of the row where that is not the place's own
  /// @param located true when it has coordinates
  /// @param divisions as the place was handed over with, the largest first
  public record Found(
      @Nullable String placeId,
      @Nullable GeoPoint point,
      boolean located,
      List<@Nullable String> divisions) {
    /// A division, the largest first; null when there is none.
    public @Nullable String division(int index) {
      return index < divisions.size() ? divisions.get(index) : null;
    }
  }

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
    GeoPoint point =
        Coordinates.read(key.latitude(), key.longitude(), latitudeColumn, longitudeColumn);
    String country = countries.code(key.country());
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
    List<@Nullable String> own = divisionsOf.get(ticket.id());
    return new Found(ticket.id(), null, point != null, own == null ? List.of() : own);
  }

  private @Nullable String divisions(PlaceKey key, @Nullable String country) {
    String parent = null;
    List<@Nullable String> path = new ArrayList<>();
    path.add("division");
    path.add(key.country());
    for (String division : key.divisions()) {
      path.add(division);
      if (division != null) {
        HandedOver.Ticket ticket =
            handedOver.ticket(division, "division", path.toArray(new @Nullable String[0]));
        if (ticket.first()) {
          List<LocalName> names = List.of(new LocalName("en", division, LocalName.Kind.NAME));
          sink.place(new Place(ticket.id(), names, PlaceKind.AREA, parent, country, null, null));
        }
        parent = ticket.id();
      }
    }
    return parent;
  }

  private static @Nullable String text(@Nullable GeoPoint point) {
    return point == null ? null : point.latitude() + " " + point.longitude();
  }
}
