package org.chronofront.ingest.acled;

import org.jspecify.annotations.Nullable;

/// One sentence made from a row's fields, for rows without a note: "Battles (Armed clash): Military
/// Forces of Syria (2000-) and IS at Palmyra: 5 deaths". The words are ours.
final class AcledSummary {
  private AcledSummary() {}

  static String of(
      @Nullable String type,
      @Nullable String subType,
      Side one,
      Side other,
      @Nullable String place,
      @Nullable Integer deaths) {
    StringBuilder text = new StringBuilder(type == null ? "Event" : type);
    if (subType != null && !subType.equals(type)) {
      text.append(" (").append(subType).append(')');
    }
    String first = one.actor() == null ? other.actor() : one.actor();
    if (first != null) {
      text.append(": ").append(first);
      if (one.actor() != null && other.actor() != null) {
        text.append(" and ").append(other.actor());
      }
    }
    if (place != null) {
      text.append(" at ").append(place);
    }
    if (deaths != null) {
      text.append(": ").append(deaths.intValue()).append(deaths == 1 ? " death" : " deaths");
    }
    return text.toString();
  }
}
