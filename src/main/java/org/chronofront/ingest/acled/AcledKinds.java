package org.chronofront.ingest.acled;

import java.util.Locale;
import java.util.Optional;
import org.chronofront.ingest.conflict.Recent;
import org.chronofront.model.EventKind;
import org.jspecify.annotations.Nullable;

/// ACLED's types of events, of all years, in the words of the model. One thread.
final class AcledKinds {
  private static final int MOST = 256;
  private final Recent<Types, Optional<EventKind>> recent = new Recent<>(MOST, 100 * MOST);

  private record Types(String type, @Nullable String subType) {}

  /// The kind of an event; null when its type is none of ACLED's.
  @Nullable EventKind of(@Nullable String eventType, @Nullable String subEventType) {
    if (eventType == null) {
      return null;
    }
    Types types = new Types(eventType, subEventType);
    Optional<EventKind> kind = recent.get(types);
    if (kind == null) {
      kind = Optional.ofNullable(find(eventType, subEventType));
      recent.put(types, kind, 1);
    }
    return kind.orElse(null);
  }

  private static @Nullable EventKind find(String eventType, @Nullable String subEventType) {
    String type = eventType.toLowerCase(Locale.ROOT);
    if (type.startsWith("battle")) {
      return EventKind.BATTLE;
    }
    if (type.contains("remote violence")) {
      return EventKind.BOMBARDMENT;
    }
    if (type.startsWith("violence against civilians")) {
      return EventKind.CIVILIAN_HARM;
    }
    if (type.startsWith("protest") || type.startsWith("riot")) {
      return EventKind.OTHER;
    }
    if (type.startsWith("strategic development")) {
      EventKind kind = subEventType == null ? null : strategic(subEventType);
      return kind == null ? EventKind.OTHER : kind;
    }
    return strategic(eventType);
  }

  /// Before 2019 some of these were types of their own.
  private static @Nullable EventKind strategic(String words) {
    return switch (words.toLowerCase(Locale.ROOT)) {
      case "agreement" -> EventKind.STATEMENT;
      case "headquarters or base established", "non-violent transfer of territory" ->
          EventKind.MOVEMENT;
      case "looting/property destruction" -> EventKind.DESTRUCTION;
      case "arrests",
          "change to group/activity",
          "disrupted weapons use",
          "non-violent activity by a conflict actor",
          "other" ->
          EventKind.OTHER;
      default -> null;
    };
  }
}
