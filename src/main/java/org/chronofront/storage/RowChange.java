package org.chronofront.storage;

/// How a row differs from the edition before.
public enum RowChange {
  NEW,
  CHANGED,
  SAME
}
