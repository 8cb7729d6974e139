package org.chronofront.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.Source;
import org.jspecify.annotations.Nullable;

/// Who has what a claim says from whom. Sources may rely on one another in circles. Any thread, if
/// the look-up may be called from any; what it answers is remembered.
///
/// Two claims are independent when their chains have no source and no outlet in common. The
/// **chain** of a claim runs from the source in which the words stand to the one who says so, and
/// on to all on whom that one relies. So the SOHR through AFP through *L'Orient-Le Jour* is no
/// support for the SOHR, for AFP, or for the newspaper's own words; a blog's words and those of a
/// newspaper that a reader quotes below it are independent.
public final class SourceChains {
  private final Function<String, @Nullable Source> lookUp;
  private final Map<Ends, Chain> chains = new ConcurrentHashMap<>();

  /// @param lookUp the source by id, null where nothing is known of it
  public SourceChains(Function<String, @Nullable Source> lookUp) {
    this.lookUp = lookUp;
  }

  /// The chains among these sources.
  public static SourceChains of(Collection<Source> sources) {
    Map<String, Source> byId =
        sources.stream().collect(Collectors.toMap(Source::id, source -> source));
    return new SourceChains(byId::get);
  }

  /// Ids of those who handed the words on, or may have: all on the shortest ways from the source in
  /// which they stand to the one who says so, both included, the nearest to the source first; the
  /// two alone where nothing is said of how one came to the other.
  public List<String> handedOnBy(ControlClaim claim) {
    return chain(claim).carriers();
  }

  /// Ids of those from whom a source that hands a claim on has it, or may have, the nearest first;
  /// none where it says so itself.
  public List<String> behind(String sourceId, ControlClaim claim) {
    List<String> carriers = chain(new Ends(sourceId, claim.originId())).carriers();
    return carriers.stream().filter(id -> !id.equals(sourceId)).toList();
  }

  /// True when neither claim can have its words from the other, or both from a third.
  public boolean independent(ControlClaim one, ControlClaim other) {
    if (one.originId().equals(other.originId())) {
      return false;
    }
    Chain a = chain(one);
    Chain b = chain(other);
    return Collections.disjoint(a.sources(), b.sources())
        && Collections.disjoint(a.outlets(), b.outlets());
  }

  /// What ties two claims together, null when they are independent.
  public @Nullable Dependence dependence(ControlClaim one, ControlClaim other) {
    if (independent(one, other)) {
      return null;
    }
    if (one.originId().equals(other.originId())) {
      return new Dependence.SameVoice(one.originId());
    }
    Chain a = chain(one);
    Chain b = chain(other);
    if (b.sources().contains(one.originId())) {
      return new Dependence.ReliesOn(other.originId(), one.originId());
    }
    if (a.sources().contains(other.originId())) {
      return new Dependence.ReliesOn(one.originId(), other.originId());
    }
    Set<String> common = common(a.sources(), b.sources());
    return common.isEmpty()
        ? new Dependence.SameOutlet(outletName(a, common(a.outlets(), b.outlets())))
        : new Dependence.Common(common.iterator().next());
  }

  /// The leaning of the first of those who handed the words on that has one which the test picks.
  @Nullable Source leaning(ControlClaim claim, java.util.function.Predicate<String> picks) {
    for (Source source : chain(claim).known()) {
      if (source.leaning() != null && picks.test(source.leaning())) {
        return source;
      }
    }
    return null;
  }

  private Chain chain(ControlClaim claim) {
    return chain(new Ends(claim.sourceId(), claim.originId()));
  }

  private Chain chain(Ends ends) {
    Chain chain = chains.get(ends);
    if (chain == null) {
      chain = trace(ends);
      chains.put(ends, chain);
    }
    return chain;
  }

  private Chain trace(Ends ends) {
    List<String> carriers = way(ends);
    Set<String> all = new LinkedHashSet<>(carriers);
    all.addAll(steps(ends.origin(), "").keySet());
    Set<String> outlets = new HashSet<>();
    for (String id : all) {
      Source source = lookUp.apply(id);
      if (source != null && !source.outlet().isBlank()) {
        outlets.add(fold(source.outlet()));
      }
    }
    List<Source> known = new ArrayList<>();
    for (String id : carriers) {
      Source source = lookUp.apply(id);
      if (source != null) {
        known.add(source);
      }
    }
    return new Chain(carriers, List.copyOf(known), Set.copyOf(all), Set.copyOf(outlets));
  }

  /// Those on any of the shortest ways, by their distance from the source, then by id: which of two
  /// equally short ways the words took is not said, and the order of a list must not decide.
  private List<String> way(Ends ends) {
    Map<String, Integer> steps = steps(ends.source(), ends.origin());
    if (!steps.containsKey(ends.origin())) {
      return List.of(ends.source(), ends.origin());
    }
    Set<String> onTheWay = new HashSet<>(Set.of(ends.origin()));
    for (String id : List.copyOf(steps.keySet()).reversed()) {
      int next = steps.getOrDefault(id, 0) + 1;
      if (reliesOn(id).stream()
          .anyMatch(other -> onTheWay.contains(other) && steps.getOrDefault(other, 0) == next)) {
        onTheWay.add(id);
      }
    }
    return onTheWay.stream()
        .sorted(
            Comparator.comparingInt((String id) -> steps.getOrDefault(id, 0))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /// How many steps away each source is, the nearest first; looks no further than it must to have
  /// all that are nearer than the goal.
  private SequencedMap<String, Integer> steps(String start, String goal) {
    SequencedMap<String, Integer> steps = new LinkedHashMap<>(Map.of(start, 0));
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty() && !steps.containsKey(goal)) {
      String id = open.removeFirst();
      int next = steps.getOrDefault(id, 0) + 1;
      for (String other : reliesOn(id)) {
        if (steps.putIfAbsent(other, next) == null) {
          open.addLast(other);
        }
      }
    }
    return steps;
  }

  private List<String> reliesOn(String id) {
    Source source = lookUp.apply(id);
    return source == null ? List.of() : source.reliesOn();
  }

  private String outletName(Chain chain, Set<String> folded) {
    return chain.sources().stream()
        .map(lookUp)
        .filter(source -> source != null && folded.contains(fold(source.outlet())))
        .map(source -> source == null ? "" : source.outlet().strip())
        .min(String::compareTo)
        .orElse("");
  }

  private static Set<String> common(Set<String> one, Set<String> other) {
    Set<String> common = new TreeSet<>(one);
    common.retainAll(other);
    return common;
  }

  private static String fold(String outlet) {
    return outlet.strip().toLowerCase(Locale.ROOT);
  }

  private record Ends(String source, String origin) {}

  private record Chain(
      List<String> carriers, List<Source> known, Set<String> sources, Set<String> outlets) {}
}
