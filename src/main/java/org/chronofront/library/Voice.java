package org.chronofront.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chronofront.control.RuleChoice;
import org.chronofront.model.Source;

/// An outlet with the documents that it published: through whose eyes a lens looks. Outlets whose
/// names differ only in case are one; a document without an outlet stands for itself.
///
/// @param outlet the outlet's name
/// @param sources ids of its documents, in the order given
public record Voice(String outlet, List<String> sources) {
  /// Copies the list.
  public Voice {
    sources = List.copyOf(sources);
  }

  /// Those who published the sources, by name.
  public static List<Voice> of(Collection<Source> sources) {
    Map<String, List<Source>> byKey = new TreeMap<>();
    sources.forEach(
        source -> byKey.computeIfAbsent(key(name(source)), _ -> new ArrayList<>()).add(source));
    return byKey.values().stream()
        .map(own -> new Voice(name(own.getFirst()), own.stream().map(Source::id).toList()))
        .toList();
  }

  /// Who published a source: its outlet's name, its title where there is none.
  static String name(Source source) {
    String outlet = source.outlet().strip();
    return outlet.isEmpty() ? source.title().strip() : outlet;
  }

  /// What the spellings of a name in capitals and small letters have in common.
  static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /// True when the outlet's name has the text in it, whatever the case; any has an empty text.
  public boolean isNamed(String text) {
    return key(outlet).contains(key(text.strip()));
  }

  /// True when all its documents count under a choice's lens.
  public boolean isIn(RuleChoice choice) {
    return choice.lens().containsAll(sources);
  }

  /// A choice that looks through this outlet's eyes too, or no longer; with the last one gone all
  /// sources count.
  public RuleChoice tick(RuleChoice choice, boolean on) {
    Set<String> lens = new LinkedHashSet<>(choice.lens());
    if (on) {
      lens.addAll(sources);
    } else {
      sources.forEach(lens::remove);
    }
    return choice.through(List.copyOf(lens));
  }
}
