package org.chronofront.library.importing;

import java.util.List;
import org.chronofront.model.importing.ImportCounts;
import org.chronofront.model.importing.RowProblem;

/// What an import would do.
///
/// @param offer what was read
/// @param replaces true when the library has this dataset already: the counts then compare
/// @param counts the account as it would be
/// @param rows the first twenty rows as they would come out
/// @param problems the first hundred
public record ImportPreview(
    ImportOffer offer,
    boolean replaces,
    ImportCounts counts,
    List<PreviewRow> rows,
    List<RowProblem> problems) {
  /// Copies the lists.
  public ImportPreview {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /// A row as it would come out, in words.
  ///
  /// @param where where it stands in the file: "line 17"
  /// @param what "Battle", "Control: held by IS", "Place", "Area"
  /// @param when "12 October 2017", "undated"
  /// @param place name and coordinates, "nowhere" where there are none
  /// @param who the actors
  /// @param deaths best figure, empty for none
  /// @param text summary or words, cut to 300 characters
  /// @param problem what is wrong with it; empty when nothing is
  public record PreviewRow(
      String where,
      String what,
      String when,
      String place,
      String who,
      String deaths,
      String text,
      String problem) {}
}
