package org.chronofront.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.chronofront.model.Event;

/// Does the part of the work on events that needs nothing but the event: packs details, folds
/// words. One thread; another may use another of the same edition.
public final class EventPreparer {
  private final DetailPacker details;
  private final SearchPacker search;

  EventPreparer(DetailPacker details, SearchPacker search) {
    this.details = details;
    this.search = search;
  }

  /// An event as [EditionPacker] takes it.
  public PreparedEvent prepare(Event event) {
    byte[] summary = event.summary().getBytes(UTF_8);
    String words = search.words(event, summary);
    return new PreparedEvent(event, summary, words, details.pack(event.details()));
  }
}
