package org.chronofront.ingest.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chronofront.ingest.Format;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.model.Actor;
import org.chronofront.model.Area;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.Event;
import org.chronofront.model.Excerpt;
import org.chronofront.model.Place;
import org.chronofront.model.Source;
import org.chronofront.model.importing.RowPlace;
import org.chronofront.model.importing.RowProblem;
import org.chronofront.task.JobCancelledException;
import org.jspecify.annotations.Nullable;

/// Keeps what a reader hands over, and holds it to the contract of [RowSink]: references lead to
/// what was handed over before, ids are used once, each row ends in one way only.
public final class CollectedRows implements RowSink {
  public final List<Actor> actors = new ArrayList<>();
  public final List<Place> places = new ArrayList<>();
  public final List<Source> sources = new ArrayList<>();
  public final List<Excerpt> excerpts = new ArrayList<>();
  public final List<Event> events = new ArrayList<>();
  public final List<ControlClaim> claims = new ArrayList<>();
  public final List<Area> areas = new ArrayList<>();
  public final List<RowProblem> problems = new ArrayList<>();
  public final List<String> raws = new ArrayList<>();
  public String extension = "";
  public long progress;
  public boolean cancelled;
  private final Set<String> ids = new HashSet<>();
  private final Set<RowPlace> taken = new HashSet<>();
  private final Set<RowPlace> refused = new HashSet<>();
  private String head = "";
  private String between = "";
  private String foot = "";

  /// Reads files with answers.
  public static CollectedRows of(Format format, List<Path> files, Map<String, String> answers)
      throws IOException, UnreadableException {
    CollectedRows rows = new CollectedRows();
    format.read(files, format.examine(files, answers).completed(answers), rows);
    return rows;
  }

  /// Reads one file, everything as suggested.
  public static CollectedRows of(Format format, Path file) throws IOException, UnreadableException {
    return of(format, List.of(file), Map.of());
  }

  /// Number of rows, whatever became of them.
  public int rows() {
    return taken.size() + refused.size();
  }

  /// Reasons of the problems of a kind.
  public List<String> reasons(RowProblem.Kind kind) {
    return problems.stream().filter(p -> p.kind() == kind).map(RowProblem::reason).toList();
  }

  /// Writes the rejected rows as the library would.
  public Path saveRejected(Path folder) throws IOException {
    return Files.writeString(
        folder.resolve("rejected." + extension), head + String.join(between, raws) + foot);
  }

  @Override
  public void actor(Actor actor) {
    once("actor", actor.id());
    actors.add(actor);
  }

  @Override
  public void place(Place place) {
    once("place", place.id());
    known("place", place.parentId());
    places.add(place);
  }

  @Override
  public void source(Source source) {
    once("source", source.id());
    sources.add(source);
  }

  @Override
  public void excerpt(Excerpt excerpt) {
    once("excerpt", excerpt.id());
    known("source", excerpt.sourceId());
    excerpts.add(excerpt);
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
    once("event", event.id());
    known("place", event.placeId());
    event.participants().forEach(p -> known("actor", p.actorId()));
    event
        .reports()
        .forEach(
            report -> {
              known("source", report.sourceId());
              known("source", report.originId());
              known("excerpt", report.excerptId());
            });
    events.add(event);
  }

  @Override
  public void claim(RowPlace at, ControlClaim claim) {
    take(at);
    once("claim", claim.id());
    known("place", claim.placeId());
    known("source", claim.sourceId());
    claim.excerptIds().forEach(id -> known("excerpt", id));
    ControlState state = claim.state();
    state.actors().forEach(id -> known("actor", id));
    claims.add(claim);
  }

  @Override
  public void area(RowPlace at, Area area) {
    take(at);
    once("area", area.id());
    known("actor", area.actorId());
    areas.add(area);
  }

  @Override
  public void flag(RowPlace at, @Nullable String column, @Nullable String value, String note) {
    problems.add(new RowProblem(RowProblem.Kind.FLAGGED, at, column, value, note));
  }

  @Override
  public void skip(RowPlace at, String why) {
    refuse(at);
    problems.add(new RowProblem(RowProblem.Kind.SKIPPED, at, null, null, why));
  }

  @Override
  public void reject(
      RowPlace at, @Nullable String column, @Nullable String value, String reason, String raw) {
    refuse(at);
    problems.add(new RowProblem(RowProblem.Kind.REJECTED, at, column, value, reason));
    if (raw.length() > 64 * 1024) {
      throw new IllegalStateException("the raw row has " + raw.length() + " characters");
    }
    raws.add(raw);
  }

  @Override
  public void rejectedFile(
      String fileExtension, String fileHead, String fileBetween, String fileFoot) {
    if (!extension.isEmpty() || rows() > 0) {
      throw new IllegalStateException("once, before the first row");
    }
    extension = fileExtension;
    head = fileHead;
    between = fileBetween;
    foot = fileFoot;
  }

  @Override
  public void progress(long bytes) {
    if (bytes < progress) {
      throw new IllegalStateException("from " + progress + " back to " + bytes);
    }
    progress = bytes;
    if (cancelled) {
      throw new JobCancelledException();
    }
  }

  private void once(String kind, String id) {
    if (!ids.add(kind + " " + id)) {
      throw new IllegalStateException(kind + " " + id + " twice");
    }
  }

  private void known(String kind, @Nullable String id) {
    if (id != null && !ids.contains(kind + " " + id)) {
      throw new IllegalStateException(kind + " " + id + " was not handed over");
    }
  }

  private void take(RowPlace at) {
    taken.add(at);
    if (refused.contains(at)) {
      throw new IllegalStateException(at + " was refused before");
    }
  }

  private void refuse(RowPlace at) {
    if (taken.contains(at) || !refused.add(at)) {
      throw new IllegalStateException(at + " has ended before");
    }
  }
}
