package org.chronofront.library.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chronofront.ingest.RowSink;
import org.chronofront.model.Actor;
import org.chronofront.model.Area;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.Dataset;
import org.chronofront.model.Event;
import org.chronofront.model.Excerpt;
import org.chronofront.model.Place;
import org.chronofront.model.Source;
import org.chronofront.model.importing.ImportCounts;
import org.chronofront.model.importing.RowPlace;
import org.chronofront.model.importing.RowProblem;
import org.chronofront.storage.EditionPacker;
import org.chronofront.storage.EventPreparer;
import org.chronofront.storage.ItemKind;
import org.chronofront.storage.PreparedEvent;
import org.chronofront.storage.RowBatch;
import org.chronofront.storage.RowChange;
import org.chronofront.storage.RowRole;
import org.chronofront.storage.StoredRun;
import org.jspecify.annotations.Nullable;

/// Takes what a reader finds, counts it and makes an edition's rows of it. An id that was used
/// before is told apart, and the row flagged, whatever the reader does. One thread.
final class RowCollector implements RowSink {
  /// Notes on rows that were taken are kept up to this many; what was refused or left out is kept
  /// to the last row.
  static final int MOST_FLAGS = 100_000;

  /// Rows over all tables.
  private static final int MUCH = 2_048;

  private static final int LONGEST_VALUE = 200;
  private static final int LONGEST_RAW = 64 * 1024;

  private final EditionPacker packer;
  private @Nullable Dataset earlier;
  private final Consumer<RowBatch> batches;
  private final Runnable wanted;
  private final Consumer<RowProblem> listener;
  private final RowCounts counts = new RowCounts();
  private final Map<String, Integer> uses = new HashMap<>();
  private long flags;
  private StoredRun.@Nullable Frame frame;

  /// @param batches takes what was made, at each [#handOn] and now and then where much is made
  /// @param wanted throws when the import is no longer wanted
  /// @param listener hears of each problem that is kept
  RowCollector(
      EditionPacker packer,
      Consumer<RowBatch> batches,
      Runnable wanted,
      Consumer<RowProblem> listener) {
    this.listener = listener;
    this.packer = packer;
    this.batches = batches;
    this.wanted = wanted;
  }

  /// Rows so far.
  long rows() {
    return counts.rows();
  }

  /// Hands on what is left, and makes what could only be made at the end.
  void finish() {
    if (flags > MOST_FLAGS) {
      packer.add(
          new RowProblem(
              RowProblem.Kind.FLAGGED,
              new RowPlace(0, "the end of the list"),
              null,
              null,
              "%,d more notes on rows that were taken; the first %,d are listed, all are counted."
                  .formatted(flags - MOST_FLAGS, MOST_FLAGS)),
          null);
    }
    packer.finish(
        batch -> {
          batches.accept(batch);
          wanted.run();
        });
  }

  /// Before the first row: says what may stay of what the dataset has.
  void begin(Dataset before) {
    earlier = before;
  }

  /// After the last row: takes over what other sources than those that came have claimed before. It
  /// is no row of the file and not counted.
  void keepClaims() {
    if (earlier == null || earlier.claims().isEmpty()) {
      return;
    }
    KeptClaims kept =
        KeptClaims.of(
            earlier,
            claim ->
                !packer.has(ItemKind.SOURCE, claim.sourceId())
                    && !packer.has(ItemKind.CLAIM, claim.id()));
    kept.actors().forEach(this::actor);
    kept.places().forEach(this::place);
    kept.sources().forEach(this::source);
    for (Excerpt excerpt : kept.excerpts()) {
      excerpt(excerpt);
      handOnMuch();
    }
    for (ControlClaim claim : kept.claims()) {
      packer.add(claim, RowRole.LEAD);
      handOnMuch();
    }
  }

  @Override
  public List<Area> earlierAreas() {
    return earlier == null ? List.of() : earlier.areas();
  }

  @Override
  public void keep(Area area) {
    if (earlier != null && !packer.has(ItemKind.AREA, area.id())) {
      String actor = area.actorId();
      if (actor != null && !packer.has(ItemKind.ACTOR, actor)) {
        KeptClaims.withParents(earlier.actors(), actor).forEach(this::actor);
      }
      packer.add(area, RowRole.LEAD);
    }
  }

  ImportCounts counts() {
    return counts.counts(packer.withdrawn());
  }

  StoredRun.@Nullable Frame frame() {
    return frame;
  }

  @Override
  public void actor(Actor actor) {
    if (!packer.has(ItemKind.ACTOR, actor.id())) {
      packer.add(actor, RowRole.REFERENCE);
    }
  }

  @Override
  public void place(Place place) {
    if (!packer.has(ItemKind.PLACE, place.id())) {
      packer.add(place, RowRole.REFERENCE);
    }
  }

