package org.chronofront.library.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chronofront.model.importing.RawRows;
import org.chronofront.model.importing.RowProblem;
import org.chronofront.task.JobMonitor;
import org.jspecify.annotations.Nullable;

/// What comes into one library file, and goes out of it again. Any thread but the FX thread; each
/// method waits for its work. All throw [org.chronofront.library.LibraryException], with a
/// sentence, when they cannot.
///
/// A library that is open elsewhere stays readable meanwhile; it shows the change when it is opened
/// anew.
public interface Importing {
  /// The formats, for choosing one by hand.
  List<FormatChoice> formats();

  /// Says what files are and what a person needs to decide: one offer for each dataset that they
  /// make. A folder stands for the files in it.
  ///
  /// @param formatId null to recognize it
  /// @param answers to questions, see [ImportOffer#answers]
  List<ImportOffer> examine(
      List<Path> files, @Nullable String formatId, Map<String, String> answers);

  /// The same, where a person looks on and may call it off; nothing is changed in any case.
  default List<ImportOffer> examine(
      List<Path> files,
      @Nullable String formatId,
      Map<String, String> answers,
      JobMonitor monitor) {
    monitor.throwIfCancelled();
    return examine(files, formatId, answers);
  }

  /// The files that a file or a folder stands for.
  default List<Path> files(Path file) {
    return List.of(file);
  }

  /// Reads everything and changes nothing: what would come in, what would change, what cannot be
  /// read, and the first rows as they would come out.
  ImportPreview preview(ImportOffer offer, JobMonitor monitor);

  /// The first rows as they stand in the files, for whoever is asked what they mean: nothing need
  /// be answered yet. None where the files are no table whose columns are asked for.
  default RawRows firstRows(ImportOffer offer) {
    return RawRows.NONE;
  }

  /// Takes the dataset in: all of it, or nothing when it is called off or fails. A dataset with the
  /// same id gets a new edition.
  ImportAccount run(ImportOffer offer, JobMonitor monitor);

  /// The datasets of the library, in the order in which they first came in.
  List<DatasetEntry> datasets();

  /// Switches a dataset on or off: one that is off is kept, and neither shown nor counted.
  void show(String datasetId, boolean shown);

  /// Takes back the last import of a dataset: the edition before it is current again, or the
  /// dataset is gone when there was none.
  ///
  /// @return the account of what was taken back
  ImportAccount undo(String datasetId);

  /// The same, where a person looks on and may call it off: then the library stays as it is.
  default ImportAccount undo(String datasetId, JobMonitor monitor) {
    monitor.throwIfCancelled();
    return undo(datasetId);
  }

  /// Takes back the last import that has not been taken back.
  ImportAccount undoLast();

  /// The same, where a person looks on and may call it off: then the library stays as it is.
  default ImportAccount undoLast(JobMonitor monitor) {
    monitor.throwIfCancelled();
    return undoLast();
  }

  /// The accounts of all imports, latest first.
  List<ImportAccount> accounts();

  /// What is to be told of an import's rows, in the order of the file.
  List<RowProblem> problems(long importKey, int from, int limit);

  /// What is to be told of one kind only, from a position among all kinds.
  ///
  /// @param kind null for all
  /// @param from the start of a page, see [#problemPages]
  List<RowProblem> problems(long importKey, RowProblem.@Nullable Kind kind, int from, int limit);

  /// How much is to be told of an import, and where its pages begin.
  ///
  /// @param kind null for all, which needs no reading
  /// @param size of a page
  ProblemPages problemPages(long importKey, RowProblem.@Nullable Kind kind, int size);

  /// A name for the file of an import's rejected rows, as the reader wants it:
  /// "events.rejected.csv".
  String rejectedFileName(long importKey);

  /// Writes the rejected rows as a file that can be mended and imported again. Overwrites nothing.
  ///
  /// @return how many rows were written
  long saveRejected(long importKey, Path file);

  /// Remembers answers under a name, for files of the same shape.
  void saveMapping(String name, ImportOffer offer);

  /// Writes empty tables of the project's own format into a folder. Overwrites nothing.
  List<Path> saveTemplates(Path folder);

  /// What a person has said of places and actors that may be one.
  ///
  /// @throws UnsupportedOperationException where it is not offered
  default Merging merging() {
    throw new UnsupportedOperationException("nothing is merged here");
  }

  /// A format to choose.
  record FormatChoice(String id, String title) {}
}
