package org.chronofront.ui.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.ControlHistory;
import org.chronofront.control.RuleChoice;
import org.chronofront.library.Catalog;
import org.chronofront.library.ClaimDetail;
import org.chronofront.library.PlaceDossier;
import org.chronofront.model.ControlClaim;
import org.chronofront.time.DayRange;
import org.jspecify.annotations.Nullable;

/// What happened at a place as one outlet tells it: the claims of which it is the origin, weighed
/// as if there were no others. Pure; any thread.
///
/// @param outlet who says so
/// @param history who held the place, after this outlet alone
/// @param claims what it says, newest first
/// @param against where another outlet says otherwise of the same days, oldest first
record SourceStory(
    String outlet, ControlHistory history, List<ClaimDetail> claims, List<Against> against) {
  /// Two outlets that say different things of days that overlap.
  ///
  /// @param own this outlet's claim
  /// @param other the other's
  /// @param days the days, as far as they are named, of which both speak
  record Against(ClaimDetail own, ClaimDetail other, DayRange days) {}

  SourceStory {
    claims = List.copyOf(claims);
    against = List.copyOf(against);
  }

  /// One story for each outlet, by name.
  ///
  /// @param level how finely actors are told apart
  static List<SourceStory> of(PlaceDossier dossier, Catalog catalog, RuleChoice.Level level) {
    TreeMap<String, List<ClaimDetail>> byOutlet = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (ClaimDetail detail : dossier.claims()) {
      byOutlet.computeIfAbsent(origin(detail), _ -> new ArrayList<>()).add(detail);
    }
    List<SourceStory> stories = new ArrayList<>();
    byOutlet.forEach(
        (outlet, claims) -> {
          List<ControlClaim> own = claims.stream().map(ClaimDetail::claim).toList();
          ControlHistory history =
              ControlEngine.of(own, catalog.rule(RuleChoice.LATEST.at(level)))
                  .history(dossier.place().id(), null);
          stories.add(new SourceStory(outlet, history, claims, against(claims, dossier)));
        });
    return stories;
  }

  /// The disagreement nearest to a day, null when nobody says otherwise.
  @Nullable Against nearest(LocalDate day) {
    return against.stream()
        .min(
            Comparator.comparingLong(
                one -> Math.abs(ChronoUnit.DAYS.between(one.days().clamp(day), day))))
        .orElse(null);
  }

  /// The newest claim that speaks of a day or an earlier one; else the oldest.
  ClaimDetail inForce(LocalDate day) {
    return claims.stream()
        .filter(detail -> !DayRange.named(detail.claim().span()).from().isAfter(day))
        .findFirst()
        .orElse(claims.getLast());
  }

  private static List<Against> against(List<ClaimDetail> claims, PlaceDossier dossier) {
    List<Against> found = new ArrayList<>();
    for (ClaimDetail own : claims) {
      for (ClaimDetail other : dossier.claims()) {
        if (!origin(own).equalsIgnoreCase(origin(other))
            && !own.claim().state().equals(other.claim().state())
            && own.claim().span().overlaps(other.claim().span())) {
          found.add(new Against(own, other, common(own.claim(), other.claim())));
        }
      }
    }
    found.sort(Comparator.comparing(one -> one.days().from()));
    return found;
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

  private static String origin(ClaimDetail detail) {
    return detail.chain().getFirst().outlet();
  }
}
