package org.chronofront.ingest.json;

/// Something in the file that has an id.
interface Item {
  /// Its place in the file, a JSON pointer.
  String at();

  /// Its id; empty when the file gives none that is valid.
  String id();
}
