package org.chronofront.storage;

/// What of an edition is carried over into the next one, with all that it refers to.
public enum EarlierPart {
  /// Claims.
  CLAIMS,
  /// Areas, where they are all that the edition has.
  AREAS
}
