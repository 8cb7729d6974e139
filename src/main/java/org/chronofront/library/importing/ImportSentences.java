package org.chronofront.library.importing;

import java.nio.file.Path;
import java.util.Objects;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.library.LibraryException;

/// What a person reads when an import does not come about.
final class ImportSentences {
  private ImportSentences() {}

  static LibraryException unreadable(UnreadableException e) {
    String why = Objects.requireNonNull(e.getMessage());
    return new LibraryException(
        why.matches("(?s).*\\b(Nothing|nothing of it)\\b.*")
            ? why
            : why + " Nothing of it was taken in.",
        e);
  }

  /// @param what it holds in place of rows
  static EmptyFileException empty(Path file, String what) {
    return new EmptyFileException(
        ("The file %s %s, so there is nothing to import. Nothing was changed. Save it again where"
                + " it was made, this time with its rows, or choose another.")
            .formatted(file, what));
  }

  static EmptyFileException missing(Path file) {
    return new EmptyFileException(
        "There is no file %s. Nothing was changed. Check the path, or choose another."
            .formatted(file));
  }

  static LibraryException noText(String why) {
    return new LibraryException(why + " Nothing was changed.");
  }

  static LibraryException noAccess(Path file, Exception e) {
    return new LibraryException(
        ("The file %s cannot be read. Nothing was changed. Check that it is there and that you may"
                + " read it, and try again.")
            .formatted(file),
        e);
  }

  static LibraryException open(ImportOffer offer) {
    return new LibraryException(
        "Nothing was read of %s, because a question is open: %s Answer it, and go on."
            .formatted(offer.files().getFirst().getFileName(), offer.open().getFirst().text()));
  }

  static LibraryException noDataset(String id) {
    return new LibraryException(
        "The library has no dataset “%s”. Nothing was changed. Look at the list of datasets."
            .formatted(id));
  }

  static LibraryException noUndo(String id) {
    return new LibraryException(
        ("The last import of “%s” cannot be taken back: the edition before it is no longer kept,"
                + " or the dataset came with the application. Nothing was changed. Import the older"
                + " file again, or switch the dataset off.")
            .formatted(id));
  }

  static LibraryException nothingToUndo() {
    return new LibraryException(
        "No import is left that could be taken back. Nothing was changed. Datasets can be switched"
            + " off in the list of datasets.");
  }

  static LibraryException exists(Path file) {
    return new LibraryException(
        "The file %s is there already and was not changed. Choose another name.".formatted(file));
  }

  static LibraryException noImport(long key) {
    return new LibraryException(
        "The library has no import number %d. Nothing was changed. Look at the list of imports."
            .formatted(key));
  }

  static LibraryException nothingRejected() {
    return new LibraryException(
        "No row of this import was rejected, so there is nothing to save. Nothing was changed.");
  }

  static LibraryException notWritten(Path file, Exception e) {
    return new LibraryException(
        ("The file %s could not be written. The library is unharmed. Check that its folder is there"
                + " and may be written to, and that there is room.")
            .formatted(file),
        e);
  }
}
