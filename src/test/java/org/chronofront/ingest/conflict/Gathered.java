package org.chronofront.ingest.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chronofront.ingest.RowSink;
import org.chronofront.model.Actor;
import org.chronofront.model.Area;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.Detail;
import org.chronofront.model.Event;
import org.chronofront.model.Excerpt;
import org.chronofront.model.Participant;
import org.chronofront.model.Place;
import org.chronofront.model.Report;
import org.chronofront.model.Source;
import org.chronofront.model.importing.RowPlace;
import org.chronofront.model.importing.RowProblem;
import org.jspecify.annotations.Nullable;

/// A sink that keeps everything, and holds the reader to the sink's contract: what a row refers to
/// comes before it, each id once, and each row ends in one way.
public final class Gathered implements RowSink {
  public final Map<String, Actor> actors = new LinkedHashMap<>();
  public final Map<String, Place> places = new LinkedHashMap<>();
  public final Map<String, Source> sources = new LinkedHashMap<>();
  public final Map<String, Excerpt> excerpts = new LinkedHashMap<>();
  public final Map<String, Event> events = new LinkedHashMap<>();
  public final Map<String, ControlClaim> claims = new LinkedHashMap<>();
  public final List<RowProblem> rejected = new ArrayList<>();
  public final List<RowProblem> skipped = new ArrayList<>();
  public final List<RowProblem> flagged = new ArrayList<>();
  public final List<String> rawRejected = new ArrayList<>();
  public final Set<Long> rows = new TreeSet<>();
  public String head = "";
  public long bytes;
  private final Set<Long> handedOver = new HashSet<>();

  /// The only event.
  public Event event() {
    require(events.size() == 1, "one event, not " + events.keySet() + rejected);
    return events.values().iterator().next();
  }

  /// The only claim.
  public ControlClaim claim() {
    require(claims.size() == 1, "one claim, not " + claims.keySet() + flagged);
    return claims.values().iterator().next();
  }

  /// What a detail of an event says, null when it has none of that name.
  public static @Nullable String detail(Event event, String name) {
    return event.details().stream()
        .filter(detail -> detail.name().equals(name))
        .map(Detail::value)
        .findFirst()
        .orElse(null);
  }

  /// Names and roles of an event's participants.
  public List<String> parties(Event event) {
    List<String> parties = new ArrayList<>();
    for (Participant part : event.participants()) {
      parties.add(actor(part.actorId()).displayName() + " " + part.role());
    }
    return parties;
  }

  /// An actor that must be there.
  public Actor actor(String id) {
    return present(actors, id);
  }

  /// A place that must be there.
  public Place place(@Nullable String id) {
    return present(places, String.valueOf(id));
  }

  /// A source that must be there.
  public Source source(String id) {
    return present(sources, id);
  }

  @Override
  public void actor(Actor actor) {
    put(actors, actor.id(), actor);
  }

  @Override
  public void place(Place place) {
    require(place.parentId() == null || places.containsKey(place.parentId()), "parent first");
    put(places, place.id(), place);
  }

  @Override
  public void source(Source source) {
    put(sources, source.id(), source);
  }

  @Override
  public void excerpt(Excerpt excerpt) {
    present(sources, excerpt.sourceId());
    put(excerpts, excerpt.id(), excerpt);
  }

  @Override
  public void actor(RowPlace at, Actor actor) {
    throw new AssertionError("actors are no rows here");
  }

  @Override
  public void place(RowPlace at, Place place) {
    throw new AssertionError("places are no rows here");
  }

  @Override
  public void source(RowPlace at, Source source) {
    throw new AssertionError("sources are no rows here");
  }

  @Override
  public void event(RowPlace at, Event event) {
    event.participants().forEach(part -> present(actors, part.actorId()));
    if (event.placeId() != null) {
      present(places, event.placeId());
    }
    for (Report report : event.reports()) {
      present(sources, report.sourceId());
      present(sources, report.originId());
    }
    row(at);
    handedOver.add(at.row());
    put(events, event.id(), event);
  }

  @Override
  public void claim(RowPlace at, ControlClaim claim) {
    claim.state().actors().forEach(id -> present(actors, id));
    claim.excerptIds().forEach(id -> present(excerpts, id));
    present(places, claim.placeId());
    require(handedOver.contains(at.row()), "a claim belongs to the event of its row");
    put(claims, claim.id(), claim);
  }

  @Override
  public void area(RowPlace at, Area area) {
    throw new AssertionError("there are no areas here");
  }

  @Override
  public void flag(RowPlace at, @Nullable String column, @Nullable String value, String note) {
    flagged.add(new RowProblem(RowProblem.Kind.FLAGGED, at, column, value, note));
  }

  @Override
  public void skip(RowPlace at, String why) {
    row(at);
    skipped.add(new RowProblem(RowProblem.Kind.SKIPPED, at, null, null, why));
  }

  @Override
  public void reject(
      RowPlace at, @Nullable String column, @Nullable String value, String reason, String raw) {
    row(at);
    rejected.add(new RowProblem(RowProblem.Kind.REJECTED, at, column, value, reason));
    rawRejected.add(raw);
  }

  @Override
  public void rejectedFile(String extension, String head, String between, String foot) {
    require(rows.isEmpty(), "before the first row");
    this.head = head;
  }

  @Override
  public void progress(long count) {
    require(count >= bytes, "bytes only grow");
    bytes = count;
  }

  private void row(RowPlace at) {
    require(rows.add(at.row()), "row " + at.row() + " ends in one way");
  }

  private static <T> void put(Map<String, T> map, String id, T thing) {
    require(map.put(id, thing) == null, id + " is handed over once");
  }

  private static <T> T present(Map<String, T> map, String id) {
    T thing = map.get(id);
    if (thing == null) {
      throw new AssertionError(id + " is not handed over yet");
    }
    return thing;
  }

  private static void require(boolean held, String what) {
    if (!held) {
      throw new AssertionError(what);
    }
  }
}
