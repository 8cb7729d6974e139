package org.chronofront.basemap;

/// The base map's file is not what the reader expects: an error of the build or of the disk, never
/// of what a person did.
public final class CorruptBaseMapException extends RuntimeException {
  private static final long serialVersionUID = 1;

  CorruptBaseMapException(String message) {
    super(message);
  }

  CorruptBaseMapException(String message, Throwable cause) {
    super(message, cause);
  }
}
