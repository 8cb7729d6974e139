package org.chronofront.library.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.chronofront.library.BundledDataset;
import org.chronofront.library.Libraries;
import org.chronofront.model.DatasetInfo;
import org.chronofront.model.SampleDataset;
import org.chronofront.model.importing.ImportCounts;
import org.chronofront.task.JobMonitor;

class ImportPropertyTest {
  private static final Duration BUSY = Duration.ofSeconds(5);

  @Property(tries = 12)
  void run_anyOrderAndBatch_givesTheSameLibrary(
      @ForAll @IntRange(min = 1, max = 200) int rows,
      @ForAll @IntRange(min = 1, max = 300) int batch,
      @ForAll long seed)
      throws Exception {
    Path folder = Files.createTempDirectory("import");
    try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
      List<String> lines = new ArrayList<>();
      Random random = new Random(seed);
      for (int i = 0; i < rows; i++) {
        lines.add(
            "i%d|%s|p%d|army %d|o%d|h%d|s%d"
                .formatted(
                    i,
                    random.nextInt(5) == 0 ? "" : "2017-10-0" + (1 + random.nextInt(9)),
                    random.nextInt(9),
                    random.nextInt(4),
                    random.nextInt(3),
                    random.nextInt(20),
                    random.nextInt(50)));
      }
      Path one = run(folder, "one", lines, 100_000, executor);
      Collections.shuffle(lines, random);
      Path other = run(folder, "other", lines, batch, executor);

      assertThat(dump(other)).isEqualTo(dump(one));
      ImportCounts again = counts(folder, other, lines, batch, executor);
      assertThat(again.unchanged()).isEqualTo(rows);
      assertThat(again.rows() + again.withdrawn()).isEqualTo(rows);
    } finally {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private static Path run(
      Path folder, String name, List<String> lines, int batch, ExecutorService executor)
      throws Exception {
    Path library = folder.resolve(name + ".chronofront");
    counts(folder, library, lines, batch, executor);
    return library;
  }

  private static ImportCounts counts(
      Path folder, Path library, List<String> lines, int batch, ExecutorService executor)
      throws Exception {
    Path file = Files.write(folder.resolve("a.lines"), lines);
    ImportRun run = new ImportRun(library, Clock.systemUTC(), BUSY, executor, batch);
    DatasetInfo info = new DatasetInfo("lines", "Lines", "", "", "");
    return run.run(
            new ImportRun.Subject(info, List.of("a.lines"), "Lines", Files.size(file)),
            sink -> new LinesFormat().read(List.of(file), Map.of(), sink),
            JobMonitor.NONE)
        .counts();
  }

  private static String dump(Path library) throws IOException {
    return LibraryDump.of(
        new Libraries(
                library.resolveSibling("none"),
                new BundledDataset("sample", "x", SampleDataset::dataset),
                Clock.systemUTC(),
                BUSY)
            .open(library));
  }
}
