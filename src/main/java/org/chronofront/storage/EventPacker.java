package org.chronofront.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Event;
import org.chronofront.model.Fatalities;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.Participant;
import org.chronofront.model.Report;
import org.jspecify.annotations.Nullable;

/// Makes rows of events. Not thread-safe.
final class EventPacker {
  private static final int ROLE_BITS = 2;

  private final ReferencePacker references;
  private final ExcerptPacker excerpts;
  private final SearchPacker search;
  private final SegmentSink segments;
  private final SetPacker actorSets;
  private final SetPacker outletSets;
  private final EventLists atPlaces;
  private final EventLists ofSources;
  private final PackedWriter packed = new PackedWriter();
  private final int edition;
  private int segment;
  private long[] members = new long[16];
  private long hash;

  EventPacker(
      EditionStart start,
      ReferencePacker references,
      ExcerptPacker excerpts,
      SearchPacker search,
      SegmentSink segments) {
    this.edition = start.edition();
    this.references = references;
    this.excerpts = excerpts;
    this.search = search;
    this.segments = segments;
    this.atPlaces = new EventLists(references.places.first());
    this.ofSources = new EventLists(references.sources.first());
    this.actorSets = new SetPacker(EditionTable.ACTOR_SET, edition, start.actorSet());
    this.outletSets = new SetPacker(EditionTable.OUTLET_SET, edition, start.outletSet());
  }

  /// Writes an event under its key, and tells what it says, as a hash.
  long add(int key, PreparedEvent prepared, RowBatch batch) {
    hash = Hash64.START;
    Event event = prepared.event();
    String placeId = event.placeId();
    int place = placeId == null ? 0 : references.places.key(placeId);
    DateSpan span = event.span();
    GeoPoint point = event.point();
    Fatalities deaths = event.fatalities();
    int actorSet = actorSet(event.participants(), batch);
    byte[] reports = reports(key, event.reports(), batch);
    int outletSet = outletSet(event.reports(), batch);
    DetailPacker.Packed details = prepared.details();
    details.addTexts(batch);
    hash(event, place);
    hash = Hash64.add(hash, event.summary(), prepared.summary());
    hash = Hash64.add(hash, details.hash());
    batch.add(
        EditionTable.EVENT,
        key,
        event.id(),
        Codes.of(event.kind()),
        span == null ? null : ReferencePacker.day(span.earliest()),
        span == null ? null : ReferencePacker.day(span.latest()),
        span == null ? null : Codes.of(span.precision()),
        place == 0 ? null : place,
        point == null ? null : point.latitude(),
        point == null ? null : point.longitude(),
        Codes.of(event.where()),
        actorSet == 0 ? null : actorSet,
        deaths == null ? null : deaths.low(),
        deaths == null ? null : deaths.best(),
        deaths == null ? null : deaths.high(),
        event.summary(),
        reports,
        details.bytes());
    search.addFolded(ItemKind.EVENT, key, prepared.words(), batch);
    if (place != 0) {
      atPlaces.add(place, key);
    }
    GeoPoint shown = point == null && place != 0 ? references.point(place) : point;
    segments.add(
        key, event.kind(), span, place, shown, actorSet, outletSet, first(event), event.where());
    if (segments.isFull()) {
      writeSegment(batch);
    }
    return Hash64.finished(hash);
  }

  /// Writes what could only be written when everything had come.
  ///
  /// @param batch gives what to write into; asked for each row
  void finish(Supplier<RowBatch> batch) {
    if (segments.rows() > 0) {
      writeSegment(batch.get());
    }
    atPlaces.write(EditionTable.PLACE_EVENTS, batch);
    ofSources.write(EditionTable.SOURCE_EVENTS, batch);
  }

  private void writeSegment(RowBatch batch) {
    int rows = segments.rows();
    batch.add(EditionTable.EVENT_SEGMENT, Keys.paged(edition, segment++), rows, segments.drain());
  }

