package org.chronofront.storage;

/// What part a thing has in the account of an import's rows.
public enum RowRole {
  /// None: other things refer to it.
  REFERENCE,
  /// It is a row of the file, or the first thing that a row says.
  LEAD,
  /// A further thing that the same row says.
  FURTHER
}
