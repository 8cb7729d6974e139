package org.chronofront.export;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.Explanation;
import org.chronofront.control.Period;
import org.chronofront.control.RuleChoice;
import org.chronofront.library.ClaimDetail;
import org.chronofront.library.OpenLibrary;
import org.chronofront.library.PlaceDossier;
import org.chronofront.model.ControlClaim;
import org.jspecify.annotations.Nullable;

/// What is known of a place under a rule, with the reasons. Immutable; any thread.
public final class RuledPlace {
  private final PlaceDossier dossier;
  private final RuleChoice choice;
  private final @Nullable LocalDate known;
  private final BiFunction<LocalDate, @Nullable LocalDate, Explanation> explain;
  private final Map<String, ClaimDetail> details = new HashMap<>();

  private RuledPlace(
      PlaceDossier told,
      Iterable<ClaimDetail> claims,
      RuleChoice choice,
      @Nullable LocalDate known,
      BiFunction<LocalDate, @Nullable LocalDate, Explanation> explain) {
    this.dossier = told;
    this.choice = choice;
    this.known = known;
    this.explain = explain;
    claims.forEach(detail -> details.put(detail.claim().id(), detail));
  }

  /// The place under the rule, as known on a day, null for all that is known.
  ///
  /// @throws org.chronofront.library.LibraryException when the library's texts cannot be read
  public static RuledPlace of(
      OpenLibrary library, String placeId, RuleChoice choice, @Nullable LocalDate known) {
    ControlEngine engine = library.control().under(library.catalog().rule(choice));
    PlaceDossier dossier = library.dossier(placeId, engine.rule(), known);
    PlaceDossier all = known == null ? dossier : library.dossier(placeId, engine.rule(), null);
    return new RuledPlace(
        dossier,
        all.claims(),
        choice,
        known,
        (day, asKnown) -> engine.explain(placeId, day, asKnown));
  }

  /// The place, its history and its events.
  public PlaceDossier dossier() {
    return dossier;
  }

  /// The rule, lens and level.
  public RuleChoice choice() {
    return choice;
  }

  /// The knowledge day, null for all that is known.
  public @Nullable LocalDate known() {
    return known;
  }

  /// The answer of a day with its reasons.
  public Explanation on(LocalDate day) {
    return explain.apply(day, known);
  }

  /// The answer of a period with its reasons.
  public Explanation during(Period period) {
    LocalDate from = period.from();
    LocalDate to = period.to();
    return on(from != null ? from : to != null ? to : LocalDate.EPOCH);
  }

  /// The words of a claim, whenever it was reported.
  public ClaimDetail detail(ControlClaim claim) {
    ClaimDetail detail = details.get(claim.id());
    if (detail == null) {
      throw new IllegalStateException("the dossier leaves out the claim " + claim.id());
    }
    return detail;
  }
}
