package org.chronofront.ingest.value;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.chronofront.geo.Distance;
import org.chronofront.model.GeoPoint;
import org.jspecify.annotations.Nullable;

/// Weighs whether latitude and longitude have changed places though all values are possible: where
/// rows name a country, by whether their points lie about it as the file has them or the other way
/// round. Countries are circles here, so that much has to speak for it; otherwise it says nothing.
/// One thread.
public final class SwapEvidence {
  private static final int FEWEST = 5;
  private static final double MOST_AT_HOME = 0.8;
  private static final double LEAST_AT_HOME_SWAPPED = 0.95;
  private static final double NEARER = 1.5;

  private final Map<String, CountryPlace> known = new HashMap<>();
  private String first = "";
  private boolean several;
  private long points;
  private long inside;
  private long insideSwapped;
  private long insideOnlyAsGiven;
  private double distance;
  private double distanceSwapped;

  /// Nothing was seen yet.
  public SwapEvidence() {}

  /// Takes note of a row.
  ///
  /// @param country as the row names it
  /// @param point as the file has it
  public void add(@Nullable String country, @Nullable GeoPoint point) {
    if (country == null || point == null || Math.abs(point.longitude()) > 90) {
      return;
    }
    CountryPlace place = known.get(country);
    if (place == null) {
      place = CountryPlace.of(Countries.code(country));
      if (place == null) {
        return;
      }
      known.put(country, place);
      several |= !first.isEmpty();
      first = first.isEmpty() ? country : first;
    }
    double plain = Distance.kilometres(place.middle(), point);
    double swapped =
        Distance.kilometres(place.middle(), new GeoPoint(point.longitude(), point.latitude()));
    points++;
    boolean atHome = plain <= place.radius();
    boolean atHomeSwapped = swapped <= place.radius();
    inside += atHome ? 1 : 0;
    insideSwapped += atHomeSwapped ? 1 : 0;
    insideOnlyAsGiven += atHome && !atHomeSwapped ? 1 : 0;
    distance += plain;
    distanceSwapped += swapped;
  }

  /// True when the points lie about their countries only the other way round.
  public boolean isSuspect() {
    return points >= FEWEST
        && inside <= MOST_AT_HOME * points
        && insideSwapped >= LEAST_AT_HOME_SWAPPED * points
        && distance >= NEARER * distanceSwapped;
  }

  /// How many points lie about their countries as the file has them, and would not the other way
  /// round.
  public long atHome() {
    return insideOnlyAsGiven;
  }

  /// What speaks for it, as a sentence.
  public String why() {
    return String.format(
        Locale.ENGLISH,
        "The points lie %,.0f km from the middle of %s on average, and only %,.0f km with latitude"
            + " and longitude the other way round: %,d of %,d lie about the country they name then,"
            + " %,d as the file has them.",
        distance / points,
        several ? "their countries" : first,
        distanceSwapped / points,
        insideSwapped,
        points,
        inside);
  }
}