  private int actorSet(List<Participant> participants, RowBatch batch) {
    room(participants.size());
    int count = 0;
    for (Participant participant : participants) {
      int actor = references.actors.key(participant.actorId());
      hash = Hash64.add(hash, references.actors.content(actor));
      hash = Hash64.add(Hash64.add(hash, participant.actorId()), Codes.of(participant.role()));
      members[count++] = ((long) actor << ROLE_BITS) | Codes.of(participant.role());
    }
    return actorSets.key(members, count, batch);
  }

  private int outletSet(List<Report> reports, RowBatch batch) {
    int count = 0;
    // the sources stand where the outlets go, never behind them
    for (int i = 0; i < reports.size(); i++) {
      int source = (int) members[i];
      long outlet = references.outlets.of(source - references.sources.first());
      boolean known = false;
      for (int k = 0; k < count; k++) {
        known |= members[k] == outlet;
      }
      if (!known) {
        members[count++] = outlet;
      }
    }
    return outletSets.key(members, count, batch);
  }

  private byte[] reports(int event, List<Report> reports, RowBatch batch) {
    room(reports.size());
    int count = 0;
    for (Report report : reports) {
      int source = references.sources.key(report.sourceId());
      members[count++] = source;
      boolean same = report.originId().equals(report.sourceId());
      int origin = same ? 0 : references.sources.key(report.originId());
      String excerptId = report.excerptId();
      int excerpt = excerptId == null ? 0 : excerpts.keys().key(excerptId);
      LocalDate day = report.reported();
      packed.natural(source).natural(origin).natural(excerpt);
      packed.natural(day == null ? 0 : 1 + PackedDays.zigzag(day));
      hash = Hash64.add(Hash64.add(hash, report.sourceId()), references.sources.content(source));
      hash = Hash64.add(Hash64.add(hash, report.originId()), excerptId);
      hash = Hash64.add(hash, excerpt == 0 ? 0 : excerpts.keys().content(excerpt));
      hash = Hash64.add(hash, day == null ? Long.MIN_VALUE : day.toEpochDay());
      ofSources.add(source, event);
      if (excerpt != 0) {
        excerpts.quoted(excerpt, event, batch);
      }
    }
    return packed.drain();
  }

  private void hash(Event event, int place) {
    hash = Hash64.add(hash, Codes.of(event.kind()));
    hash = span(hash, event.span());
    hash = Hash64.add(hash, event.placeId());
    hash = Hash64.add(hash, place == 0 ? 0 : references.places.content(place));
    hash = ReferencePacker.point(hash, event.point());
    hash = Hash64.add(hash, Codes.of(event.where()));
    Fatalities deaths = event.fatalities();
    hash = Hash64.add(hash, deaths == null ? 0 : mixed(deaths));
  }

  /// Libraries keep what comes of it: it must not change.
  private static int mixed(Fatalities deaths) {
    return 31 * (31 * number(deaths.low()) + number(deaths.best())) + number(deaths.high());
  }

  private static int number(@Nullable Integer number) {
    return number == null ? 0 : number;
  }

  static long span(long hash, @Nullable DateSpan span) {
    if (span == null) {
      return Hash64.add(hash, -1L);
    }
    LocalDate earliest = span.earliest();
    LocalDate latest = span.latest();
    long h = Hash64.add(hash, earliest == null ? Long.MIN_VALUE : earliest.toEpochDay());
    h = Hash64.add(h, latest == null ? Long.MAX_VALUE : latest.toEpochDay());
    return Hash64.add(h, Codes.of(span.precision()));
  }

  static @Nullable LocalDate first(Event event) {
    LocalDate first = null;
    for (Report report : event.reports()) {
      LocalDate day = report.reported();
      if (day != null && (first == null || day.isBefore(first))) {
        first = day;
      }
    }
    return first;
  }

  private void room(int size) {
    if (size > members.length) {
      members = new long[2 * size];
    }
  }
}
