package org.chronofront.library;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chronofront.control.AdmissionRule;
import org.chronofront.control.ControlEngine;
import org.chronofront.index.EventIndex;
import org.chronofront.index.EventRow;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Place;
import org.chronofront.model.Source;
import org.chronofront.storage.Database;
import org.chronofront.storage.DatasetStore;
import org.chronofront.storage.EventHead;
import org.chronofront.storage.StorageException;
import org.chronofront.storage.StoredContents;
import org.chronofront.storage.StoredDataset;

/// What an open library keeps in memory.
record LibraryContents(
    LibraryInfo info, Catalog catalog, ControlEngine control, EventIndex events) {

  static LibraryContents of(Database database, DatasetStore store) {
    StoredContents stored = store.contents();
    return new LibraryContents(
        info(database.file(), stored),
        new Catalog(
            stored.places(),
            stored.actors(),
            stored.sources(),
            stored.outlets().stream()
                .map(o -> new Outlet(o.name(), o.kind(), o.sources(), o.title(), o.published()))
                .toList(),
            reader(database.file(), store)),
        ControlEngine.of(stored.claims(), AdmissionRule.LATEST),
        EventIndex.of(rows(store, stored)));
  }

  private static CatalogReader reader(Path file, DatasetStore store) {
    return new CatalogReader() {
      @Override
      public Optional<Place> place(String id) {
        try {
          return store.place(id);
        } catch (StorageException e) {
          throw Sentences.reading(file, e);
        }
      }

      @Override
      public Optional<Source> source(String id) {
        try {
          return store.source(id);
        } catch (StorageException e) {
          throw Sentences.reading(file, e);
        }
      }
    };
  }

  private static LibraryInfo info(Path file, StoredContents stored) {
    List<StoredDataset> shown = stored.datasets().stream().filter(StoredDataset::shown).toList();
    return new LibraryInfo(
        file,
        stored.formatVersion(),
        shown.stream()
            .map(
                dataset ->
                    new LibraryInfo.LoadedDataset(
                        dataset.id(),
                        dataset.info().title(),
                        dataset.info().licence(),
                        dataset.info().attribution(),
                        dataset.loadedAt()))
            .toList(),
        shown.stream().mapToInt(d -> d.counts().sources()).sum(),
        shown.stream().mapToInt(d -> d.counts().actors()).sum(),
        shown.stream().mapToInt(d -> d.counts().places()).sum(),
        shown.stream().mapToInt(d -> d.counts().excerpts()).sum(),
        stored.events(),
        shown.stream().mapToInt(d -> d.counts().claims()).sum());
  }

  private static List<EventRow> rows(DatasetStore store, StoredContents stored) {
    List<EventRow> rows = new ArrayList<>();
    for (StoredDataset dataset : stored.datasets()) {
      if (dataset.shown()) {
        List<EventHead> heads = new ArrayList<>();
        store.heads(dataset, heads::add);
        heads.forEach(head -> row(head, store, stored).ifPresent(rows::add));
      }
    }
    return rows;
  }

  private static Optional<EventRow> row(
      EventHead event, DatasetStore store, StoredContents stored) {
    DateSpan span = event.span();
    if (span == null) {
      return Optional.empty();
    }
    return Optional.of(
        new EventRow(
            store.eventId(event.key()),
            event.kind(),
            closed(span),
            event.place() == 0 ? null : store.placeId(event.place()),
            event.point(),
            stored.actorSets().getOrDefault(event.actorSet(), List.of()),
            stored.outletSets().getOrDefault(event.outletSet(), List.of()),
            event.reported()));
  }

  /// An open end speaks only of the day that the source names: "before 12 October 2017" puts an
  /// event into windows with that day, not into every window since the beginning of time.
  private static DateSpan closed(DateSpan span) {
    LocalDate earliest = span.earliest();
    LocalDate latest = span.latest();
    if (earliest != null && latest != null) {
      return span;
    }
    LocalDate named = earliest != null ? earliest : latest;
    return new DateSpan(named, named, span.precision());
  }
}
