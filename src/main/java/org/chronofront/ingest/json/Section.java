package org.chronofront.ingest.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The items of one section by id.
final class Section<T extends Item> {
  private final String what;
  private final Problems problems;
  private boolean clouded;
  private final Map<String, T> byId = new LinkedHashMap<>();

  /// Indexes the items, and complains about ids that repeat.
  ///
  /// @param name the section's name in the file
  /// @param what one of its items, in words
  Section(String name, String what, List<T> items, Problems problems) {
    this.what = what;
    this.problems = problems;
    this.clouded = problems.clouds(name);
    for (T item : items) {
      T earlier = item.id().isEmpty() ? null : byId.putIfAbsent(item.id(), item);
      if (earlier != null) {
        problems.add(
            item.at() + "/id",
            "the id \"%s\" is taken by %s".formatted(item.id(), earlier.at()),
            "an id that no other " + what + " has");
        clouded = true;
      }
    }
  }

  /// True when there is an item with the id.
  boolean has(String id) {
    return byId.containsKey(id);
  }

  /// The item referred to; null when there is none, and then that is a problem, unless the
  /// reference itself or the section is known to be faulty.
  @Nullable T find(@Nullable Ref ref) {
    if (ref == null || ref.id().isEmpty()) {
      return null;
    }
    T item = byId.get(ref.id());
    if (item == null && !clouded) {
      problems.add(
          ref.at(),
          "there is no %s \"%s\"".formatted(what, ref.id()),
          "the id of %s %s".formatted("aeiou".indexOf(what.charAt(0)) < 0 ? "a" : "an", what));
    }
    return item;
  }

  /// True when a reference path leads from one item to another, or both are the same.
  boolean reaches(String from, String to, Function<T, List<Ref>> next) {
    Set<String> seen = new HashSet<>();
    List<String> open = new ArrayList<>(List.of(from));
    while (!open.isEmpty()) {
      String id = open.removeLast();
      if (id.equals(to)) {
        return true;
      }
      T item = byId.get(id);
      if (item != null && seen.add(id)) {
        next.apply(item).forEach(ref -> open.add(ref.id()));
      }
    }
    return false;
  }
}
