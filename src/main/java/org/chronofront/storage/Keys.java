package org.chronofront.storage;

/// Keys made of two numbers.
final class Keys {
  private Keys() {}

  /// The key of a page of an edition, or of a problem of an import.
  static long paged(int owner, int page) {
    return ((long) owner << Integer.SIZE) | page;
  }
}
