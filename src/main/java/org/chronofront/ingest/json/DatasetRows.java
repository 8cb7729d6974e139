package org.chronofront.ingest.json;

import java.util.List;
import java.util.function.BiConsumer;
import org.chronofront.ingest.RowSink;
import org.chronofront.model.Dataset;
import org.chronofront.model.importing.RowPlace;

/// Hands a whole dataset over row by row: sources, actors, places, events, claims and areas are
/// rows, each at its JSON pointer; excerpts are what they refer to.
public final class DatasetRows {
  private final RowSink sink;
  private long row;

  private DatasetRows(RowSink sink) {
    this.sink = sink;
  }

  /// Hands over everything, references first.
  public static void handOver(Dataset dataset, RowSink sink) {
    DatasetRows rows = new DatasetRows(sink);
    rows.all("actors", dataset.actors(), sink::actor);
    rows.all("places", dataset.places(), sink::place);
    rows.all("sources", dataset.sources(), sink::source);
    dataset.excerpts().forEach(sink::excerpt);
    rows.all("events", dataset.events(), sink::event);
    rows.all("claims", dataset.claims(), sink::claim);
    rows.all("areas", dataset.areas(), sink::area);
  }

  private <T> void all(String section, List<T> items, BiConsumer<RowPlace, T> taker) {
    int index = 0;
    for (T item : items) {
      taker.accept(new RowPlace(++row, "/" + section + "/" + index++), item);
      if ((index & 0x3ff) == 0) {
        sink.progress(0);
      }
    }
  }
}
