package org.chronofront.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.Disagreement;
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
/// @param disagreements each once, by the day from which both claims are in force
public record Tellings(String placeId, List<Telling> tellings, List<Disagreement> disagreements) {
  /// Copies the lists.
  public Tellings {
    tellings = List.copyOf(tellings);
    disagreements = List.copyOf(disagreements);
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
          weakestFirst.stream()
              .filter(claim -> known == null || !claim.reported().isAfter(known))
              .toList();
      List<Disagreement> disagreements =
          Disagreement.among(
              heard,
              claim ->
                  level == RuleChoice.Level.PARENT
                      ? catalog.actorTree().atTop(claim.state())
                      : claim.state());
      Map<String, Voice> voices = new TreeMap<>();
      for (ControlClaim claim : heard) {
        List<String> carriers = catalog.chains().handedOnBy(claim);
        for (String id : carriers) {
          voices.computeIfAbsent(key(id), _ -> new Voice(name(id))).add(claim, id, carriers);
        }
      }
      List<Telling> tellings =
          voices.values().stream().map(voice -> telling(voice, disagreements)).toList();
      return new Tellings(placeId, tellings, disagreements);
    }

    private Telling telling(Voice voice, List<Disagreement> disagreements) {
      List<String> lens = List.copyOf(voice.sources);
      ControlEngine engine =
          ControlEngine.of(voice.claims, catalog.rule(RuleChoice.LATEST.through(lens).at(level)));
      Set<ControlClaim> told = new HashSet<>(voice.claims);
      List<Telling.Against> against = new ArrayList<>();
      for (Disagreement pair : disagreements) {
        if (told.contains(pair.weaker())) {
          against.add(Telling.Against.of(pair, pair.weaker()));
        } else if (told.contains(pair.stronger())) {
          against.add(Telling.Against.of(pair, pair.stronger()));
        }
      }
      return new Telling(
          voice.outlet,
          lens,
          engine.history(placeId, known),
          engine.claims(placeId).reversed(),
          others(voice, voice.behind),
          others(voice, voice.before),
          against);
    }

    private List<String> others(Voice voice, Set<String> ids) {
      return ids.stream()
          .filter(id -> !voice.sources.contains(id))
          .map(this::name)
          .filter(name -> !name.equalsIgnoreCase(voice.outlet))
          .distinct()
          .toList();
    }

    /// Documents of one outlet have one key, whatever the case of its name; one without an outlet
    /// stands for itself.
    private String key(String sourceId) {
      return name(sourceId).toLowerCase(Locale.ROOT);
    }

    private String name(String sourceId) {
      Source source = catalog.sourceOrNull(sourceId);
      if (source == null) {
        return sourceId;
      }
      String outlet = source.outlet().strip();
      return outlet.isEmpty() ? source.title().strip() : outlet;
    }

    private final class Voice {
      private final String outlet;
      private final Set<String> sources = new TreeSet<>();
      private final List<ControlClaim> claims = new ArrayList<>();
      private final Set<String> behind = new TreeSet<>();
      private final Set<String> before = new TreeSet<>();

      Voice(String outlet) {
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
