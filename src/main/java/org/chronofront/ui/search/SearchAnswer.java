package org.chronofront.ui.search;

import java.util.List;
import org.chronofront.library.SearchHit;

/// What a search gave.
///
/// @param text what was sought, empty when nothing was
/// @param hits in groups: places, actors, events, excerpts; best first within each
/// @param problem a sentence when the library could not be read, else empty
record SearchAnswer(String text, List<SearchHit> hits, String problem) {
  static final SearchAnswer NONE = new SearchAnswer("", List.of(), "");

  SearchAnswer {
    hits = List.copyOf(hits);
  }

  /// What to say in place of hits, empty when there are some or nothing was sought.
  String sentence() {
    if (!problem.isEmpty()) {
      return problem;
    }
    return !text.isEmpty() && hits.isEmpty() ? "Nothing found for “" + text + "”" : "";
  }
}
