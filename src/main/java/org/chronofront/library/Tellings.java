package org.chronofront.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.Disagreement;
import org.chronofront.control.Disagreements;
import org.chronofront.control.RuleChoice;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.Source;
import org.jspecify.annotations.Nullable;

/// The same place as each outlet tells it. Each telling is what the engine answers under the rule
/// *latest* through a lens of that outlet, so that it is what `--lens` and the rule menu show; no
/// outlet can corroborate itself, so the other rules would leave its ribbon empty.
///
/// @param placeId the place
/// @param tellings one for each outlet that says or hands on something, by name
/// @param disagreements each pair once; where too many for anybody to read, the rest is counted
public record Tellings(String placeId, List<Telling> tellings, Disagreements disagreements) {
  /// Copies the list.
  public Tellings {
    tellings = List.copyOf(tellings);
  }

  /// How a place is told. Answers from memory, in time with the number of its claims and of those
  /// who hand them on. Any thread.
  ///
  /// @param level how finely actors are told apart
  /// @param known the knowledge day, null for all that is known
  public static Tellings of(
      OpenLibrary library, String placeId, RuleChoice.Level level, @Nullable LocalDate known) {
    return new Reading(library.catalog(), placeId, level, known)
        .read(library.control().claims(placeId));
  }

  /// One reading of the claims about a place.
  private record Reading(
      Catalog catalog, String placeId, RuleChoice.Level level, @Nullable LocalDate known) {
    Tellings read(List<ControlClaim> weakestFirst) {
      List<ControlClaim> heard =
          weakestFirst.stream().filter(claim -> claim.isKnownBy(known)).toList();
      Disagreements disagreements =
          Disagreements.among(
              heard,
              claim ->
                  level == RuleChoice.Level.PARENT
                      ? catalog.actorTree().atTop(claim.state())
                      : claim.state());
      Map<String, Teller> voices = new TreeMap<>();
      for (ControlClaim claim : heard) {
        List<String> carriers = catalog.chains().handedOnBy(claim);
        for (String id : carriers) {
          voices
              .computeIfAbsent(Voice.key(name(id)), _ -> new Teller(name(id)))
              .add(claim, id, carriers);
        }
      }
      setAgainst(voices.values(), disagreements.pairs());
      List<Telling> tellings = voices.values().stream().map(this::telling).toList();
      return new Tellings(placeId, tellings, disagreements);
    }

    /// Each voice is told of the pairs of which it tells a claim; once where it tells both.
    private static void setAgainst(Collection<Teller> voices, List<Disagreement> pairs) {
      Map<ControlClaim, Set<Teller>> tellers = new HashMap<>();
      for (Teller voice : voices) {
        for (ControlClaim claim : voice.claims) {
          tellers.computeIfAbsent(claim, _ -> new HashSet<>()).add(voice);
        }
      }
      for (Disagreement pair : pairs) {
        Set<Teller> weaker = tellers.getOrDefault(pair.weaker(), Set.of());
        Telling.Against fromWeaker = Telling.Against.of(pair, pair.weaker());
        weaker.forEach(voice -> voice.against.add(fromWeaker));
        Telling.Against fromStronger = Telling.Against.of(pair, pair.stronger());
        tellers.getOrDefault(pair.stronger(), Set.of()).stream()
            .filter(voice -> !weaker.contains(voice))
            .forEach(voice -> voice.against.add(fromStronger));
      }
    }

    private Telling telling(Teller voice) {
      List<String> lens = List.copyOf(voice.sources);
      ControlEngine engine =
          ControlEngine.of(voice.claims, catalog.rule(RuleChoice.LATEST.through(lens).at(level)));
      return new Telling(
          voice.outlet,
          lens,
          engine.history(placeId, known),
          engine.claims(placeId).reversed(),
          others(voice, voice.behind),
          others(voice, voice.before),
          voice.against);
    }

    private List<String> others(Teller voice, Set<String> ids) {
      return ids.stream()
          .filter(id -> !voice.sources.contains(id))
          .map(this::name)
          .filter(name -> !name.equalsIgnoreCase(voice.outlet))
          .distinct()
          .toList();
    }

    private String name(String sourceId) {
      Source source = catalog.sourceOrNull(sourceId);
      return source == null ? sourceId : Voice.name(source);
    }

    private final class Teller {
      private final String outlet;
      private final Set<String> sources = new TreeSet<>();
      private final List<ControlClaim> claims = new ArrayList<>();
      private final Set<String> behind = new TreeSet<>();
      private final Set<String> before = new TreeSet<>();
      private final List<Telling.Against> against = new ArrayList<>();

      Teller(String outlet) {
        this.outlet = outlet;
      }

      void add(ControlClaim claim, String id, List<String> carriers) {
        sources.add(id);
        if (claims.isEmpty() || !claims.getLast().equals(claim)) {
          claims.add(claim);
        }
        List<String> from = catalog.chains().behind(id, claim);
        behind.addAll(from);
        if (from.isEmpty()) {
          carriers.stream().filter(other -> !other.equals(id)).forEach(before::add);
        }
      }
    }
  }
}
