package org.chronofront.control;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chronofront.model.Actor;
import org.chronofront.model.ActorKind;
import org.chronofront.model.Confidence;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Extent;
import org.chronofront.model.LocalName;
import org.chronofront.model.Source;
import org.chronofront.model.SourceKind;
import org.jspecify.annotations.Nullable;

/// Sources that rely on one another, in a circle too, and actors with parents.
///
/// The paper prints AFP, which quotes the SOHR and an officer who leans toward the government; the
/// blog has soldiers of the army; two papers copy each other; an echo appears at the SOHR. The
/// daily has what the SOHR says from a wire or from AFP, and nobody knows from which.
final class Voices {
  static final List<Source> SOURCES =
      List.of(
          source("paper", "The Paper", null, "afp"),
          source("afp", "AFP", null, "sohr", "officer"),
          source("sohr", "SOHR", null),
          source("officer", "An officer", "gov"),
          source("blog", "The Blog", null, "soldiers"),
          source("soldiers", "Soldiers", "army"),
          source("one", "One", null, "two"),
          source("two", "Two", null, "one"),
          source("echo", " sohr ", null),
          source("fan", "A fan", "is", "agency"),
          source("agency", "Agency", null),
          source("daily", "The Daily", null, "wire", "afp"),
          source("wire", "The Wire", "is", "sohr"));

  static final Map<String, String> PARENTS =
      Map.of("army", "gov", "militia", "gov", "squad", "army", "left", "right", "right", "left");

  /// The same sources, each with those it relies on in the opposite order.
  static SourceChains chainsListedBackwards() {
    return SourceChains.of(
        SOURCES.stream()
            .map(
                source ->
                    source(
                        source.id(),
                        source.outlet(),
                        source.leaning(),
                        source.reliesOn().reversed().toArray(String[]::new)))
            .toList());
  }

  /// New each time, as what it answered is remembered.
  static SourceChains chains() {
    return SourceChains.of(SOURCES);
  }

  private Voices() {}

  static ActorTree actors() {
    return ActorTree.of(
        List.of(
            actor("gov", null),
            actor("army", "gov"),
            actor("militia", "gov"),
            actor("squad", "army"),
            actor("is", null),
            actor("left", "right"),
            actor("right", "left"),
            actor("joins", "right")));
  }

  static ControlClaim claim(
      String id, String source, String origin, ControlState state, int first, int last) {
    return new ControlClaim(
        id,
        ClaimBuilder.PLACE,
        state,
        new DateSpan(ClaimBuilder.october(first), ClaimBuilder.october(last), DatePrecision.RANGE),
        ClaimBuilder.october(last),
        source,
        origin,
        List.of("x"),
        Extent.WHOLE,
        Confidence.HIGH,
        null);
  }

  static ControlClaim held(String id, String source, String origin, String actor, int day) {
    return claim(id, source, origin, new ControlState.Held(actor), day, day);
  }

  static Explanation explain(RuleChoice choice, int day, ControlClaim... claims) {
    return ControlEngine.of(List.of(claims), choice.over(chains(), actors()))
        .explain(ClaimBuilder.PLACE, ClaimBuilder.october(day), null);
  }

  static List<String> ids(List<Verdict> verdicts) {
    return verdicts.stream().map(verdict -> verdict.claim().id()).collect(Collectors.toList());
  }

  private static Source source(
      String id, String outlet, @Nullable String leaning, String... reliesOn) {
    return new Source(
        id,
        id,
        outlet,
        null,
        null,
        null,
        "en",
        SourceKind.NEWSPAPER,
        leaning,
        List.of(reliesOn),
        null);
  }

  private static Actor actor(String id, @Nullable String parent) {
    return new Actor(
        id, List.of(new LocalName("en", id, LocalName.Kind.NAME)), ActorKind.STATE, parent);
  }
}
