package org.chronofront.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chronofront.control.AdmissionRule;
import org.chronofront.control.ControlEngine;
import org.chronofront.index.EventIndex;
import org.chronofront.index.EventNames;
import org.chronofront.index.IdSets;
import org.chronofront.index.IndexBuilder;
import org.chronofront.index.SegmentWriter;
import org.chronofront.library.Catalog;
import org.chronofront.library.EventDetail;
import org.chronofront.library.LibraryInfo;
import org.chronofront.library.OpenLibrary;
import org.chronofront.library.PlaceDossier;
import org.chronofront.library.SearchHit;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.chronofront.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

final class MemoryLibrary implements OpenLibrary {
  private final SyntheticWorld world;
  private final List<byte[]> segments = new ArrayList<>();
  private final List<Integer> rows = new ArrayList<>();
  private @Nullable Catalog catalog;
  private @Nullable EventIndex events;

  MemoryLibrary(SyntheticWorld world) {
    this.world = world;
    SegmentWriter writer = new SegmentWriter();
    world.events(
        row -> {
          if (writer.isFull()) {
            rows.add(writer.rows());
            segments.add(writer.drain());
          }
          LocalDate day = row.day();
          writer.add(
              row.number() + 1,
              row.kind(),
              row.undated()
                  ? null
                  : new DateSpan(day, day.plusDays(row.days()), DatePrecision.RANGE),
              row.place() + 1,
              row.place() < 0 ? null : world.point(row.place()),
              row.actorSet() + 1,
              row.outletSet() + 1,
              day.plusDays(1),
              PlacePrecision.EXACT);
        });
    rows.add(writer.rows());
    segments.add(writer.drain());
    System.out.printf("%,d bytes of segments%n", segments.stream().mapToLong(s -> s.length).sum());
  }

  void open() {
    long start = System.nanoTime();
    IndexBuilder builder = new IndexBuilder(rows.stream().mapToInt(Integer::intValue).sum());
    for (int i = 0; i < rows.size(); i++) {
      builder.add(rows.get(i), segments.get(i));
    }
    IdSets.Builder actors = new IdSets.Builder();
    for (int i = 0; i < world.actorSets(); i++) {
      actors.put(i + 1, Arrays.stream(world.actorSet(i)).mapToObj(a -> "actor-" + a).toList());
    }
    IdSets.Builder outlets = new IdSets.Builder();
    for (int i = 0; i < world.outletSets(); i++) {
      outlets.put(
          i + 1, Arrays.stream(world.outletSet(i)).mapToObj(SyntheticWorld::outlet).toList());
    }
    long sets = System.nanoTime();
    events = builder.build(new Names(), actors.build(), outlets.build());
    System.out.printf(
        "index: sets %d ms, in all %d ms%n",
        (sets - start) / 1_000_000, (System.nanoTime() - start) / 1_000_000);
    catalog = new Catalog(world.places(), world.actors(), List.of());
  }

  private static final class Names implements EventNames {
    @Override
    public String event(int key) {
      return "e" + key;
    }

    @Override
    public int key(String eventId) {
      return Integer.parseInt(eventId.substring(1));
    }

    @Override
    public @Nullable String place(int key) {
      return key == 0 ? null : "place-" + (key - 1);
    }
  }

  @Override
  public LibraryInfo info() {
    return new LibraryInfo(Path.of("none"), 1, List.of(), 0, 0, 0, 0, 0, 0);
  }

  @Override
  public Catalog catalog() {
    return catalog;
  }

  @Override
  public ControlEngine control() {
    return ControlEngine.of(List.of(), AdmissionRule.LATEST);
  }

  @Override
  public EventIndex events() {
    return events;
  }

  @Override
  public PlaceDossier dossier(String placeId, AdmissionRule rule, @Nullable LocalDate known) {
    throw new UnsupportedOperationException();
  }

  @Override
  public EventDetail event(String eventId) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<SearchHit> search(String text, int limit) {
    return List.of();
  }

  @Override
  public void close() {}
}
