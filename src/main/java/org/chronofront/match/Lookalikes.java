package org.chronofront.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Finds candidates that may be one. Only candidates that share a name or its skeleton are
/// compared, so that a hundred thousand of them take seconds; the order of the candidates never
/// matters.
public final class Lookalikes {
  /// A name that more candidates share than this says nothing ("hospital").
  private static final int MOST_IN_BLOCK = 60;

  /// Skeletons this short join what has nothing in common.
  private static final int SHORTEST_SKELETON = 3;

  private Lookalikes() {}

  /// Places that may be one: of the same or a like name, and near one another.
  public static List<Lookalike> places(Collection<Candidate> places) {
    return places(places, _ -> true);
  }

  /// Places that may be one, of which one of the two at least is asked for.
  public static List<Lookalike> places(Collection<Candidate> places, Predicate<Candidate> asked) {
    return found(places, asked, PlaceEvidence::of);
  }

  /// Actors that may be one: of the same or a like name, and found in like company.
  public static List<Lookalike> actors(Collection<Candidate> actors) {
    return actors(actors, _ -> true);
  }

  /// Actors that may be one, of which one of the two at least is asked for.
  public static List<Lookalike> actors(Collection<Candidate> actors, Predicate<Candidate> asked) {
    return found(actors, asked, ActorEvidence::of);
  }

  /// What speaks for two candidates being one.
  interface Weighing {
    /// Evidence whose sureness is 0 when they are not to be offered.
    Evidence weigh(Candidate a, Candidate b);
  }

  private static List<Lookalike> found(
      Collection<Candidate> candidates, Predicate<Candidate> asked, Weighing weighing) {
    List<Lookalike> found = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (List<Candidate> block : blocks(candidates)) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          Candidate a = block.get(i);
          Candidate b = block.get(j);
          if (!a.id().equals(b.id())
              && (asked.test(a) || asked.test(b))
              && seen.add(List.of(a.id(), b.id()))) {
            add(found, a, b, weighing.weigh(a, b));
          }
        }
      }
    }
    found.sort(
        Comparator.comparingInt(Lookalike::sureness)
            .reversed()
            .thenComparing(pair -> pair.kept().id())
            .thenComparing(pair -> pair.other().id()));
    return List.copyOf(found);
  }

  private static void add(List<Lookalike> found, Candidate a, Candidate b, Evidence evidence) {
    if (evidence.sureness() > 0) {
      boolean second = b.uses() > a.uses();
      found.add(
          new Lookalike(
              second ? b : a,
              second ? a : b,
              Math.clamp(evidence.sureness(), 1, 100),
              evidence.sentences()));
    }
  }

  /// Candidates that share a name or a skeleton, each block by id.
  private static Collection<List<Candidate>> blocks(Collection<Candidate> candidates) {
    Map<String, Map<String, Candidate>> blocks = new HashMap<>();
    for (Candidate candidate : candidates) {
      for (String name : candidate.names().keySet()) {
        put(blocks, "=" + name, candidate);
        String skeleton = Spelling.skeleton(name);
        if (skeleton.length() >= SHORTEST_SKELETON) {
          put(blocks, "~" + skeleton, candidate);
        }
      }
    }
    return blocks.values().stream()
        .filter(block -> block.size() > 1 && block.size() <= MOST_IN_BLOCK)
        .map(block -> List.copyOf(block.values()))
        .toList();
  }

  private static void put(
      Map<String, Map<String, Candidate>> blocks, String key, Candidate candidate) {
    blocks.computeIfAbsent(key, any -> new TreeMap<>()).put(candidate.id(), candidate);
  }
}
