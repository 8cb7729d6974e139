package org.chronofront.ui.matrix;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chronofront.control.AdmissionRule;
import org.chronofront.control.ControlEngine;
import org.chronofront.index.EventIndex;
import org.chronofront.library.Catalog;
import org.chronofront.library.EventDetail;
import org.chronofront.library.LibraryInfo;
import org.chronofront.library.OpenLibrary;
import org.chronofront.library.PlaceDossier;
import org.chronofront.library.SearchHit;
import org.chronofront.model.Actor;
import org.chronofront.model.ActorKind;
import org.chronofront.model.Confidence;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Extent;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.LocalName;
import org.chronofront.model.Place;
import org.chronofront.model.PlaceKind;
import org.chronofront.time.DayRange;
import org.chronofront.ui.session.MapPosition;
import org.chronofront.ui.session.Session;

/// A library in memory with as many places as asked for, each with a made-up story.
record ManyPlaces(Catalog catalog, ControlEngine control) implements OpenLibrary {
  static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
  static final LocalDate LAST = LocalDate.of(2017, 12, 31);
  private static final int MOST_CLAIMS = 20;

  /// "p0" lies furthest in the west, is named "Town 0000", and so on eastwards.
  static ManyPlaces of(int count) {
    Random random = new Random(7);
    List<Place> places = new ArrayList<>();
    List<ControlClaim> claims = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String id = "p" + i;
      GeoPoint point = new GeoPoint(34, 36 + i * 0.001);
      places.add(
          new Place(id, names("Town %04d".formatted(i)), PlaceKind.TOWN, null, "SY", point, null));
      int told = 1 + random.nextInt(MOST_CLAIMS);
      for (int n = 0; n < told; n++) {
        claims.add(claim(id + "-" + n, id, random));
      }
    }
    return new ManyPlaces(
        new Catalog(places, actors(), List.of()), ControlEngine.of(claims, AdmissionRule.LATEST));
  }

  static Session session(OpenLibrary library) {
    DayRange extent = new DayRange(FIRST, LAST);
    return new Session(library, extent, extent, LAST, new MapPosition(38, 34, 6));
  }

  private static List<Actor> actors() {
    return List.of(
        new Actor("red", names("Red Army"), ActorKind.STATE, null),
        new Actor("blue", names("Blue Army"), ActorKind.STATE, null),
        new Actor("green", names("Green Army"), ActorKind.STATE, null));
  }

  private static ControlClaim claim(String id, String place, Random random) {
    LocalDate day = FIRST.plusDays(random.nextInt(2190));
    List<String> actors = List.of("red", "blue", "green");
    String actor = actors.get(random.nextInt(3));
    ControlState state =
        random.nextInt(4) == 0
            ? new ControlState.Contested(List.of("blue", "red"))
            : new ControlState.Held(actor);
    return new ControlClaim(
        id,
        place,
        state,
        DateSpan.day(day),
        day,
        "paper",
        "paper",
        List.of(),
        Extent.WHOLE,
        Confidence.HIGH,
        null);
  }

  private static List<LocalName> names(String name) {
    return List.of(new LocalName("en", name, LocalName.Kind.NAME));
  }

  @Override
  public LibraryInfo info() {
    return new LibraryInfo(Path.of("none"), 1, List.of(), 0, 0, 0, 0, 0, 0);
  }

  @Override
  public EventIndex events() {
    return EventIndex.of(List.of());
  }

  @Override
  public PlaceDossier dossier(String placeId, AdmissionRule rule, LocalDate known) {
    throw new UnsupportedOperationException("the matrix reads no texts");
  }

  @Override
  public EventDetail event(String eventId) {
    throw new UnsupportedOperationException("the matrix reads no texts");
  }

  @Override
  public List<SearchHit> search(String text, int limit) {
    throw new UnsupportedOperationException("the matrix does not search");
  }

  @Override
  public void close() {}
}
