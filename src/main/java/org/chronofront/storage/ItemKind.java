package org.chronofront.storage;

/// What has an id in an edition. Positions stand in files: a further one goes to the end.
public enum ItemKind {
  EVENT,
  CLAIM,
  AREA,
  ACTOR,
  PLACE,
  SOURCE,
  EXCERPT
}
