package org.chronofront.library.importing;

import org.chronofront.model.Actor;
import org.chronofront.model.Area;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.Event;
import org.chronofront.model.Place;
import org.chronofront.model.Source;

/// The same things under another id; the thing itself when the id is its own.
final class Renamed {
  private Renamed() {}

  static Actor actor(Actor a, String id) {
    return a.id().equals(id) ? a : new Actor(id, a.names(), a.kind(), a.parentId());
  }

  static Place place(Place p, String id) {
    return p.id().equals(id)
        ? p
        : new Place(id, p.names(), p.kind(), p.parentId(), p.country(), p.point(), p.pointNote());
  }

  static Source source(Source s, String id) {
    return s.id().equals(id)
        ? s
        : new Source(
            id,
            s.title(),
            s.outlet(),
            s.author(),
            s.address(),
            s.published(),
            s.language(),
            s.kind(),
            s.leaning(),
            s.reliesOn(),
            s.textFile());
  }

  static Event event(Event e, String id) {
    return e.id().equals(id)
        ? e
        : new Event(
            id,
            e.kind(),
            e.span(),
            e.placeId(),
            e.point(),
            e.where(),
            e.participants(),
            e.fatalities(),
            e.summary(),
            e.reports(),
            e.details());
  }

  static ControlClaim claim(ControlClaim c, String id) {
    return c.id().equals(id)
        ? c
        : new ControlClaim(
            id,
            c.placeId(),
            c.state(),
            c.span(),
            c.reported(),
            c.sourceId(),
            c.originId(),
            c.excerptIds(),
            c.extent(),
            c.confidence(),
            c.note());
  }

  static Area area(Area a, String id) {
    return a.id().equals(id)
        ? a
        : new Area(id, a.name(), a.actorId(), a.span(), a.polygons(), a.details());
  }
}
