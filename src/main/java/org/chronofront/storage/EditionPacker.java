package org.chronofront.storage;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chronofront.model.Actor;
import org.chronofront.model.Area;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.Dataset;
import org.chronofront.model.Event;
import org.chronofront.model.Excerpt;
import org.chronofront.model.Place;
import org.chronofront.model.Source;
import org.chronofront.model.importing.RowProblem;
import org.jspecify.annotations.Nullable;

/// Makes an edition's rows of what a reader hands over, without touching the file. What is referred
/// to must come before what refers to it; parents and sources that are relied on may come later.
/// One thread.
///
/// All methods throw [StorageException] with the problem `CONFLICT` when an id is used twice or
/// leads nowhere.
public final class EditionPacker {
  private static final int BATCH = 1024;

  private final EditionStart start;
  private final int run;
  private final PreviousRows previous;
  private final RowLog log = new RowLog(this::keys);
  private final SearchPacker search;
  private final ReferencePacker references;
  private final ExcerptPacker excerpts;
  private final AtomicInteger texts;
  private final EventPreparer preparer;
  private final EventPacker events;
  private final ClaimPacker claims;
  private final ItemKeys eventKeys;
  private RowBatch batch = new RowBatch();
  private int problems;

  EditionPacker(EditionStart start, int run, PreviousRows previous, SegmentSink segments) {
    this(start, run, previous, segments, true);
  }

  private EditionPacker(
      EditionStart start, int run, PreviousRows previous, SegmentSink segments, boolean searched) {
    this.start = start;
    this.run = run;
    this.previous = previous;
    this.eventKeys = start.keys(ItemKind.EVENT);
    this.search = new SearchPacker(start.edition(), searched);
    this.references = new ReferencePacker(start, search);
    this.excerpts = new ExcerptPacker(start);
    this.texts = new AtomicInteger(start.text());
    this.preparer = preparer();
    this.events = new EventPacker(start, references, excerpts, search, segments);
    DetailPacker details = new DetailPacker(start.edition(), texts);
    this.claims = new ClaimPacker(start, references, excerpts, details);
  }

  /// Makes rows for nobody: to see what an import would do.
  ///
  /// @param previous what it is compared with
  public static EditionPacker trial(PreviousRows previous) {
    return new EditionPacker(EditionStart.trial(), 0, previous, SegmentSink.NONE, false);
  }

  /// Before the first event: events are not to be found by the words of their details.
  public void leaveDetailsOut() {
    search.leaveDetailsOut();
  }

  /// Whether an id is taken.
  public boolean has(ItemKind kind, String id) {
    return keys(kind).has(id);
  }

  /// Whether a place that was added has a point.
  public boolean isPlaced(String placeId) {
    return references.point(references.places.key(placeId)) != null;
  }

  /// Adds an actor.
  public RowChange add(Actor actor, RowRole role) {
    return log(ItemKind.ACTOR, references.actor(actor, batch), role);
  }

  /// Adds a place.
  public RowChange add(Place place, RowRole role) {
    return log(ItemKind.PLACE, references.place(place, batch), role);
  }

  /// Adds a source.
  public RowChange add(Source source, RowRole role) {
    return log(ItemKind.SOURCE, references.source(source, batch), role);
  }

  /// Adds words.
  public void add(Excerpt excerpt) {
    excerpts.add(excerpt, references.sources, search, batch);
  }

  /// Prepares events on another thread; any number of them may.
  public EventPreparer preparer() {
    return new EventPreparer(new DetailPacker(start.edition(), texts), search);
  }

  /// Prepares an event on this thread.
  public PreparedEvent prepare(Event event) {
    return preparer.prepare(event);
  }

  /// Adds an event.
  public RowChange add(Event event, RowRole role) {
    return add(prepare(event), role);
  }

  /// Adds an event that was prepared.
  public RowChange add(PreparedEvent prepared, RowRole role) {
    String id = prepared.event().id();
    int key = eventKeys.add(eventKeys.hash(id), id, 0);
    long content = events.add(key, prepared, batch);
    eventKeys.content(key, content);
    return log(ItemKind.EVENT, key, role);
  }

  /// Adds a claim.
  public RowChange add(ControlClaim claim, RowRole role) {
    return log(ItemKind.CLAIM, claims.add(claim, batch), role);
  }

  /// Adds an area.
  public RowChange add(Area area, RowRole role) {
    return log(ItemKind.AREA, claims.add(area, batch), role);
  }

  /// Adds a whole dataset, each thing of it a row.
  public void add(Dataset dataset) {
    dataset.actors().forEach(actor -> add(actor, RowRole.LEAD));
    dataset.places().forEach(place -> add(place, RowRole.LEAD));
    dataset.sources().forEach(source -> add(source, RowRole.LEAD));
    dataset.excerpts().forEach(this::add);
    dataset.events().forEach(event -> add(event, RowRole.LEAD));
    dataset.claims().forEach(claim -> add(claim, RowRole.LEAD));
    dataset.areas().forEach(area -> add(area, RowRole.LEAD));
  }

  /// Adds something to be told of a row.
  ///
  /// @param raw the row as it stands in the file, when it was rejected
  public void add(RowProblem problem, @Nullable String raw) {
    batch.add(
        EditionTable.PROBLEM,
        Keys.paged(run, problems++),
        problem.kind().name(),
        problem.place().row(),
        problem.place().where(),
        problem.column(),
        problem.value(),
        problem.reason(),
        raw);
  }

  /// Rows made since the last [#drain].
  public int pending() {
    return batch.size();
  }

  /// The rows made since the last time, for [EditionImport#write].
  public RowBatch drain() {
    RowBatch drained = batch;
    batch = new RowBatch();
    return drained;
  }

  /// Makes the rows that could only be made when everything had come, and hands them on bit by bit,
  /// with all that is pending. Nothing can be added then.
  public void finish(Consumer<RowBatch> taker) {
    references.finish(batch);
    excerpts.finish(batch);
    search.finish(batch);
    Supplier<RowBatch> next =
        () -> {
          if (batch.size() >= BATCH) {
            taker.accept(drain());
          }
          return batch;
        };
    events.finish(next);
    log.write(start.edition(), next);
    taker.accept(drain());
  }

  /// How many items of a kind there are.
  public int count(ItemKind kind) {
    return keys(kind).count();
  }

  /// How many rows the edition before has that did not come.
  public long withdrawn() {
    return previous.unmet();
  }

  int firstEvent() {
    return eventKeys.first();
  }

  int lookupBits() {
    return log.bits();
  }

  private RowChange log(ItemKind kind, int key, RowRole role) {
    if (role == RowRole.REFERENCE) {
      return RowChange.NEW;
    }
    log.add(kind, key, role == RowRole.LEAD);
    ItemKeys keys = keys(kind);
    return previous.change(keys.idHash(key), keys.content(key));
  }

  private ItemKeys keys(ItemKind kind) {
    return switch (kind) {
      case EVENT -> eventKeys;
      case CLAIM -> claims.claims;
      case AREA -> claims.areas;
      case ACTOR -> references.actors;
      case PLACE -> references.places;
      case SOURCE -> references.sources;
      case EXCERPT -> excerpts.keys();
    };
  }
}
