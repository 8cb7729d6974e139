package org.chronofront.ingest.value;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chronofront.geo.Distance;
import org.chronofront.model.GeoPoint;
import org.jspecify.annotations.Nullable;

/// Weighs whether latitude and longitude have changed places though all values are possible: by
/// whether rows that name a place lie near one of that name as the file has them, or only the other
/// way round. Each name is heard once, however many rows have it. One thread.
public final class TownEvidence {
  private static final int FEWEST = 3;
  private static final int MOST = 5_000;
  private static final double LEAST_SHARE = 0.9;

  /// Kilometres within which a place is the one of that name, and beyond which it is not.
  private static final double NEAR = 25;

  private static final double FAR = 100;

  private final NamedPlaces known;
  private final Set<String> heard = new HashSet<>();
  private int near;
  private int nearSwapped;
  private String example = "";

  /// @param known where places are
  public TownEvidence(NamedPlaces known) {
    this.known = known;
  }

  /// Takes note of a row.
  ///
  /// @param name of its place
  /// @param point as the file has it
  public void add(@Nullable String name, @Nullable GeoPoint point) {
    if (name == null || point == null || Math.abs(point.longitude()) > 90 || heard.size() == MOST) {
      return;
    }
    List<GeoPoint> places = heard.add(name) ? known.named(name) : List.of();
    if (places.isEmpty()) {
      return;
    }
    double plain = nearest(places, point);
    double north = point.longitude();
    double swapped = nearest(places, new GeoPoint(north, point.latitude()));
    if (plain <= NEAR) {
      near++;
    } else if (swapped <= NEAR && plain >= FAR) {
      nearSwapped++;
      example =
          nearSwapped > 1
              ? example
              : String.format(
                  Locale.ENGLISH,
                  "“%s” lies %,.0f km from the town of that name, and %,.0f km",
                  name,
                  plain,
                  swapped);
    }
  }

  /// True when places lie where they are only the other way round.
  public boolean isSuspect() {
    return nearSwapped >= FEWEST && nearSwapped >= LEAST_SHARE * (nearSwapped + near);
  }

  /// How many places lie near their names as the file has them.
  public int atHome() {
    return near;
  }

  /// What speaks for it, as a sentence.
  public String why() {
    return String.format(
        Locale.ENGLISH,
        "%s with latitude and longitude the other way round. %,d places that the map knows lie near"
            + " their names only then, %,d as the file has them.",
        example,
        nearSwapped,
        near);
  }

  private static double nearest(List<GeoPoint> places, GeoPoint point) {
    return places.stream()
        .mapToDouble(place -> Distance.kilometres(place, point))
        .min()
        .orElseThrow();
  }
}
