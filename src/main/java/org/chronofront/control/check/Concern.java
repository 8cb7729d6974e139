package org.chronofront.control.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.chronofront.model.ControlClaim;
import org.jspecify.annotations.Nullable;

/// One row of the gaps and checks: something that a person should look at again.
///
/// @param kind what is the matter
/// @param placeId the place, null when it is about sources alone
/// @param from the first day concerned: of a silence the last day spoken of, of a change its first
///   possible day, of a claim the first day that it names; null when open or about sources alone
/// @param to the last day concerned: of a silence the next day spoken of; null as before
/// @param claims the claims it rests on; the one at fault, where there is one, first
/// @param sourceIds the sources it rests on, none when the claims say it all; of a ring in the
///   order in which each relies on the next, and the last on the first
public record Concern(
    ConcernKind kind,
    @Nullable String placeId,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<ControlClaim> claims,
    List<String> sourceIds) {
  /// By kind, place, day, and at last by what it rests on: total.
  public static final Comparator<Concern> ORDER =
      Comparator.comparing(Concern::kind)
          .thenComparing(Concern::placeId, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Concern::from, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Concern::to, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Concern::key);

  /// Copies the lists.
  public Concern {
    claims = List.copyOf(claims);
    sourceIds = List.copyOf(sourceIds);
  }

  /// Days of silence between [#from] and [#to], neither counted; empty for other kinds.
  public OptionalLong silentDays() {
    boolean silence = kind == ConcernKind.SILENCE || kind == ConcernKind.UNEXPLAINED_CHANGE;
    return silence && from != null && to != null
        ? OptionalLong.of(ChronoUnit.DAYS.between(from, to) - 1)
        : OptionalLong.empty();
  }

  /// The same for the same concern whenever it is found again, so that it can be ticked off.
  public String key() {
    return kind
        + " "
        + (placeId == null ? "" : placeId)
        + " "
        + claims.stream().map(ControlClaim::id).collect(Collectors.joining(","))
        + " "
        + String.join(",", sourceIds);
  }
}
