package org.chronofront.library.importing;

import org.chronofront.library.LibraryException;

/// A file holds no rows: there is nothing in it that another format could read.
public final class EmptyFileException extends LibraryException {
  private static final long serialVersionUID = 1L;

  EmptyFileException(String sentence) {
    super(sentence);
  }
}
