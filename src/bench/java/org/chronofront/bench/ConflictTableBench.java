package org.chronofront.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chronofront.ingest.Format;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.acled.AcledFormat;
import org.chronofront.ingest.ged.GedFormat;
import org.chronofront.ingest.table.Table;
import org.chronofront.model.Actor;
import org.chronofront.model.Area;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.Event;
import org.chronofront.model.Excerpt;
import org.chronofront.model.Place;
import org.chronofront.model.Source;
import org.chronofront.model.importing.RowPlace;
import org.jspecify.annotations.Nullable;

/// Prints how many rows a second the readers of UCDP GED and ACLED take apart and map on one core,
/// beside the rows a second of the table reader alone. Arguments: a UCDP GED file (repeated with
/// new ids to 364,000 rows), and how many made-up ACLED rows (300,000 when there is no second).
final class ConflictTableBench {
  private static final int GED_ROWS = 364_000;
  private static final int RUNS = 5;
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private ConflictTableBench() {}

  /// @param args a UCDP GED file and a number of rows
  public static void main(String[] args) throws Exception {
    Path ged =
        Path.of(args.length > 0 ? args[0] : "../shared/data/ucdp/ucdp_ged_syria_2016_2017.csv");
    int acledRows = args.length > 1 ? Integer.parseInt(args[1]) : 300_000;
    Path folder = Files.createTempDirectory("conflict-bench");
    Path large = folder.resolve("ged.csv");
    Path made = folder.resolve("acled.csv");
    try {
      repeat(ged, large, false);
      measure("UCDP GED, articles repeated", new GedFormat(), large);
      repeat(ged, large, true);
      measure("UCDP GED, all articles differ", new GedFormat(), large);
      writeAcled(made, acledRows);
      measure("ACLED", new AcledFormat(), made);
    } finally {
      Files.deleteIfExists(large);
      Files.deleteIfExists(made);
      Files.deleteIfExists(folder);
    }
  }

  private static void measure(String what, Format format, Path file) throws Exception {
    System.out.printf(Locale.ROOT, "%s, %,d MB%n", what, Files.size(file) / 1_000_000);
    double alone = 0;
    double mapped = 0;
    for (int run = 0; run < RUNS; run++) {
      Counting sink = new Counting();
      long start = THREAD.getCurrentThreadCpuTime();
      try (Table table = Table.open(file)) {
        while (table.next(sink) != null) {
          sink.rows++;
        }
      }
      alone = Math.max(alone, sink.rows * 1e9 / (THREAD.getCurrentThreadCpuTime() - start));
      sink = new Counting();
      start = THREAD.getCurrentThreadCpuTime();
      format.read(List.of(file), Map.of(), sink);
      mapped = Math.max(mapped, sink.rows * 1e9 / (THREAD.getCurrentThreadCpuTime() - start));
    }
    System.gc();
    long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    System.out.printf(
        Locale.ROOT,
        "  table alone %,9.0f rows/s, mapped %,9.0f rows/s, ratio %.2f, %d MB left in use%n",
        alone,
        mapped,
        mapped / alone,
        used / 1_000_000);
  }

  /// The file over and over, with new ids; with new headlines where all articles are to differ.
  private static void repeat(Path ged, Path large, boolean differ) throws IOException {
    String text = Files.readString(ged);
    int headerEnd = text.indexOf('\n') + 1;
    List<String> rows = List.of(text.substring(headerEnd).split("\n(?=\\d{5,7},\\d{4},)"));
    try (BufferedWriter out = Files.newBufferedWriter(large, StandardCharsets.UTF_8)) {
      out.write(text.substring(0, headerEnd));
      for (int i = 0; i < GED_ROWS; i++) {
        String row = rows.get(i % rows.size());
        out.write(Integer.toString(1_000_000 + i));
        String rest = row.substring(row.indexOf(','));
        out.write(differ ? rest.replaceFirst("(\"\"\"[^,]*,[^,]*,)", "$1" + i + " ") : rest);
        out.write(rest.endsWith("\n") ? "" : "\n");
      }
    }
  }

  private static void writeAcled(Path made, int rows) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(made, StandardCharsets.UTF_8)) {
      out.write(
          "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,"
              + "actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,"
              + "civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,"
              + "longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp\n");
      for (int i = 0; i < rows; i++) {
        String day = "2017-%02d-%02d".formatted(1 + i % 12, 1 + i % 28);
        out.write(
            ("OLD%d,%s,2017,1,Political violence,Battles,%s,Military Forces of Oldland"
                 + " (2000-),Guards %d,State forces,Redbeards %d,,Rebel group,State forces-Rebel"
                 + " group,,760,Middle East,Syria,Province %d,District %d,,Town"
                 + " %d,%.4f,%.4f,1,Valley Post; Hill Radio %d,National,\"On the day of row %d,"
                 + " redbeards and state forces clashed, with mortars, near the mill of the town;"
                 + " five died.\",%d,weapons=mortar,1507075200%n")
                .formatted(
                    i,
                    day,
                    i % 50 == 0 ? "Government regains territory" : "Armed clash",
                    i % 97,
                    i % 311,
                    i % 20_000 % 14,
                    i % 20_000 % 90,
                    i % 20_000,
                    30 + i % 20_000 / 5000.0,
                    35 + i % 20_000 / 4000.0,
                    i % 400,
                    i,
                    i % 6));
      }
    }
  }

  private static final class Counting implements RowSink {
    private long rows;

    @Override
    public void actor(Actor actor) {}

    @Override
    public void place(Place place) {}

    @Override
    public void source(Source source) {}

    @Override
    public void excerpt(Excerpt excerpt) {}

    @Override
    public void actor(RowPlace at, Actor actor) {}

    @Override
    public void place(RowPlace at, Place place) {}

    @Override
    public void source(RowPlace at, Source source) {}

    @Override
    public void event(RowPlace at, Event event) {
      rows++;
    }

    @Override
    public void claim(RowPlace at, ControlClaim claim) {}

    @Override
    public void area(RowPlace at, Area area) {}

    @Override
    public void flag(RowPlace at, @Nullable String column, @Nullable String value, String note) {}

    @Override
    public void skip(RowPlace at, String why) {}

    @Override
    public void reject(
        RowPlace at, @Nullable String column, @Nullable String value, String reason, String raw) {}

    @Override
    public void rejectedFile(String extension, String head, String between, String foot) {}

    @Override
    public void progress(long bytes) {}
  }
}
