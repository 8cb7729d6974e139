package org.chronofront.library;

import java.nio.file.Path;
import org.chronofront.storage.StorageException;

/// What a person reads when a library cannot be used: what happened, what is unharmed, what to do.
public final class Sentences {
  private Sentences() {}

  /// A library cannot be opened.
  public static LibraryException opening(Path file, StorageException e) {
    String sentence =
        switch (e.problem()) {
          case FULL ->
              "The disk is full, so the library %s could not be prepared. What it holds is"
                  + " unharmed. Make room and open it again.";
          case BUSY ->
              "The library %s is being written to by another copy of Chronofront. Nothing was"
                  + " changed by this one. Wait until the other is done, or close it, and open the"
                  + " library again.";
          case CANNOT_OPEN, READ_ONLY ->
              "The library %s cannot be opened: this account may not read it, or may not write to"
                  + " its folder. The file is unharmed. Check the permissions of both, or copy it"
                  + " elsewhere and open the copy.";
          default -> common(e);
        };
    return new LibraryException(sentence.formatted(file), e);
  }

  /// Nothing could be written.
  public static LibraryException writing(Path file, StorageException e) {
    String sentence =
        switch (e.problem()) {
          case FULL ->
              "The disk is full, so nothing was loaded into %s. What the library held before is"
                  + " unharmed. Make room and load again.";
          case FAILED ->
              "Nothing was loaded into %s, because the disk did not take it: it may be full, or"
                  + " failing, or hold no file so large. What the library held before is unharmed."
                  + " Make room, or copy the library to another disk, and load again.";
          case BUSY ->
              "Another copy of Chronofront is writing to %s, so nothing was loaded. The library is"
                  + " unharmed. Load again when the other copy is done, or close it first.";
          case READ_ONLY, CANNOT_OPEN ->
              "Nothing was loaded, because %s or its folder may not be written to. The library is"
                  + " unharmed. Change the permissions, or load into a library elsewhere.";
          case CONFLICT ->
              "Nothing was loaded into %s, because the dataset names something that it does not"
                  + " hold. The library is unharmed. Mend the dataset, and load it again.";
          default -> common(e);
        };
    return new LibraryException(sentence.formatted(file), e);
  }

  /// A tick could not be written.
  public static LibraryException ticking(Path file, StorageException e) {
    String sentence =
        switch (e.problem()) {
          case BUSY ->
              "The library %s is being written to, so what you ticked off is not in it yet. It is"
                  + " kept, and written with the next tick.";
          case READ_ONLY, CANNOT_OPEN ->
              "The library %s may not be written to, so what you tick off is remembered on this"
                  + " computer alone.";
          case FULL, FAILED ->
              "The disk did not take what you ticked off into the library %s. It is kept, and"
                  + " written with the next tick. Make room first.";
          default -> common(e);
        };
    return new LibraryException(sentence.formatted(file), e);
  }

  /// A library cannot be read.
  public static LibraryException reading(Path file, StorageException e) {
    String sentence =
        switch (e.problem()) {
          case BUSY ->
              "The library %s is locked by another program. Nothing was changed. Try again when"
                  + " the other is done.";
          default -> common(e);
        };
    return new LibraryException(sentence.formatted(file), e);
  }

  /// The folder of the person's own library cannot be made.
  public static LibraryException noFolder(Path folder, Throwable cause) {
    return new LibraryException(
        ("The folder %s for your library could not be made. Nothing was changed. Check that its"
                + " parent folder is there and may be written to, or name another library.")
            .formatted(folder),
        cause);
  }

  /// What was read is there no more.
  public static LibraryException changedMeanwhile(Path file) {
    return new LibraryException(
        ("The library %s was changed by another copy of Chronofront since it was opened. Nothing"
                + " is lost. Open it again to see what it holds now.")
            .formatted(file));
  }

  private static String common(StorageException e) {
    return switch (e.problem()) {
      case DIRECTORY ->
          "%s is a folder, not a library. Nothing was changed. Name a file in it instead.";
      case NO_FOLDER ->
          "There is no folder for the library %s. Nothing was changed. Make the folder first, or"
              + " choose another.";
      case MISSING ->
          "There is no library at %s. Nothing was changed. Check the path, or make a library by"
              + " loading a dataset into it.";
      case NOT_A_LIBRARY ->
          "The file %s is not a Chronofront library. It was not changed. Choose a library, or load"
              + " a dataset into a new one.";
      case OTHER_APPLICATION ->
          "The file %s is a database of another application. It was not changed. Choose a"
              + " Chronofront library.";
      case NEWER_VERSION ->
          "The library %s was written by a newer version of Chronofront. It is unharmed and was not"
              + " changed. Open it with that version, or update this one.";
      case OLDER_VERSION_READ_ONLY ->
          "The library %s was written by an older version of Chronofront and cannot be upgraded,"
              + " because it may not be written to. It is unharmed. Copy it to a folder of your own"
              + " and open the copy.";
      case DAMAGED ->
          "The library %s is damaged. It was not changed any further, and the datasets it was"
              + " loaded from are unharmed. Restore it from a backup, or move it away and load them"
              + " again.";
      default ->
          "The library %s could not be read or written; the disk may be failing. Nothing was"
              + " changed. The log has the details; copy the file elsewhere before you try again.";
    };
  }
}
