package org.chronofront.library.importing;

import java.util.List;

/// Where the pages of what is to be told of an import begin.
///
/// @param count how much is to be told in all
/// @param starts the position of each page's first row, for [Importing#problems]
public record ProblemPages(int count, List<Integer> starts) {
  /// Nothing is to be told.
  public static final ProblemPages NONE = new ProblemPages(0, List.of());

  /// Copies the list.
  public ProblemPages {
    starts = List.copyOf(starts);
  }
}
