package org.chronofront.model;

/// What kind of voice a source is.
public enum SourceKind {
  AGENCY,
  NEWSPAPER,
  NGO,
  BLOG,
  READER_COMMENT,
  OFFICIAL_STATEMENT,
  WITNESS,
  DATASET,
  /// Anything else, or not stated.
  OTHER
}
