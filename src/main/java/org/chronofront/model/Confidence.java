package org.chronofront.model;

/// How sure the source is of what it says (not how much the app trusts the source). Higher is later
/// in the order.
public enum Confidence {
  LOW,
  MEDIUM,
  HIGH
}
