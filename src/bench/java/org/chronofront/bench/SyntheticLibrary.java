package org.chronofront.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.chronofront.library.Segments;
import org.chronofront.model.DatasetInfo;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Event;
import org.chronofront.model.Fatalities;
import org.chronofront.model.Participant;
import org.chronofront.model.PlacePrecision;
import org.chronofront.model.Report;
import org.chronofront.model.Source;
import org.chronofront.model.SourceKind;
import org.chronofront.storage.Database;
import org.chronofront.storage.EditionImport;
import org.chronofront.storage.EditionInfo;
import org.chronofront.storage.EditionPacker;
import org.chronofront.storage.RowRole;

/// Writes a [SyntheticWorld] into a library file, as an import would.
final class SyntheticLibrary {
  private static final DatasetInfo INFO =
      new DatasetInfo("synthetic", "Synthetic world", "", "CC0", "nobody");
  private static final int BATCH = 2_000;

  private SyntheticLibrary() {}

  static void make(Path file, SyntheticWorld world) {
    try (Database database = Database.openOrCreate(file, Duration.ofSeconds(5));
        EditionImport edition =
            EditionImport.begin(
                database,
                new EditionInfo(INFO, "2026-07-01T00:00:00Z", null, false),
                new Segments())) {
      EditionPacker packer = edition.packer();
      world.actors().forEach(actor -> packer.add(actor, RowRole.REFERENCE));
      world.places().forEach(place -> packer.add(place, RowRole.REFERENCE));
      for (int i = 0; i < SyntheticWorld.OUTLETS; i++) {
        packer.add(source(i), RowRole.REFERENCE);
      }
      world.events(
          row -> {
            packer.add(event(row, world), RowRole.LEAD);
            if (packer.pending() > BATCH) {
              edition.write(packer.drain());
            }
          });
      edition.write(packer.drain());
      packer.finish(edition::write);
      edition.complete(() -> {});
      edition.commit();
    }
  }

  private static Source source(int i) {
    return new Source(
        "source-" + i,
        "Reports of outlet " + i,
        SyntheticWorld.outlet(i),
        null,
        null,
        null,
        "en",
        SourceKind.NEWSPAPER,
        null,
        List.of(),
        null);
  }

  private static Event event(SyntheticWorld.Row row, SyntheticWorld world) {
    return new Event(
        "SYN" + row.number(),
        row.kind(),
        row.undated()
            ? null
            : new DateSpan(row.day(), row.day().plusDays(row.days()), DatePrecision.RANGE),
        row.place() < 0 ? null : "place-" + row.place(),
        null,
        PlacePrecision.EXACT,
        Arrays.stream(world.actorSet(row.actorSet()))
            .mapToObj(actor -> new Participant("actor-" + actor, Participant.Role.PARTY))
            .toList(),
        new Fatalities(row.deaths(), row.deaths(), row.deaths()),
        "On that day armed men clashed near town " + row.place() + "; " + row.deaths() + " died.",
        Arrays.stream(world.outletSet(row.outletSet()))
            .mapToObj(source -> new Report("source-" + source, "source-" + source, null, row.day()))
            .toList(),
        List.of());
  }
}
