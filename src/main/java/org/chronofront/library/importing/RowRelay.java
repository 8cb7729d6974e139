package org.chronofront.library.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.chronofront.ingest.RowSink;
import org.chronofront.model.Actor;
import org.chronofront.model.Area;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.Event;
import org.chronofront.model.Excerpt;
import org.chronofront.model.Place;
import org.chronofront.model.Source;
import org.chronofront.model.importing.RowPlace;
import org.chronofront.storage.EventPreparer;
import org.chronofront.storage.PreparedEvent;
import org.jspecify.annotations.Nullable;

/// Stands between a reader on one thread and the collector on another: keeps what the reader says
/// and hands it on in its order, some hundred calls at a time, and before they outgrow what was
/// read for them. Whichever thread has the time prepares the events: where the collector is behind,
/// it is this one. The reader's thread only.
final class RowRelay implements RowSink {
  /// So many bytes of the file are handed on, however few calls they made.
  private static final long MOST_BYTES = 512 * 1024;

  private final RowCollector rows;
  private final int most;
  private final Consumer<List<Call>> taker;
  private final LongConsumer progress;
  private final BooleanSupplier behind;
  private final EventPreparer preparer;
  private List<Call> calls = new ArrayList<>();
  private boolean prepares;
  private long handedOnAt;

  /// Something that was said.
  interface Call {
    /// Says it to the collector.
    void to(RowCollector rows);
  }

  /// @param rows whom the calls are for; only what any thread may ask of it is asked here
  /// @param most how many calls are handed on at once
  /// @param taker takes them; may wait
  /// @param behind true when it would have to wait now
  /// @param progress is told how many bytes were read; throws when the import is no longer wanted
  RowRelay(
      RowCollector rows,
      int most,
      Consumer<List<Call>> taker,
      BooleanSupplier behind,
      LongConsumer progress) {
    this.rows = rows;
    this.most = most;
    this.taker = taker;
    this.behind = behind;
    this.preparer = rows.preparer();
    this.progress = progress;
  }

  /// Something to be done when all that was said before is.
  void then(Call call) {
    calls.add(call);
    if (calls.size() >= most) {
      handOn();
    }
  }

  /// Hands on what is left.
  void handOn() {
    if (!calls.isEmpty()) {
      taker.accept(calls);
      calls = new ArrayList<>(most);
      prepares = behind.getAsBoolean();
    }
  }

  @Override
  public void progress(long bytes) {
    if (bytes - handedOnAt >= MOST_BYTES) {
      handedOnAt = bytes;
      handOn();
    }
    progress.accept(bytes);
  }

  @Override
  public List<Area> earlierAreas() {
    return rows.earlierAreas();
  }

  @Override
  public void keep(Area area) {
    then(to -> to.keep(area));
  }

  @Override
  public void actor(Actor actor) {
    then(to -> to.actor(actor));
  }

  @Override
  public void place(Place place) {
    then(to -> to.place(place));
  }

  @Override
  public void source(Source source) {
    then(to -> to.source(source));
  }

  @Override
  public void excerpt(Excerpt excerpt) {
    then(to -> to.excerpt(excerpt));
  }

  @Override
  public void actor(RowPlace at, Actor actor) {
    then(to -> to.actor(at, actor));
  }

  @Override
  public void place(RowPlace at, Place place) {
    then(to -> to.place(at, place));
  }

  @Override
  public void source(RowPlace at, Source source) {
    then(to -> to.source(at, source));
  }

  @Override
  public void event(RowPlace at, Event event) {
    if (prepares) {
      PreparedEvent prepared = preparer.prepare(event);
      then(to -> to.event(at, prepared));
    } else {
      then(to -> to.event(at, event));
    }
  }

  @Override
  public void claim(RowPlace at, ControlClaim claim) {
    then(to -> to.claim(at, claim));
  }

  @Override
  public void area(RowPlace at, Area area) {
    then(to -> to.area(at, area));
  }

  @Override
  public void flag(RowPlace at, @Nullable String column, @Nullable String value, String note) {
    then(to -> to.flag(at, column, value, note));
  }

  @Override
  public void skip(RowPlace at, String why) {
    then(to -> to.skip(at, why));
  }

  @Override
  public void reject(
      RowPlace at, @Nullable String column, @Nullable String value, String reason, String raw) {
    then(to -> to.reject(at, column, value, reason, raw));
  }

  @Override
  public void rejectedFile(String extension, String head, String between, String foot) {
    then(to -> to.rejectedFile(extension, head, between, foot));
  }
}
