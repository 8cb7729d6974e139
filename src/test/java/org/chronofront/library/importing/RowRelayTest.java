package org.chronofront.library.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.chronofront.library.BundledDataset;
import org.chronofront.library.Libraries;
import org.chronofront.library.Segments;
import org.chronofront.model.DatasetInfo;
import org.chronofront.model.SampleDataset;
import org.chronofront.storage.Database;
import org.chronofront.storage.EditionImport;
import org.chronofront.storage.EditionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RowRelayTest {
  private static final Duration BUSY = Duration.ofSeconds(5);
  private static final int ROWS = 2_000;

  @TempDir private Path folder;
  private int asked;

  @Test
  void event_whicheverThreadPreparesIt_comesInTheSame() throws Exception {
    String collector = library("collector", () -> false);
    assertThat(library("reader", () -> true)).isEqualTo(collector);
    assertThat(library("both", () -> ++asked % 3 == 0)).isEqualTo(collector);
    assertThat(asked).isGreaterThan(ROWS / 10);
    assertThat(collector).contains("whole line", "army 3", "s1999");
  }

  private String library(String name, BooleanSupplier behind) throws Exception {
    List<String> lines =
        IntStream.range(0, ROWS)
            .mapToObj(i -> "i%d|2017-10-03|p%d|army %d|o|h%d|s%d".formatted(i, i % 9, i % 5, i, i))
            .toList();
    Path file = Files.write(folder.resolve(name + ".lines"), lines);
    Path library = folder.resolve(name + ".chronofront");
    DatasetInfo dataset = new DatasetInfo("lines", "Lines", "", "", "");
    EditionInfo info = new EditionInfo(dataset, "2026-01-01T00:00:00Z", null, true);
    try (Database database = Database.openForImport(library, BUSY)) {
      try (EditionImport edition = EditionImport.begin(database, info, new Segments())) {
        RowCollector rows = new RowCollector(edition.packer(), edition::write, () -> {}, _ -> {});
        RowRelay relay =
            new RowRelay(rows, 7, calls -> calls.forEach(call -> call.to(rows)), behind, _ -> {});
        new LinesFormat().read(List.of(file), Map.of(), relay);
        relay.then(RowCollector::finish);
        relay.handOn();
        edition.complete(() -> {});
        edition.commit();
      }
    }
    return dump(library);
  }

  private static String dump(Path library) throws IOException {
    BundledDataset none = new BundledDataset("sample", "x", SampleDataset::dataset);
    Path app = library.resolveSibling("none");
    return LibraryDump.of(new Libraries(app, none, Clock.systemUTC(), BUSY).open(library));
  }
}
