package org.chronofront.storage;

import org.chronofront.model.Event;

/// An event with what could be made of it before anything was known of what it refers to: all but
/// its keys. Immutable; handed from the thread that reads to the one that packs.
public final class PreparedEvent {
  private final Event event;
  private final byte[] summary;
  private final String words;
  private final DetailPacker.Packed details;

  /// @param summary the event's, in UTF-8
  /// @param words under which it is found, folded
  PreparedEvent(Event event, byte[] summary, String words, DetailPacker.Packed details) {
    this.event = event;
    this.summary = summary;
    this.words = words;
    this.details = details;
  }

  /// The event.
  public Event event() {
    return event;
  }

  /// The same for an event that differs in its id only.
  public PreparedEvent renamed(Event other) {
    return new PreparedEvent(other, summary, words, details);
  }

  byte[] summary() {
    return summary;
  }

  String words() {
    return words;
  }

  DetailPacker.Packed details() {
    return details;
  }
}
