package org.chronofront.match;

import java.util.Locale;
import org.chronofront.geo.Distance;
import org.chronofront.model.GeoPoint;

/// What speaks for two places being one.
final class PlaceEvidence {
  /// Farther apart than this, a name is another place's name, in kilometres.
  private static final double FAR = 25;

  private static final double NEAR = 5;
  private static final double SAME = 0.05;
  private static final double UNKNOWN = -1;

  private PlaceEvidence() {}

  static Evidence of(Candidate a, Candidate b) {
    GeoPoint one = a.point();
    GeoPoint two = b.point();
    double kilometres = one == null || two == null ? UNKNOWN : Distance.kilometres(one, two);
    if (kilometres > FAR) {
      return new Evidence(); // most pairs: their names need not be compared
    }
    Evidence evidence = Evidence.ofNames(a, b);
    if (evidence.sureness() == 0) {
      return evidence;
    }
    if (kilometres == UNKNOWN) {
      addCountries(evidence, a, b);
    } else {
      addDistance(evidence, kilometres);
    }
    return evidence;
  }

  private static void addDistance(Evidence evidence, double kilometres) {
    if (kilometres <= SAME) {
      evidence.add(30, "they stand on the same point");
    } else {
      evidence.add(
          kilometres <= NEAR ? 20 : 0,
          String.format(Locale.ROOT, "they are %.1f km apart", kilometres));
    }
  }

  /// Without points, only a country can tell one town's name from another's.
  private static void addCountries(Evidence evidence, Candidate a, Candidate b) {
    String country = a.country();
    if (country == null
        || !country.equals(b.country())
        || evidence.sureness() < Evidence.SAME_NAME) {
      evidence.dismiss();
    } else {
      evidence.add(-20, "both are in " + country + ", but not both have coordinates");
    }
  }
}