  @Override
  public void source(Source source) {
    if (!packer.has(ItemKind.SOURCE, source.id())) {
      packer.add(source, RowRole.REFERENCE);
    }
  }

  @Override
  public void excerpt(Excerpt excerpt) {
    if (!packer.has(ItemKind.EXCERPT, excerpt.id())) {
      packer.add(excerpt);
    }
  }

  @Override
  public void actor(RowPlace at, Actor actor) {
    String id = free(at, ItemKind.ACTOR, actor.id());
    taken(at, packer.add(Renamed.actor(actor, id), role(at)), true, true);
  }

  @Override
  public void place(RowPlace at, Place place) {
    String id = free(at, ItemKind.PLACE, place.id());
    RowChange change = packer.add(Renamed.place(place, id), role(at));
    taken(at, change, true, place.point() != null);
  }

  @Override
  public void source(RowPlace at, Source source) {
    String id = free(at, ItemKind.SOURCE, source.id());
    taken(at, packer.add(Renamed.source(source, id), role(at)), true, true);
  }

  /// Prepares events on another thread.
  EventPreparer preparer() {
    return packer.preparer();
  }

  @Override
  public void event(RowPlace at, Event event) {
    event(at, packer.prepare(event));
  }

  /// An event that was prepared.
  void event(RowPlace at, PreparedEvent prepared) {
    Event event = prepared.event();
    String id = free(at, ItemKind.EVENT, event.id());
    PreparedEvent own =
        id.equals(event.id()) ? prepared : prepared.renamed(Renamed.event(event, id));
    RowChange change = packer.add(own, role(at));
    String place = event.placeId();
    boolean placed = event.point() != null || (place != null && packer.isPlaced(place));
    taken(at, change, event.span() != null, placed);
  }

  @Override
  public void claim(RowPlace at, ControlClaim claim) {
    String id = free(at, ItemKind.CLAIM, claim.id());
    RowChange change = packer.add(Renamed.claim(claim, id), role(at));
    taken(at, change, true, packer.isPlaced(claim.placeId()));
  }

  @Override
  public void area(RowPlace at, Area area) {
    String id = free(at, ItemKind.AREA, area.id());
    RowChange change = packer.add(Renamed.area(area, id), role(at));
    taken(at, change, area.span() != null, true);
  }

  @Override
  public void flag(RowPlace at, @Nullable String column, @Nullable String value, String note) {
    counts.flagged(at.row());
    problem(RowProblem.Kind.FLAGGED, at, column, value, note, null);
  }

  @Override
  public void skip(RowPlace at, String why) {
    counts.skipped();
    problem(RowProblem.Kind.SKIPPED, at, null, null, why, null);
  }

  @Override
  public void reject(
      RowPlace at, @Nullable String column, @Nullable String value, String reason, String raw) {
    counts.rejected();
    problem(RowProblem.Kind.REJECTED, at, column, value, reason, cut(raw, LONGEST_RAW));
  }

  @Override
  public void rejectedFile(String extension, String head, String between, String foot) {
    frame = new StoredRun.Frame(extension, head, between, foot);
  }

  @Override
  public void progress(long bytes) {
    wanted.run();
  }

  private RowRole role(RowPlace at) {
    return counts.leads(at.row()) ? RowRole.LEAD : RowRole.FURTHER;
  }

  private void taken(RowPlace at, RowChange change, boolean dated, boolean placed) {
    counts.taken(at.row(), change, dated, placed);
  }

  private String free(RowPlace at, ItemKind kind, String id) {
    if (!packer.has(kind, id)) {
      return id;
    }
    String free = id;
    while (packer.has(kind, free)) {
      free = id + "#" + (1 + uses.merge(kind + " " + id, 1, Integer::sum));
    }
    flag(
        at,
        null,
        id,
        "The id “%s” was used by an earlier row. Both are kept; this one is called “%s”."
            .formatted(id, free));
    return free;
  }

  private void problem(
      RowProblem.Kind kind,
      RowPlace at,
      @Nullable String column,
      @Nullable String value,
      String reason,
      @Nullable String raw) {
    if (kind == RowProblem.Kind.FLAGGED && ++flags > MOST_FLAGS) {
      return;
    }
    String shown = value == null ? null : cut(value, LONGEST_VALUE);
    RowProblem problem = new RowProblem(kind, at, column, shown, reason);
    packer.add(problem, raw);
    listener.accept(problem);
  }

  /// Where there is no end in sight.
  private void handOnMuch() {
    if (packer.pending() >= MUCH) {
      handOn();
    }
  }

  /// Hands on what was made.
  void handOn() {
    if (packer.pending() > 0) {
      batches.accept(packer.drain());
    }
  }

  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    boolean pair = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, pair ? length - 1 : length);
  }
}
