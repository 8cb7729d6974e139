package org.chronofront.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chronofront.control.AdmissionRule;
import org.chronofront.control.ControlEngine;
import org.chronofront.index.EventIndex;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.Event;
import org.chronofront.model.Excerpt;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.Place;
import org.chronofront.model.Report;
import org.chronofront.storage.Database;
import org.chronofront.storage.DatasetStore;
import org.chronofront.storage.StorageException;
import org.chronofront.storage.StoredAreaOrigin;
import org.chronofront.storage.StoredDataset;
import org.chronofront.storage.StoredTexts;
import org.chronofront.storage.TickStore;
import org.jspecify.annotations.Nullable;

/// A library in a SQLite file. What it holds in memory is of the moment of opening.
final class SqliteLibrary implements OpenLibrary {
  private final Database database;
  private final DatasetStore store;
  private final LibraryContents contents;
  private final LibrarySearch search;
  private final Ticks ticks;

  /// Takes over the database and closes it.
  ///
  /// @param ticks writes what is ticked off
  SqliteLibrary(Database database, Ticks.Writer ticks) {
    this.database = database;
    this.ticks = new Ticks(new TickStore(database).keys(), ticks);
    this.store = new DatasetStore(database);
    this.contents = LibraryContents.of(database, store);
    this.search = new LibrarySearch(store, contents.catalog());
  }

  @Override
  public LibraryInfo info() {
    return contents.info();
  }

  @Override
  public Catalog catalog() {
    return contents.catalog();
  }

  @Override
  public ControlEngine control() {
    return contents.control();
  }

  @Override
  public EventIndex events() {
    return contents.events();
  }

  @Override
  public List<LibraryArea> areas() {
    return contents.areas();
  }

  @Override
  public AreaDossier area(String areaId, GeoPoint point) {
    AreaDossier drawn = AreaDossier.of(areas(), areaId, point);
    List<String> ids = drawn.holding().stream().map(LibraryArea::id).toList();
    StoredAreaOrigin stored = reading(() -> store.areaOrigin(areaId, ids));
    StoredDataset dataset = stored.dataset();
    return drawn.with(
        dataset == null
            ? null
            : new AreaDossier.Origin(
                dataset.info(), dataset.loadedAt(), stored.files(), stored.earlier()),
        stored.details());
  }

  @Override
  public PlaceDossier dossier(String placeId, AdmissionRule rule, @Nullable LocalDate known) {
    Place place = catalog().place(placeId);
    List<ControlClaim> claims =
        control().claims(place.id()).reversed().stream()
            .filter(claim -> claim.isKnownBy(known))
            .toList();
    List<String> excerptIds = claims.stream().flatMap(c -> c.excerptIds().stream()).toList();
    StoredTexts texts = reading(() -> store.textsAt(place.id(), excerptIds));
    return new PlaceDossier(
        place,
        control().under(rule).history(place.id(), known),
        claims.stream().map(claim -> detail(claim, texts.excerpts())).toList(),
        texts.events().stream().flatMap(event -> detail(event, texts, known)).toList(),
        refused(rule, claims.reversed()));
  }

  private static Set<String> refused(AdmissionRule rule, List<ControlClaim> known) {
    Set<String> ids = new LinkedHashSet<>();
    known.forEach(claim -> ids.add(claim.id()));
    rule.admit(known).forEach(claim -> ids.remove(claim.id()));
    return ids;
  }

  @Override
  public Map<ControlClaim, ClaimDetail> details(Collection<ControlClaim> claims) {
    Set<String> ids = new LinkedHashSet<>();
    claims.forEach(claim -> ids.addAll(claim.excerptIds()));
    Map<String, Excerpt> excerpts = reading(() -> store.excerpts(ids));
    Map<ControlClaim, ClaimDetail> details = new LinkedHashMap<>();
    claims.forEach(claim -> details.computeIfAbsent(claim, wanted -> detail(wanted, excerpts)));
    return details;
  }

  @Override
  public EventDetail event(String eventId) {
    StoredTexts texts = reading(() -> store.textsOf(eventId));
    return texts.events().stream()
        .flatMap(event -> detail(event, texts, null))
        .findFirst()
        .orElseThrow(() -> Sentences.changedMeanwhile(database.file()));
  }

  @Override
  public List<EventLine> lines(int[] rows) {
    EventIndex events = events();
    return reading(
        () -> {
          Map<Integer, Event> found = store.events(Arrays.stream(rows).map(events::key).toArray());
          List<EventLine> lines = new ArrayList<>();
          for (int row : rows) {
            Event event = found.get(events.key(row));
            if (event != null) {
              String dataset = contents.datasetOf(events.key(row));
              lines.add(EventLine.of(row, event, catalog(), dataset));
            }
          }
          return lines;
        });
  }

  @Override
  public Ticks ticks() {
    return ticks;
  }

  @Override
  public List<SearchHit> search(String text, int limit) {
    return reading(() -> search.hits(text, limit));
  }

  @Override
  public void close() {
    try {
      database.close();
    } catch (StorageException e) {
      throw Sentences.reading(database.file(), e);
    }
  }

  private ClaimDetail detail(ControlClaim claim, Map<String, Excerpt> excerpts) {
    return new ClaimDetail(
        claim,
        catalog().source(claim.sourceId()),
        catalog().chain(claim.originId(), claim.sourceId()),
        claim.excerptIds().stream().map(id -> found(excerpts, id)).toList());
  }

  /// The event with the reports that were out by the knowledge day; nothing when it was not yet
  /// known of.
  private Stream<EventDetail> detail(Event event, StoredTexts texts, @Nullable LocalDate known) {
    List<EventDetail.ReportDetail> reports = new ArrayList<>();
    for (Report report : event.reports()) {
      LocalDate reported = report.reported();
      String excerptId = report.excerptId();
      if (known == null || reported == null || !reported.isAfter(known)) {
        reports.add(
            new EventDetail.ReportDetail(
                report,
                catalog().source(report.sourceId()),
                catalog().chain(report.originId(), report.sourceId()),
                excerptId == null ? null : found(texts.excerpts(), excerptId)));
      }
    }
    boolean unknown = known != null && reports.isEmpty() && !event.reports().isEmpty();
    return unknown ? Stream.empty() : Stream.of(new EventDetail(event, reports));
  }

  private Excerpt found(Map<String, Excerpt> excerpts, String id) {
    Excerpt excerpt = excerpts.get(id);
    if (excerpt == null) {
      throw Sentences.changedMeanwhile(database.file());
    }
    return excerpt;
  }

  private <T> T reading(Supplier<T> question) {
    try {
      return question.get();
    } catch (StorageException e) {
      throw Sentences.reading(database.file(), e);
    }
  }
}
