package org.chronofront.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/// A made-up file in ACLED's layout of 2023; nothing in it is ACLED's.
final class AcledRows {
  private static final String HEADER =
      "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,"
          + "assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,"
          + "region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,"
          + "source_scale,notes,fatalities,tags,timestamp\n";
  private static final int WORDS = 5_000;
  private static final int TOWNS = 20_000;

  private AcledRows() {}

  static void write(Path file, int rows) throws IOException {
    Random random = new Random(7);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(HEADER);
      for (int i = 0; i < rows; i++) {
        LocalDate day = LocalDate.of(2017, 1, 1).plusDays((long) i * 2_500 / rows);
        int town = random.nextInt(TOWNS);
        out.write(
            String.format(
                Locale.ROOT,
                "SYR%d,%s,%d,1,Political violence,Battles,Armed clash,Side %d,,State forces,"
                    + "Side %d,,Rebel group,State forces-Rebel group,,760,Middle East,Syria,"
                    + "Province %d,District %d,,Town %d,%.4f,%.4f,1,Outlet %d,National,\"%s\",%d,,"
                    + "%d%n",
                i,
                day,
                day.getYear(),
                random.nextInt(200),
                200 + random.nextInt(200),
                town % 14,
                town % 60,
                town,
                32 + town % 500 / 100.0,
                36 + town / 500 / 10.0,
                random.nextInt(300),
                notes(random),
                random.nextInt(9),
                1_700_000_000L + i));
      }
    }
  }

  private static String notes(Random random) {
    StringBuilder notes = new StringBuilder("On the day, ");
    for (int i = 0; i < 25; i++) {
      // frequent words come more often, as in a language
      int word = (int) (WORDS * Math.pow(random.nextDouble(), 3));
      notes.append(Integer.toString(word * 7_919 + 46_656, Character.MAX_RADIX)).append(' ');
    }
    return notes.append('.').toString();
  }
}
