package org.chronofront.ingest.ged;

import org.chronofront.model.Fatalities;
import org.chronofront.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/// One sentence made from a row's fields: "Government of Syria against IS near Palmyra: 12 deaths
/// (10 to 15)". The words are ours, not UCDP's.
final class GedSummary {
  private GedSummary() {}

  static String of(
      @Nullable String sideA,
      @Nullable String sideB,
      boolean civilians,
      @Nullable String place,
      PlacePrecision where,
      @Nullable Fatalities deaths) {
    StringBuilder text = new StringBuilder(96);
    if (sideA == null && sideB == null) {
      text.append("Organized violence");
    } else {
      String other = sideB == null ? "an unnamed side" : sideB;
      text.append(sideA == null ? "An unnamed side" : sideA).append(" against ");
      text.append(civilians ? "civilians" : other);
    }
    if (place != null) {
      text.append(' ').append(preposition(where)).append(' ').append(place);
    }
    appendDeaths(text, deaths);
    return text.toString();
  }

  private static String preposition(PlacePrecision where) {
    return switch (where) {
      case EXACT, UNSTATED -> "at";
      case NEAR -> "near";
      case DISTRICT, PROVINCE, COUNTRY -> "in";
      case VAGUE -> "around";
    };
  }

  private static void appendDeaths(StringBuilder text, @Nullable Fatalities deaths) {
    if (deaths == null) {
      return;
    }
    Integer low = deaths.low();
    Integer high = deaths.high();
    boolean same = low != null && low.equals(high);
    Integer best = deaths.best() == null && same ? low : deaths.best();
    text.append(": ");
    if (best != null) {
      text.append(best.intValue()).append(best == 1 ? " death" : " deaths");
      if (low != null && high != null && !(same && low.equals(best))) {
        text.append(" (").append(low.intValue()).append(" to ").append(high.intValue()).append(')');
      }
    } else if (low != null && high != null) {
      text.append(low.intValue()).append(" to ").append(high.intValue()).append(" deaths");
    } else {
      text.append(low != null ? "at least " : "at most ").append(low != null ? low : high);
      text.append(" deaths");
    }
  }
}
