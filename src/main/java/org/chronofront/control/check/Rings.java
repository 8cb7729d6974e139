package org.chronofront.control.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chronofront.model.Source;
import org.jspecify.annotations.Nullable;

/// Who relies on whom, and who at last on himself.
final class Rings {
  private final Map<String, List<String>> reliesOn = new TreeMap<>();
  private final Map<String, Set<String>> reached = new HashMap<>();

  /// @param sources those they rely on may be missing: nothing is known of these
  Rings(Collection<Source> sources) {
    for (Source source : sources) {
      if (!source.reliesOn().isEmpty()) {
        reliesOn.put(source.id(), source.reliesOn());
      }
    }
  }

  /// True when the one takes words of the other, straight or through others.
  boolean relies(String one, String other) {
    return reached.computeIfAbsent(one, this::reach).contains(other);
  }

  /// A shortest ring through each source that stands in one, without those in whose ring found
  /// before it stands; each source relies on the next and the last on the first, the smallest id
  /// first.
  List<List<String>> rings() {
    List<List<String>> rings = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (String source : inRings()) {
      if (!told.contains(source)) {
        List<String> ring = shortest(source);
        told.addAll(ring);
        rings.add(smallestFirst(ring));
      }
    }
    return rings;
  }

  /// Sources in rings, with some between two rings: whoever relies on nobody left, or on whom
  /// nobody left relies, is taken away until none is.
  private Set<String> inRings() {
    Set<String> left = new TreeSet<>(peeled(reliesOn));
    Map<String, List<String>> turned = new HashMap<>();
    for (String source : left) {
      for (String other : reliesOn.getOrDefault(source, List.of())) {
        if (left.contains(other)) {
          turned.computeIfAbsent(other, some -> new ArrayList<>()).add(source);
        }
      }
    }
    left.retainAll(peeled(turned));
    left.removeIf(source -> !reach(source).contains(source));
    return left;
  }

  /// The sources from which one can go on without end.
  private static Set<String> peeled(Map<String, List<String>> next) {
    Map<String, List<String>> before = new HashMap<>();
    Map<String, Integer> ways = new HashMap<>();
    Deque<String> ends = new ArrayDeque<>();
    Set<String> left = new HashSet<>(next.keySet());
    next.forEach(
        (source, others) -> {
          ways.put(source, others.size());
          for (String other : others) {
            if (!next.containsKey(other) && before.putIfAbsent(other, new ArrayList<>()) == null) {
              ends.add(other);
            }
            before.computeIfAbsent(other, some -> new ArrayList<>()).add(source);
          }
        });
    while (!ends.isEmpty()) {
      for (String source : before.getOrDefault(ends.removeFirst(), List.of())) {
        if (ways.merge(source, -1, Integer::sum) == 0) {
          left.remove(source);
          ends.add(source);
        }
      }
    }
    return left;
  }

  private Set<String> reach(String source) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(reliesOn.getOrDefault(source, List.of()));
    while (!open.isEmpty()) {
      String next = open.removeFirst();
      if (seen.add(next)) {
        open.addAll(reliesOn.getOrDefault(next, List.of()));
      }
    }
    return seen;
  }

  private List<String> shortest(String start) {
    Map<String, @Nullable String> from = new HashMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      String source = open.removeFirst();
      for (String next : reliesOn.getOrDefault(source, List.of())) {
        if (next.equals(start)) {
          return back(from, start, source);
        }
        if (from.putIfAbsent(next, source) == null) {
          open.addLast(next);
        }
      }
    }
    throw new IllegalStateException(start + " stands in no ring");
  }

  private static List<String> back(Map<String, @Nullable String> from, String start, String last) {
    List<String> ring = new ArrayList<>();
    for (String at = last; at != null && !at.equals(start); at = from.get(at)) {
      ring.addFirst(at);
    }
    ring.addFirst(start);
    return ring;
  }

  private static List<String> smallestFirst(List<String> ring) {
    String smallest = new TreeSet<>(ring).first();
    int at = ring.indexOf(smallest);
    List<String> turned = new ArrayList<>(ring.subList(at, ring.size()));
    turned.addAll(ring.subList(0, at));
    return List.copyOf(turned);
  }
}
