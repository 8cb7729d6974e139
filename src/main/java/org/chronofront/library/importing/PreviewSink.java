package org.chronofront.library.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.chronofront.model.importing.RowProblem;
import org.jspecify.annotations.Nullable;

/// Keeps the first rows of a reading in words, and hands everything on. One thread.
final class PreviewSink implements RowSink {
  private static final int ROWS = 20;

  private final RowCollector next;
  private final LongConsumer progress;
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, Excerpt> excerpts = new HashMap<>();
  private final List<RowPlace> at = new ArrayList<>();
  private final List<ImportPreview.PreviewRow> rows = new ArrayList<>();
  private final PreviewWords words = new PreviewWords(actors, places, excerpts);

  /// @param progress is told how many bytes were read; throws when nobody wants it any more
  PreviewSink(RowCollector next, LongConsumer progress) {
    this.next = next;
    this.progress = progress;
  }

  /// The first rows, each with the first of the problems that it has.
  List<ImportPreview.PreviewRow> rows(List<RowProblem> problems) {
    List<ImportPreview.PreviewRow> shown = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      long number = at.get(i).row();
      String problem =
          problems.stream()
              .filter(one -> one.place().row() == number)
              .map(RowProblem::reason)
              .findFirst()
              .orElse("");
      shown.add(PreviewWords.with(rows.get(i), problem));
    }
    return shown;
  }

  @Override
  public List<Area> earlierAreas() {
    return next.earlierAreas();
  }

  @Override
  public void keep(Area area) {
    next.keep(area);
  }

  @Override
  public void actor(Actor actor) {
    remember(actors, actor.id(), actor);
    next.actor(actor);
  }

  @Override
  public void place(Place place) {
    remember(places, place.id(), place);
    next.place(place);
  }

  @Override
  public void source(Source source) {
    next.source(source);
  }

  @Override
  public void excerpt(Excerpt excerpt) {
    remember(excerpts, excerpt.id(), excerpt);
    next.excerpt(excerpt);
  }

  @Override
  public void actor(RowPlace where, Actor actor) {
    remember(actors, actor.id(), actor);
    keep(where, words.actor(where, actor));
    next.actor(where, actor);
  }

  @Override
  public void place(RowPlace where, Place place) {
    remember(places, place.id(), place);
    keep(where, words.place(where, place));
    next.place(where, place);
  }

  @Override
  public void source(RowPlace where, Source source) {
    keep(where, words.source(where, source));
    next.source(where, source);
  }

  @Override
  public void event(RowPlace where, Event event) {
    if (rows.size() < ROWS) {
      keep(where, words.event(where, event));
    }
    next.event(where, event);
  }

  @Override
  public void claim(RowPlace where, ControlClaim claim) {
    if (rows.size() < ROWS) {
      keep(where, words.claim(where, claim));
    }
    next.claim(where, claim);
  }

  @Override
  public void area(RowPlace where, Area area) {
    keep(where, words.area(where, area));
    next.area(where, area);
  }

  @Override
  public void flag(RowPlace where, @Nullable String column, @Nullable String value, String note) {
    next.flag(where, column, value, note);
  }

  @Override
  public void skip(RowPlace where, String why) {
    keep(where, PreviewWords.skipped(where, why));
    next.skip(where, why);
  }

  @Override
  public void reject(
      RowPlace where, @Nullable String column, @Nullable String value, String reason, String raw) {
    keep(where, PreviewWords.rejected(where, raw, reason));
    next.reject(where, column, value, reason, raw);
  }

  @Override
  public void rejectedFile(String extension, String head, String between, String foot) {
    next.rejectedFile(extension, head, between, foot);
  }

  @Override
  public void progress(long bytes) {
    progress.accept(bytes);
    next.handOn();
  }

  private void keep(RowPlace where, ImportPreview.PreviewRow row) {
    if (rows.size() < ROWS) {
      at.add(where);
      rows.add(row);
    }
  }

  private <T> void remember(Map<String, T> items, String id, T item) {
    if (rows.size() < ROWS) {
      items.putIfAbsent(id, item);
    }
  }
}
