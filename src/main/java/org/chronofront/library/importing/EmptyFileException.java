package org.chronofront.library.importing;

import org.chronofront.library.LibraryException;

/// A file holds no rows, or is not there: there is nothing that another format could read.
public final class EmptyFileException extends LibraryException {
  private static final long serialVersionUID = 1L;

  EmptyFileException(String sentence) {
    super(sentence);
  }
}
