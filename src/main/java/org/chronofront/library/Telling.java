package org.chronofront.library;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chronofront.control.ControlHistory;
import org.chronofront.control.Disagreement;
import org.chronofront.control.Row;
import org.chronofront.model.ControlClaim;
import org.chronofront.time.DayRange;
import org.jspecify.annotations.Nullable;

/// What happened at a place as one outlet tells it: what it says and what it hands on, through the
/// engine's lens.
///
/// @param outlet its name
/// @param sources ids of its documents that say or hand on something of the place: the lens
/// @param history who held the place, through that lens
/// @param claims what it tells, newest first
/// @param reliesOn names of those from whom it has what it tells; empty when it says all itself
/// @param handedOnBy names of the others who hand its words on
/// @param against where what it tells disagrees with another voice, oldest first
public record Telling(
    String outlet,
    List<String> sources,
    ControlHistory history,
    List<ControlClaim> claims,
    List<String> reliesOn,
    List<String> handedOnBy,
    List<Against> against) {
  /// Two voices that disagree, seen from what an outlet tells.
  ///
  /// @param pair the two claims
  /// @param own the one that it tells; the weaker where it tells both
  /// @param days the days, as far as they are named, of which both speak
  public record Against(Disagreement pair, ControlClaim own, DayRange days) {
    /// Seen from one of the two claims.
    public static Against of(Disagreement pair, ControlClaim own) {
      return new Against(pair, own, common(pair.weaker(), pair.stronger()));
    }

    /// The claim on the other side.
    public ControlClaim other() {
      return pair.other(own);
    }

    /// The days of which both speak; where an open end lies between, those of the later one.
    private static DayRange common(ControlClaim one, ControlClaim other) {
      DayRange first = DayRange.named(one.span());
      DayRange second = DayRange.named(other.span());
      LocalDate from = first.from().isAfter(second.from()) ? first.from() : second.from();
      LocalDate to = first.to().isBefore(second.to()) ? first.to() : second.to();
      return to.isBefore(from)
          ? (first.from().equals(from) ? first : second)
          : new DayRange(from, to);
    }
  }

  /// Copies the lists.
  public Telling {
    sources = List.copyOf(sources);
    claims = List.copyOf(claims);
    reliesOn = List.copyOf(reliesOn);
    handedOnBy = List.copyOf(handedOnBy);
    against = List.copyOf(against);
  }

  /// The disagreement nearest to a day, null when nobody says otherwise.
  public @Nullable Against nearest(LocalDate day) {
    return against.stream()
        .min(
            Comparator.comparingLong(
                one -> Math.abs(ChronoUnit.DAYS.between(one.days().clamp(day), day))))
        .orElse(null);
  }

  /// The newest claim that speaks of a day or an earlier one; else the oldest.
  public ControlClaim saidBy(LocalDate day) {
    return claims.stream()
        .filter(claim -> !DayRange.named(claim.span()).from().isAfter(day))
        .findFirst()
        .orElse(claims.getLast());
  }

  /// Whom the outlet relies on here, and who relies on it, for people.
  public String standing() {
    List<String> sentences = new ArrayList<>();
    if (!reliesOn.isEmpty()) {
      sentences.add("Relies here on " + Row.of(reliesOn) + ".");
    }
    if (!handedOnBy.isEmpty()) {
      sentences.add("Handed on by " + Row.of(handedOnBy) + ".");
    }
    return sentences.isEmpty()
        ? "Says it itself, and nobody here hands it on."
        : String.join(" ", sentences) + "\nWhoever hands words on is no second voice.";
  }
}
