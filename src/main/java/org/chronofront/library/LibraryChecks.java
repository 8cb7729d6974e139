package org.chronofront.library;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.StateWords;
import org.chronofront.control.check.Concern;
import org.chronofront.control.check.ConcernWords;
import org.chronofront.control.check.ConsistencyChecks;
import org.chronofront.control.check.GapSearch;
import org.chronofront.model.Source;
import org.jspecify.annotations.Nullable;

/// The gaps and checks of a library: what the window and the terminal list.
public final class LibraryChecks {
  private LibraryChecks() {}

  /// Gaps first, then what cannot be right, in the order of [Concern#ORDER]. May read sources from
  /// the file.
  ///
  /// @param engine the claims, under the rule that is asked about
  /// @param known the knowledge day, null for all that is known
  /// @param silence how many days of silence without a change are worth no word
  /// @throws LibraryException when the file cannot be read
  public static List<Concern> all(
      Catalog catalog, ControlEngine engine, @Nullable LocalDate known, long silence) {
    List<Concern> found = new ArrayList<>(new GapSearch(engine, known, silence).all());
    Collection<Source> sources = withThoseBehind(catalog);
    found.addAll(new ConsistencyChecks(engine, sources, catalog.actorTree()).all(known));
    return found;
  }

  /// Concerns in sentences with the names of a library, and days as 2017-10-12.
  public static ConcernWords words(Catalog catalog) {
    return new ConcernWords(
        new StateWords(catalog::actorName), id -> catalog.source(id).outlet(), LocalDate::toString);
  }

  /// The sources in memory, and those that they rely on, which may have to be read.
  private static Collection<Source> withThoseBehind(Catalog catalog) {
    Map<String, Source> found = new LinkedHashMap<>();
    Deque<Source> open = new ArrayDeque<>(catalog.sources());
    while (!open.isEmpty()) {
      Source source = open.removeFirst();
      if (found.putIfAbsent(source.id(), source) == null) {
        for (String id : source.reliesOn()) {
          if (!found.containsKey(id)) {
            open.addLast(catalog.source(id));
          }
        }
      }
    }
    return found.values();
  }
}
