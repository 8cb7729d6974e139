package org.chronofront.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chronofront.model.Actor;
import org.chronofront.model.ActorKind;
import org.chronofront.model.EventKind;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.LocalName;
import org.chronofront.model.Place;
import org.chronofront.model.PlaceKind;

/// Events in the shape of a conflict dataset of the whole world: 60,000 places of which few have
/// most events, 8,000 actors, 5,000 outlets, from 1997 to 2026, more in late years than in early
/// ones. Seeded: the same on every run.
final class SyntheticWorld {
  static final int PLACES = 60_000;
  static final int ACTORS = 8_000;
  static final int OUTLETS = 5_000;
  static final LocalDate FIRST = LocalDate.of(1997, 1, 1);
  static final LocalDate LAST = LocalDate.of(2026, 6, 30);

  private static final EventKind[] KINDS = EventKind.values();

  private final Random random = new Random(42);
  private final double[] latitude = new double[PLACES];
  private final double[] longitude = new double[PLACES];
  private final int[][] actorSets = new int[60_000][];
  private final int[][] outletSets = new int[20_000][];
  private final int events;

  SyntheticWorld(int events) {
    this.events = events;
    for (int i = 0; i < PLACES; i++) {
      int region = random.nextInt(40);
      Random of = new Random(region);
      double south = of.nextDouble(-35, 55);
      double west = of.nextDouble(-100, 140);
      latitude[i] = Math.clamp(south + random.nextGaussian() * 4, -80, 80);
      longitude[i] = Math.clamp(west + random.nextGaussian() * 5, -179, 179);
    }
    sets(actorSets, ACTORS, 2);
    sets(outletSets, OUTLETS, 3);
  }

  private void sets(int[][] sets, int members, int most) {
    for (int i = 0; i < sets.length; i++) {
      sets[i] = random.ints(1 + random.nextInt(most), 0, members).distinct().toArray();
    }
  }

  /// One event.
  ///
  /// @param place -1 for none
  /// @param undated whether it has no day
  /// @param actorSet index of a set
  /// @param outletSet index of a set
  record Row(
      int number,
      EventKind kind,
      LocalDate day,
      int days,
      boolean undated,
      int place,
      int actorSet,
      int outletSet,
      int deaths) {}

  /// Takes events one after another.
  interface Sink {
    void add(Row row);
  }

  void events(Sink sink) {
    long span = LAST.toEpochDay() - FIRST.toEpochDay();
    for (int i = 0; i < events; i++) {
      double late = Math.sqrt((i + random.nextDouble()) / events);
      LocalDate day = FIRST.plusDays((long) (late * span));
      int place = (int) (PLACES * Math.pow(random.nextDouble(), 2.2));
      sink.add(
          new Row(
              i,
              KINDS[random.nextInt(100) < 45 ? 0 : random.nextInt(KINDS.length)],
              day,
              random.nextInt(50) == 0 ? random.nextInt(31) : 0,
              random.nextInt(3000) == 0,
              random.nextInt(1000) == 0 ? -1 : place,
              (int) (actorSets.length * Math.pow(random.nextDouble(), 2)),
              (int) (outletSets.length * Math.pow(random.nextDouble(), 3)),
              Math.max(0, (int) (random.nextGaussian() * 4))));
    }
  }

  GeoPoint point(int place) {
    return new GeoPoint(latitude[place], longitude[place]);
  }

  int actorSets() {
    return actorSets.length;
  }

  int outletSets() {
    return outletSets.length;
  }

  int[] actorSet(int index) {
    return actorSets[index];
  }

  int[] outletSet(int index) {
    return outletSets[index];
  }

  List<Actor> actors() {
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < ACTORS; i++) {
      actors.add(
          new Actor(
              "actor-" + i,
              List.of(new LocalName("en", "Armed Group " + i, LocalName.Kind.NAME)),
              ActorKind.values()[i % ActorKind.values().length],
              null));
    }
    return actors;
  }

  List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < PLACES; i++) {
      places.add(
          new Place(
              "place-" + i,
              List.of(new LocalName("en", "Town " + i, LocalName.Kind.NAME)),
              PlaceKind.TOWN,
              null,
              null,
              point(i),
              null));
    }
    return places;
  }

  static String outlet(int i) {
    return "Outlet " + i;
  }
}
