package org.chronofront.ingest.timemap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chronofront.ingest.ContentId;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.value.Languages;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.LocalName;
import org.chronofront.model.Place;
import org.chronofront.model.PlaceKind;
import org.jspecify.annotations.Nullable;

/// Places that are known by what events say of their location. Two events with one name are at one
/// place when they are less than 50 km from where that name was met first; villages share names.
/// The places have no point of their own: nobody says where they lie, the events do.
final class NamedSpots {
  private static final double KILOMETRES_OF_A_DEGREE = 111.2;
  private static final double NEAR_KILOMETRES = 50;
  private final RowSink sink;
  private final Map<String, List<Spot>> spots = new HashMap<>();

  NamedSpots(RowSink sink) {
    this.sink = sink;
  }

  private record Spot(String id, @Nullable GeoPoint first) {}

  /// The id of the place; hands it over when it is new.
  String place(String name, @Nullable GeoPoint point) {
    List<Spot> same = spots.computeIfAbsent(name, key -> new ArrayList<>());
    for (Spot spot : same) {
      if (point == null || spot.first() == null || isNear(point, spot.first())) {
        return spot.id();
      }
    }
    String id =
        same.isEmpty()
            ? ContentId.of("place", List.of(name))
            : ContentId.of("place", List.of(name, String.valueOf(point)));
    same.add(new Spot(id, point));
    List<LocalName> names = List.of(new LocalName(Languages.of(name), name, LocalName.Kind.NAME));
    sink.place(new Place(id, names, PlaceKind.AREA, null, null, null, null));
    return id;
  }

  private static boolean isNear(GeoPoint one, GeoPoint other) {
    double north = one.latitude() - other.latitude();
    double east = (one.longitude() - other.longitude()) * Math.cos(Math.toRadians(one.latitude()));
    return Math.hypot(north, east) * KILOMETRES_OF_A_DEGREE <= NEAR_KILOMETRES;
  }
}
