package org.chronofront.model;

/// What kind of thing a place is.
public enum PlaceKind {
  CITY,
  TOWN,
  VILLAGE,
  QUARTER,
  ROAD,
  FACILITY,
  AREA
}
