package org.chronofront.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chronofront.ingest.gazetteer.GeoNamesFormat;
import org.chronofront.ingest.gazetteer.PcodeFormat;
import org.chronofront.ingest.generic.GenericFormat;
import org.chronofront.ingest.tables.TableTemplates;
import org.chronofront.ingest.tables.TablesFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sound tables with bytes changed by chance: each is read or refused with a sentence, and every
/// row is accounted for ([CollectingSink] holds the readers to that).
class DamagedTablesTest {
  private static final int RUNS = 150;
  private static final String[] BITS = {
    "\"",
    ",",
    ";",
    "\n",
    "\r",
    "\t",
    "|",
    "\0",
    "\ufeff",
    "é",
    "9999",
    "NaN",
    "1e999",
    "-",
    "#",
    "[places.csv]\n",
    "31/12/2017",
    "\"\"",
    "😀"
  };

  @TempDir Path folder;
  private final Random random = new Random(42);

  @Test
  void read_damagedTable_isReadOrRefused() throws Exception {
    String sound =
        """
        id;date;lat;lon;place;actors;deaths;notes;state
        1;2017-10-01;35,5;40,5;Mayadine;A | B;3;"two
        lines";
        2;01/10/2017;35,5;40,5;Raqqa;A;;"say \"\"so\"\"\"";held
        """;
    damage(new GenericFormat(), "table.csv", sound);
  }

  @Test
  void read_damagedGazetteers_areReadOrRefused() throws Exception {
    damage(
        new PcodeFormat(),
        "admin.csv",
        "ADM0_PCODE,ADM0_EN,ADM1_PCODE,ADM1_EN,lat,lon\nSY,Syria,SY01,North,35.5,38.5\n");
    String row = "1\tA\tA\tB,C\t35.0\t40.0\tP\tPPL\tSY\t\t\t\t\t\t5\t\t2\tX\t2012-01-01\n";
    damage(new GeoNamesFormat(), "SY.txt", row.repeat(4));
  }

  @Test
  void read_damagedTablesOfADataset_areReadOrRefused() throws Exception {
    Map<String, String> templates = TableTemplates.all();
    for (int run = 0; run < RUNS; run++) {
      List<Path> files = new ArrayList<>();
      for (Map.Entry<String, String> entry : templates.entrySet()) {
        String bare = entry.getValue().replace("\n#", "\n");
        byte[] bytes =
            random.nextInt(4) == 0 ? damaged(bare) : bare.getBytes(StandardCharsets.UTF_8);
        files.add(Files.write(folder.resolve(entry.getKey()), bytes));
      }
      read(new TablesFormat(), files);
    }
  }

  private void damage(Format format, String name, String sound) throws IOException {
    for (int run = 0; run < RUNS; run++) {
      read(format, List.of(Files.write(folder.resolve(name), damaged(sound))));
    }
  }

  private void read(Format format, List<Path> files) throws IOException {
    for (Path file : files) {
      assertThat(format.recognize(FileSample.of(file))).isBetween(0, 100);
    }
    CollectingSink sink = new CollectingSink();
    try {
      format.examine(files, Map.of());
      format.read(files, Map.of(), sink);
    } catch (UnreadableException e) {
      assertThat(e.getMessage()).endsWith(".");
    }
    assertThat(sink.rejects).allSatisfy(told -> assertThat(told.why()).endsWith("."));
  }

  private byte[] damaged(String sound) {
    StringBuilder text = new StringBuilder(sound);
    for (int i = 0; i <= random.nextInt(4); i++) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + random.nextInt(6));
      text.replace(at, end, random.nextBoolean() ? BITS[random.nextInt(BITS.length)] : "");
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(3) == 0 && bytes.length > 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}
