package org.chronofront.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chronofront.model.Actor;
import org.chronofront.model.Area;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.Event;
import org.chronofront.model.Excerpt;
import org.chronofront.model.Place;
import org.chronofront.model.Source;
import org.chronofront.model.importing.RowPlace;
import org.jspecify.annotations.Nullable;

/// Keeps what a reader hands over, and holds it to the contract of [RowSink]: what a row refers to
/// comes before it, ids are unique, every row ends in one way.
public final class CollectingSink implements RowSink {
  /// Something told of a row.
  public record Told(
      RowPlace at, @Nullable String column, @Nullable String value, String why, String raw) {}

  public final Map<String, Actor> actors = new LinkedHashMap<>();
  public final Map<String, Place> places = new LinkedHashMap<>();
  public final Map<String, Source> sources = new LinkedHashMap<>();
  public final Map<String, Excerpt> excerpts = new LinkedHashMap<>();
  public final Map<String, Event> events = new LinkedHashMap<>();
  public final Map<String, ControlClaim> claims = new LinkedHashMap<>();
  public final Map<String, Area> areas = new LinkedHashMap<>();
  public final List<Told> flags = new ArrayList<>();
  public final List<Told> skips = new ArrayList<>();
  public final List<Told> rejects = new ArrayList<>();
  public final Set<Long> taken = new HashSet<>();
  public long lastProgress;
  private final Set<Long> ended = new HashSet<>();
  private String extension = "";
  private String head = "";
  private String between = "";
  private String foot = "";
  private boolean begun;

  /// The file of rejected rows, as the library saves it.
  public String rejectedFile() {
    return head + String.join(between, rejects.stream().map(Told::raw).toList()) + foot;
  }

  public String extension() {
    return extension;
  }

  /// Rows that were handed over, skipped or rejected.
  public long rows() {
    return taken.size() + ended.size();
  }

  /// The rows that ended are 1, 2, 3 … without a gap.
  public void assertAccountedFor() {
    Set<Long> all = new HashSet<>(taken);
    all.addAll(ended);
    for (long row = 1; row <= all.size(); row++) {
      assertThat(all).as("row %d of %d", row, all.size()).contains(row);
    }
  }

  @Override
  public void actor(Actor actor) {
    if (actor.parentId() != null) {
      assertThat(actors).containsKey(actor.parentId());
    }
    assertThat(actors.put(actor.id(), actor)).as("actor %s twice", actor.id()).isNull();
  }

  @Override
  public void place(Place place) {
    if (place.parentId() != null) {
      assertThat(places).containsKey(place.parentId());
    }
    assertThat(places.put(place.id(), place)).as("place %s twice", place.id()).isNull();
  }

  @Override
  public void source(Source source) {
    assertThat(sources.put(source.id(), source)).as("source %s twice", source.id()).isNull();
  }

  @Override
  public void excerpt(Excerpt excerpt) {
    assertThat(sources).containsKey(excerpt.sourceId());
    assertThat(excerpts.put(excerpt.id(), excerpt)).as("excerpt %s twice", excerpt.id()).isNull();
  }

  @Override
  public void actor(RowPlace at, Actor actor) {
    take(at);
    actor(actor);
  }

  @Override
  public void place(RowPlace at, Place place) {
    take(at);
    place(place);
  }

  @Override
  public void source(RowPlace at, Source source) {
    take(at);
    source(source);
  }

  @Override
  public void event(RowPlace at, Event event) {
    take(at);
    if (event.placeId() != null) {
      assertThat(places).containsKey(event.placeId());
    }
    event.participants().forEach(part -> assertThat(actors).containsKey(part.actorId()));
    event
        .reports()
        .forEach(
            report -> {
              assertThat(sources).containsKeys(report.sourceId(), report.originId());
              if (report.excerptId() != null) {
                assertThat(excerpts).containsKey(report.excerptId());
              }
            });
    assertThat(events.put(event.id(), event)).as("event %s twice", event.id()).isNull();
  }

  @Override
  public void claim(RowPlace at, ControlClaim claim) {
    take(at);
    assertThat(places).containsKey(claim.placeId());
    assertThat(sources).containsKeys(claim.sourceId(), claim.originId());
    assertThat(excerpts).containsKeys(claim.excerptIds().toArray(String[]::new));
    assertThat(actors).containsKeys(claim.state().actors().toArray(String[]::new));
    assertThat(claims.put(claim.id(), claim)).as("claim %s twice", claim.id()).isNull();
  }

  @Override
  public void area(RowPlace at, Area area) {
    take(at);
    assertThat(areas.put(area.id(), area)).as("area %s twice", area.id()).isNull();
  }

  @Override
  public void flag(RowPlace at, @Nullable String column, @Nullable String value, String note) {
    flags.add(new Told(at, column, value, note, ""));
  }

  @Override
  public void skip(RowPlace at, String why) {
    end(at);
    skips.add(new Told(at, null, null, why, ""));
  }

  @Override
  public void reject(
      RowPlace at, @Nullable String column, @Nullable String value, String reason, String raw) {
    end(at);
    assertThat(raw.length()).isLessThanOrEqualTo(64 * 1024);
    rejects.add(new Told(at, column, value, reason, raw));
  }

  @Override
  public void rejectedFile(String newExtension, String newHead, String newBetween, String newFoot) {
    assertThat(begun).as("rejectedFile comes before the first row").isFalse();
    extension = newExtension;
    head = newHead;
    between = newBetween;
    foot = newFoot;
  }

  @Override
  public void progress(long bytes) {
    assertThat(bytes).isGreaterThanOrEqualTo(lastProgress);
    lastProgress = bytes;
  }

  private void take(RowPlace at) {
    begun = true;
    assertThat(ended).doesNotContain(at.row());
    taken.add(at.row());
  }

  private void end(RowPlace at) {
    begun = true;
    assertThat(taken).doesNotContain(at.row());
    assertThat(ended.add(at.row())).as("row %d ends twice", at.row()).isTrue();
  }
}
