package org.chronofront.model;

/// What kind of party an actor is.
public enum ActorKind {
  STATE,
  ARMED_FORCE,
  ARMED_GROUP,
  COALITION,
  CIVILIANS,
  OTHER
}
