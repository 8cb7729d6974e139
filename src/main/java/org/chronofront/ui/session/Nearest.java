package org.chronofront.ui.session;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.chronofront.geo.Distance;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.Place;

/// A place and how far it is from a point. Pure; any thread.
///
/// @param kilometres along a great circle
public record Nearest(Place place, double kilometres) {
  /// The nearest of some places; those without a point are passed over.
  public static Optional<Nearest> to(GeoPoint point, Stream<Place> places) {
    return places
        .flatMap(
            place ->
                Stream.ofNullable(place.point())
                    .map(at -> new Nearest(place, Distance.kilometres(at, point))))
        .min(Comparator.comparingDouble(Nearest::kilometres));
  }
}
