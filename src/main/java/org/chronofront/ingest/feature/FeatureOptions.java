package org.chronofront.ingest.feature;

import java.util.Locale;
import java.util.Map;
import org.chronofront.ingest.value.DayOrder;
import org.chronofront.model.EventKind;
import org.jspecify.annotations.Nullable;

/// What has been decided about a file of features.
///
/// @param swapped true when latitudes stand before longitudes
/// @param order of day and month, null when it need not be known
/// @param undatedArePlaces true when a named point without a date is a place, and not an event
/// @param kind of events that say none themselves
/// @param areaActor whose areas are that do not say so, null when nobody knows
public record FeatureOptions(
    boolean swapped,
    @Nullable DayOrder order,
    boolean undatedArePlaces,
    EventKind kind,
    @Nullable String areaActor) {
  /// Key of the question whether latitudes come first.
  public static final String SWAPPED = "coordinates.swapped";

  /// Key of the question for the order of day and month.
  public static final String ORDER = "date.order";

  static final String UNDATED = "points.undated";

  /// Key of the question for the kind of events.
  public static final String KIND = "events.kind";

  static final String AREA_ACTOR = "areas.actor";

  /// Reads answers; one that is none of the options counts as not given.
  public static FeatureOptions of(Map<String, String> answers) {
    String actor = answers.getOrDefault(AREA_ACTOR, "").strip();
    return new FeatureOptions(
        "yes".equals(answers.get(SWAPPED)),
        DayOrder.of(answers.get(ORDER)),
        "place".equals(answers.get(UNDATED)),
        kind(answers.getOrDefault(KIND, ""), EventKind.OTHER),
        actor.isEmpty() ? null : actor);
  }

  /// The kind with this name, in any case, with hyphens, spaces or underscores.
  public static EventKind kind(String name, EventKind otherwise) {
    String folded = name.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    for (EventKind kind : EventKind.values()) {
      if (kind.name().equals(folded)) {
        return kind;
      }
    }
    return otherwise;
  }
}
