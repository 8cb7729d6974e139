package org.chronofront.storage;

import org.chronofront.model.Area;
import org.chronofront.model.AreaPolygon;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.DateSpan;

/// Makes rows of claims and areas. Not thread-safe.
final class ClaimPacker {
  private final int edition;
  private final ReferencePacker references;
  private final ExcerptPacker excerpts;
  private final DetailPacker details;
  final ItemKeys claims;
  final ItemKeys areas;

  ClaimPacker(
      EditionStart start,
      ReferencePacker references,
      ExcerptPacker excerpts,
      DetailPacker details) {
    this.edition = start.edition();
    this.references = references;
    this.excerpts = excerpts;
    this.details = details;
    this.claims = start.keys(ItemKind.CLAIM);
    this.areas = start.keys(ItemKind.AREA);
  }

  int add(ControlClaim claim, RowBatch batch) {
    int place = references.places.key(claim.placeId());
    int source = references.sources.key(claim.sourceId());
    int origin = references.sources.key(claim.originId());
    int key = claims.add(claims.hash(claim.id()), claim.id(), content(claim, place, source));
    DateSpan span = claim.span();
    batch.add(
        EditionTable.CLAIM,
        key,
        edition,
        claim.id(),
        place,
        ClaimTable.kind(claim.state()),
        ReferencePacker.day(span.earliest()),
        ReferencePacker.day(span.latest()),
        span.precision().name(),
        claim.reported().toEpochDay(),
        source,
        origin,
        claim.extent().part() ? 1 : 0,
        claim.extent().wording(),
        claim.confidence().name(),
        claim.note());
    int position = 0;
    for (String id : claim.state().actors()) {
      batch.add(EditionTable.CLAIM_ACTOR, key, position++, references.actors.key(id));
    }
    position = 0;
    for (String id : claim.excerptIds()) {
      batch.add(EditionTable.CLAIM_EXCERPT, key, position++, excerpts.keys().key(id));
    }
    return key;
  }

  int add(Area area, RowBatch batch) {
    DetailPacker.Packed packed = details.pack(area.details());
    packed.addTexts(batch);
    String actorId = area.actorId();
    int key = areas.add(areas.hash(area.id()), area.id(), content(area, packed));
    DateSpan span = area.span();
    batch.add(
        EditionTable.AREA,
        key,
        edition,
        area.id(),
        area.name(),
        actorId == null ? null : references.actors.key(actorId),
        span == null ? null : ReferencePacker.day(span.earliest()),
        span == null ? null : ReferencePacker.day(span.latest()),
        span == null ? null : span.precision().name(),
        PackedPolygons.of(area.polygons()),
        packed.bytes());
    return key;
  }

  private long content(ControlClaim claim, int place, int source) {
    long hash = Hash64.add(Hash64.START, claim.placeId());
    hash = Hash64.add(hash, references.places.content(place));
    hash = Hash64.add(Hash64.add(hash, claim.sourceId()), references.sources.content(source));
    hash = Hash64.add(Hash64.add(hash, claim.originId()), ClaimTable.kind(claim.state()));
    for (String id : claim.state().actors()) {
      hash = Hash64.add(Hash64.add(hash, id), references.actors.content(references.actors.key(id)));
    }
    for (String id : claim.excerptIds()) {
      hash = Hash64.add(Hash64.add(hash, id), excerpts.keys().content(excerpts.keys().key(id)));
    }
    hash = Hash64.add(EventPacker.span(hash, claim.span()), claim.reported().toEpochDay());
    hash = Hash64.add(Hash64.add(hash, claim.extent().part() ? 1 : 0), claim.extent().wording());
    hash = Hash64.add(Hash64.add(hash, Codes.of(claim.confidence())), claim.note());
    return Hash64.finished(hash);
  }

  private static long content(Area area, DetailPacker.Packed packed) {
    long hash = Hash64.add(Hash64.add(Hash64.START, area.name()), area.actorId());
    hash = Hash64.add(EventPacker.span(hash, area.span()), packed.hash());
    for (AreaPolygon polygon : area.polygons()) {
      hash = Hash64.add(hash, polygon.rings().size());
      for (AreaPolygon.Ring ring : polygon.rings()) {
        for (double value : ring.degrees()) {
          hash = Hash64.add(hash, Double.doubleToLongBits(value));
        }
      }
    }
    return Hash64.finished(hash);
  }
}
