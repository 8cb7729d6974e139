package org.chronofront.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chronofront.library.Catalog;
import org.chronofront.library.LibraryException;
import org.chronofront.model.Source;

/// Finds the sources that are meant, or says why it cannot.
final class SourceChoice {
  /// More than these are not listed.
  private static final int MOST_LISTED = 60;

  private SourceChoice() {}

  /// Ids of the source with this id, or of all documents of the one outlet that is called so, or
  /// whose name alone has this in it. Letters' case does not matter in names.
  ///
  /// @throws LibraryException when none or several outlets may be meant; it lists them
  static List<String> of(Catalog catalog, String typed) {
    String sought = fold(typed);
    List<Source> exact = sources(catalog, source -> source.id().equals(typed.strip()));
    if (exact.isEmpty()) {
      exact = sources(catalog, source -> fold(source.outlet()).equals(sought));
    }
    List<Source> found =
        exact.isEmpty() && !sought.isEmpty()
            ? sources(catalog, source -> fold(source.outlet()).contains(sought))
            : exact;
    long outlets = found.stream().map(source -> fold(source.outlet())).distinct().count();
    if (outlets == 1) {
      return found.stream().map(Source::id).toList();
    }
    throw new LibraryException(
        outlets == 0
            ? "no source is called '%s'. These sources speak of control in this library:"
                    .formatted(typed)
                + lines(catalog.sources())
            : "'%s' may mean %d outlets. Name one of them, or a source by its id:"
                    .formatted(typed, outlets)
                + lines(found));
  }

  private static List<Source> sources(Catalog catalog, Predicate<Source> meant) {
    return catalog.sources().stream().filter(meant).toList();
  }

  private static String lines(List<Source> sources) {
    String listed =
        sources.stream()
            .limit(MOST_LISTED)
            .map(source -> "%n  %-28s %s".formatted(source.id(), source.outlet()))
            .collect(Collectors.joining());
    int more = sources.size() - MOST_LISTED;
    return more > 0 ? listed + "%n  and %d more".formatted(more) : listed;
  }

  private static String fold(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
