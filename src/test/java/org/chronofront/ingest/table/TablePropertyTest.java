package org.chronofront.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chronofront.ingest.CollectingSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables made by chance, sound and broken, read whole and looked at again.
class TablePropertyTest {
  private static final String[] BITS = {
    "a", "b c", ",", "\"\"", "\n", "\r\n", "é", "\r", "x".repeat(300), "ط", "😀"
  };
  private static final String[] BROKEN = {"\"", ",", "\n", "a", "\"\"", "\r", "\r\n", " "};

  @TempDir Path folder;

  @Test
  void next_soundTables_givesTheFieldsAndTheTextOfEachRow() throws Exception {
    Random random = new Random(7);
    for (int run = 0; run < 60; run++) {
      int width = 1 + random.nextInt(6);
      List<String> rows = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(400); i++) {
        rows.add(row(random, width));
      }
      String end = random.nextBoolean() ? "\n" : "\r\n";
      StringBuilder text = new StringBuilder("h".repeat(1));
      for (int i = 1; i < width; i++) {
        text.append(",h").append(i);
      }
      for (String row : rows) {
        text.append(end.repeat(1 + random.nextInt(2))).append(row);
      }
      check(text.toString(), rows);
    }
  }

  @Test
  void next_anyText_endsEveryRowAndLosesNoLetter() throws Exception {
    Random random = new Random(11);
    for (int run = 0; run < 400; run++) {
      StringBuilder text = new StringBuilder("h,i\n");
      int letters = 0;
      for (int i = 0; i < random.nextInt(300); i++) {
        String bit = BROKEN[random.nextInt(BROKEN.length)];
        letters += bit.equals("a") ? 1 : 0;
        text.append(bit);
      }
      Path file = Files.writeString(folder.resolve("any.csv"), text);
      CollectingSink sink = new CollectingSink();
      int seen = 0;
      try (Table table =
          Table.open(file, new TableShape(java.nio.charset.StandardCharsets.UTF_8, ',', true))) {
        table.announce(sink);
        for (TableRow row = table.next(sink); row != null; row = table.next(sink)) {
          seen += count(row.raw());
          assertThat(text).contains(row.raw());
        }
        for (CollectingSink.Told told : sink.rejects) {
          seen += count(told.raw());
          assertThat(text).contains(told.raw());
        }
      }
      assertThat(seen).as("%s", text).isEqualTo(letters);
    }
  }

  private void check(String text, List<String> rows) throws Exception {
    Path file = Files.writeString(folder.resolve("sound.csv"), text);
    CollectingSink sink = new CollectingSink();
    TableShape shape = new TableShape(java.nio.charset.StandardCharsets.UTF_8, ',', true);
    try (Table table = Table.open(file, shape)) {
      for (String expected : rows) {
        TableRow row = table.next(sink);
        assertThat(row).isNotNull();
        assertThat(sink.rejects).isEmpty();
        assertThat(row.raw()).isEqualTo(expected);
        List<String> fields = fields(expected);
        for (int i = 0; i < fields.size(); i++) {
          assertThat(row.text(i)).isEqualTo(fields.get(i).replaceAll("\r(?!\n)", "\n"));
        }
        long before = text.substring(0, text.indexOf(expected)).lines().count();
        assertThat(row.line()).isGreaterThanOrEqualTo(before);
      }
      assertThat(table.next(sink)).isNull();
    }
    assertThat(sink.rejects).isEmpty();
  }

  private static List<String> fields(String row) throws IOException {
    try (var reader = CsvReader.builder().ofCsvRecord(row)) {
      return reader.iterator().next().getFields();
    }
  }

  private static int count(String text) {
    return (int) text.chars().filter(c -> c == 'a').count();
  }

  /// A row whose first field is never empty, so that it is neither blank nor no row at all.
  private static String row(Random random, int width) {
    StringBuilder row = new StringBuilder("k");
    for (int field = 1; field < width; field++) {
      row.append(',');
      if (random.nextInt(3) == 0) {
        row.append("plain").append(random.nextInt());
      } else {
        row.append('"');
        for (int i = 0; i < random.nextInt(5); i++) {
          row.append(BITS[random.nextInt(BITS.length)]);
        }
        row.append('"');
      }
    }
    return row.toString();
  }
}
