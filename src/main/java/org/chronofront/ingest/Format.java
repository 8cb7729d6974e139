package org.chronofront.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chronofront.model.importing.RawRows;

/// One file format. Stateless; any thread.
///
/// Reading takes bounded memory whatever the file holds, and asks the sink at least every 100 ms or
/// megabyte whether it is still wanted ([RowSink#progress]).
public interface Format {
  /// Stable, for the command line and the library: "ucdp-ged".
  String id();

  /// For people: "UCDP GED".
  String title();

  /// How sure it is that a file has this format, from its name and its beginning: 0 not, 100 beyond
  /// doubt. A format that would take any table answers below 20. Never throws for odd contents.
  ///
  /// @param sample of the file
  int recognize(FileSample sample);

  /// True when several files of this format are one dataset: day-by-day maps, the tables of a
  /// dataset. False when each file is a dataset of its own.
  default boolean gathers() {
    return false;
  }

  /// True for tables whose first row names their columns: without a second there is nothing to
  /// read.
  default boolean hasHeader() {
    return false;
  }

  /// What becomes of what a dataset has, when files come for it that do not say it.
  enum Earlier {
    /// It is withdrawn: the files say all that there is.
    WITHDRAWN,
    /// Claims stay with what they rest on, but for those of sources that are handed over anew.
    CLAIMS_STAY,
    /// Areas stay whose days the reader keeps ([RowSink#earlierAreas], [RowSink#keep]), where areas
    /// are all that the dataset has: the files are some days of a series.
    AREAS_STAY
  }

  /// What becomes of what a dataset has already.
  default Earlier earlier() {
    return Earlier.WITHDRAWN;
  }

  /// True when events are to be found by the words of their details. False where these are codes
  /// and names that stand elsewhere, too, and rows come by the hundred thousand: words take more
  /// time than all else.
  default boolean searchesDetails() {
    return true;
  }

  /// False for a question whose answer is right for the very files only, such as their day: it is
  /// not remembered for others of the same shape.
  ///
  /// @param question its key
  default boolean remembers(String question) {
    return true;
  }

  /// Looks at files more closely and says what a person needs to decide. Reads as much as it needs,
  /// at most a few megabytes of each file.
  ///
  /// @param files one file, or several when the format [#gathers]
  /// @param answers what has been answered so far, by key of the question; others are suggested
  /// @throws UnreadableException when nothing can be read of the file
  Examination examine(List<Path> files, Map<String, String> answers)
      throws IOException, UnreadableException;

  /// The first rows as they stand in the files, for whoever is asked what they mean; none where
  /// there is no table whose columns are asked for.
  ///
  /// @param answers as in [#examine]; they need not be complete
  /// @throws UnreadableException when nothing can be read of the file
  default RawRows firstRows(List<Path> files, Map<String, String> answers)
      throws IOException, UnreadableException {
    return RawRows.NONE;
  }

  /// Reads all rows.
  ///
  /// @param files as in [#examine]
  /// @param answers to all required questions; those that are missing are taken as suggested
  /// @param sink gets every row in the order of the file
  /// @throws UnreadableException when the file as a whole cannot be read; nothing of it is kept
  ///   then
  void read(List<Path> files, Map<String, String> answers, RowSink sink)
      throws IOException, UnreadableException;
}
