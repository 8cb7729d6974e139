package org.chronofront.ingest.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Finds references that lead back to where they started, each circle once, at the reference that
/// closes it. Keeps its own stack, so that a long chain cannot exhaust the thread's.
final class Circles {
  private Circles() {}

  private record Step(String id, Iterator<Ref> refs) {}

  static <T extends Item> void check(
      List<T> items, Function<T, List<Ref>> next, String verb, Problems problems) {
    Map<String, List<Ref>> refs = new HashMap<>();
    items.forEach(item -> refs.putIfAbsent(item.id(), next.apply(item)));
    Set<String> done = new HashSet<>();
    items.forEach(item -> follow(item.id(), refs, done, verb, problems));
  }

  private static void follow(
      String start, Map<String, List<Ref>> refs, Set<String> done, String verb, Problems problems) {
    Deque<Step> path = new ArrayDeque<>();
    Set<String> onPath = new HashSet<>();
    enter(start, refs, done, path, onPath);
    while (!path.isEmpty()) {
      Step step = path.getLast();
      if (!step.refs().hasNext()) {
        onPath.remove(step.id());
        path.removeLast();
        continue;
      }
      Ref ref = step.refs().next();
      if (onPath.contains(ref.id())) {
        problems.add(
            ref.at(),
            "\"%s\" %s itself, by way of \"%s\"".formatted(ref.id(), verb, step.id()),
            "no circle");
      } else {
        enter(ref.id(), refs, done, path, onPath);
      }
    }
  }

  private static void enter(
      String id,
      Map<String, List<Ref>> refs,
      Set<String> done,
      Deque<Step> path,
      Set<String> onPath) {
    if (done.add(id)) {
      path.addLast(new Step(id, refs.getOrDefault(id, List.of()).iterator()));
      onPath.add(id);
    }
  }
}
