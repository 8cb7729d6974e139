package org.chronofront.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chronofront.control.AdmissionRule;
import org.chronofront.control.ControlEngine;
import org.chronofront.index.EventIndex;
import org.chronofront.model.Place;
import org.chronofront.model.Source;
import org.chronofront.storage.Database;
import org.chronofront.storage.DatasetStore;
import org.chronofront.storage.StorageException;
import org.chronofront.storage.StoredArea;
import org.chronofront.storage.StoredContents;
import org.chronofront.storage.StoredDataset;

/// What an open library keeps in memory.
record LibraryContents(
    LibraryInfo info,
    Catalog catalog,
    ControlEngine control,
    EventIndex events,
    List<LibraryArea> areas,
    List<StoredDataset> datasets) {

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
        EventsOfLibrary.index(database.file(), store, stored),
        stored.areas().stream().map(LibraryContents::area).toList(),
        stored.datasets());
  }

  /// The title of the dataset that an event comes from.
  String datasetOf(int event) {
    for (StoredDataset dataset : datasets) {
      int position = event - dataset.firstEvent();
      if (position >= 0 && position < dataset.counts().events()) {
        return dataset.info().title();
      }
    }
    return "";
  }

  private static LibraryArea area(StoredArea area) {
    return new LibraryArea(
        area.id(), area.name(), area.actorId(), area.span(), area.dataset(), area::polygons);
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
            .map(dataset -> new LibraryInfo.LoadedDataset(dataset.info(), dataset.loadedAt()))
            .toList(),
        shown.stream().mapToInt(d -> d.counts().sources()).sum(),
        shown.stream().mapToInt(d -> d.counts().actors()).sum(),
        shown.stream().mapToInt(d -> d.counts().places()).sum(),
        shown.stream().mapToInt(d -> d.counts().excerpts()).sum(),
        stored.events(),
        shown.stream().mapToInt(d -> d.counts().claims()).sum());
  }
}
