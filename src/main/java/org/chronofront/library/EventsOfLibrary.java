package org.chronofront.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.chronofront.index.EventIndex;
import org.chronofront.index.EventNames;
import org.chronofront.index.IdSets;
import org.chronofront.index.IndexBuilder;
import org.chronofront.storage.DatasetStore;
import org.chronofront.storage.StorageException;
import org.chronofront.storage.StorageException.Problem;
import org.chronofront.storage.StoredContents;
import org.chronofront.storage.StoredContents.Segment;
import org.chronofront.storage.StoredDataset;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Builds the index of a library's events from the segments that it keeps. A library of the first
/// format has none: they are made then, and kept where the file can be written to.
final class EventsOfLibrary {
  private static final Logger LOG = LoggerFactory.getLogger(EventsOfLibrary.class);

  private EventsOfLibrary() {}

  static EventIndex index(Path file, DatasetStore store, StoredContents stored) {
    List<Segment> segments = new ArrayList<>(stored.segments());
    for (StoredDataset dataset : stored.unsegmented()) {
      segments.addAll(made(store, dataset));
    }
    IndexBuilder builder = new IndexBuilder(segments.stream().mapToInt(Segment::rows).sum());
    segments.forEach(segment -> builder.add(segment.rows(), segment.columns()));
    IdSets actors = sets(stored.actorSets());
    IdSets outlets = sets(stored.outletSets());
    try {
      return builder.build(new Names(file, store), actors, outlets);
    } catch (IllegalArgumentException damaged) {
      throw new StorageException(Problem.DAMAGED, damaged);
    }
  }

  private static IdSets sets(Map<Integer, List<String>> sets) {
    IdSets.Builder builder = new IdSets.Builder();
    sets.forEach(builder::put);
    return builder.build();
  }

  private static List<Segment> made(DatasetStore store, StoredDataset dataset) {
    List<Segment> made = new ArrayList<>();
    Segments segments = new Segments();
    store.heads(
        dataset,
        head -> {
          segments.add(
              head.key(),
              head.kind(),
              head.span(),
              head.place(),
              head.point(),
              head.actorSet(),
              head.outletSet(),
              head.reported(),
              head.where());
          if (segments.isFull()) {
            made.add(new Segment(segments.rows(), segments.drain()));
          }
        });
    if (segments.rows() > 0) {
      made.add(new Segment(segments.rows(), segments.drain()));
    }
    keep(store, dataset, made);
    return made;
  }

  private static void keep(DatasetStore store, StoredDataset dataset, List<Segment> made) {
    try {
      for (int i = 0; i < made.size(); i++) {
        store.keepSegment(dataset, i, made.get(i).rows(), made.get(i).columns());
      }
    } catch (StorageException e) {
      // they are made again at the next opening
      LOG.info("The index of {} is not kept: {}", dataset.id(), e.getMessage());
    }
  }

  /// Ids are read when somebody looks; those of places are few and remembered.
  private static final class Names implements EventNames {
    private final Path file;
    private final DatasetStore store;
    private final Map<Integer, String> places = new ConcurrentHashMap<>();

    Names(Path file, DatasetStore store) {
      this.file = file;
      this.store = store;
    }

    @Override
    public String event(int key) {
      return reading(() -> store.eventId(key));
    }

    @Override
    public int key(String eventId) {
      return reading(() -> store.eventKey(eventId).orElse(-1));
    }

    @Override
    public @Nullable String place(int key) {
      return key == 0
          ? null
          : places.computeIfAbsent(key, wanted -> reading(() -> store.placeId(wanted)));
    }

    private <T> T reading(Supplier<T> question) {
      try {
        return question.get();
      } catch (StorageException e) {
        throw Sentences.reading(file, e);
      }
    }
  }
}
