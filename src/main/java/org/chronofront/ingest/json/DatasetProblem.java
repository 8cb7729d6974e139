package org.chronofront.ingest.json;

import java.io.Serializable;

/// One thing that is wrong with a dataset file.
///
/// @param file the file's name
/// @param pointer where in it, as a JSON pointer (RFC 6901); empty for the file as a whole. A
///   missing field is reported at the object that lacks it
/// @param wrong what is wrong, without a full stop
/// @param expected what would be right, without a full stop
public record DatasetProblem(String file, String pointer, String wrong, String expected)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /// One line for people, without the file's name: "/claims/3/span: the span ends …; expected …".
  public String line() {
    return (pointer.isEmpty() ? "" : pointer + ": ") + wrong + "; expected " + expected;
  }
}
