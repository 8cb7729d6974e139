package org.chronofront.ingest.geojson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.ingest.tree.CollectedRows;
import org.chronofront.model.importing.RowProblem;
import org.chronofront.task.JobCancelledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileGeoJsonTest {
  private static final String FEATURE =
      "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]},"
          + "\"properties\":{\"title\":\"t\",\"date\":\"%s\"}}";
  private final GeoJsonFormat format = new GeoJsonFormat();
  @TempDir Path folder;

  @Test
  void read_valueOfAHundredMegabytes_rejectsItsRowOnly() throws Exception {
    Path file = folder.resolve("long.geojson");
    byte[] filler = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write("{\"type\":\"FeatureCollection\",\"features\":[".getBytes(StandardCharsets.UTF_8));
      out.write("{\"type\":\"Feature\",\"properties\":{\"t\":\"".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 100; i++) {
        out.write(filler);
      }
      out.write(("\"}}," + FEATURE.formatted("2017") + "]}").getBytes(StandardCharsets.UTF_8));
    }
    CollectedRows rows = CollectedRows.of(format, file);

    assertThat(rows.events).hasSize(1);
    assertThat(rows.reasons(RowProblem.Kind.REJECTED))
        .singleElement()
        .asString()
        .contains("too long");
    assertThat(rows.progress).isEqualTo(Files.size(file));
    Path saved = rows.saveRejected(folder);
    assertThat(CollectedRows.of(format, saved).reasons(RowProblem.Kind.REJECTED))
        .as("what was too long to copy is not taken for a row")
        .hasSize(1);
  }

  @Test
  void read_textOfTwoMegabytes_rejectsItsRow() throws Exception {
    Path file = write("text.geojson", "[" + FEATURE.formatted("x".repeat(2 << 20)) + "]");

    assertThat(CollectedRows.of(format, file).reasons(RowProblem.Kind.REJECTED))
        .singleElement()
        .asString()
        .contains("too long to be read");
  }

  @Test
  void read_bracketsWithoutEnd_areRefused() throws Exception {
    refused("{\"type\":\"FeatureCollection\",\"features\":" + "[".repeat(100_000))
        .hasMessageContaining("nested too deeply");
    refused("[".repeat(100_000)).hasMessageContaining("nested too deeply");
  }

  @Test
  void read_fileCutOff_saysWhere() throws Exception {
    refused(
            "{\"type\":\"FeatureCollection\",\n\"features\":["
                + FEATURE.formatted("2017")
                + ",{\"ty")
        .hasMessageContaining("line 2")
        .hasMessageContaining("cut off");
  }

  @Test
  void read_notJson_saysWhere() throws Exception {
    refused("{\"type\":\"FeatureCollection\",\n\"features\":[ oops ]}")
        .hasMessageStartingWith("f.geojson, line 2, column")
        .hasMessageContaining("no valid JSON");
    refused("").hasMessageContaining("empty");
  }

  @Test
  void read_binaryOrLatin1_saysSo() throws Exception {
    Path binary = Files.write(folder.resolve("b.geojson"), new byte[] {'{', 0, 1, 2, 3, 0, 0, 5});
    assertThatThrownBy(() -> CollectedRows.of(format, binary))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("binary");
    Path latin = folder.resolve("l.geojson");
    Files.write(
        latin, FEATURE.formatted("caf\u00e9 caf\u00e9").getBytes(Charset.forName("windows-1252")));
    assertThatThrownBy(() -> CollectedRows.of(format, latin))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("UTF-8");
  }

  @ParameterizedTest
  @CsvSource({
    "0000-01-01, year 0",
    "2017-13-01, no such day",
    "2017-02-29, no such day",
    "soon, is not a date"
  })
  void read_noSuchDay_saysWhy(String date, String reason) throws Exception {
    Path file = write("f.geojson", FEATURE.formatted(date));

    assertThat(CollectedRows.of(format, file).reasons(RowProblem.Kind.REJECTED))
        .singleElement()
        .asString()
        .contains(reason);
  }

  @ParameterizedTest
  @CsvSource({"2017-10-00, day 0", "2017-00-10, month 0"})
  void read_dayOrMonthZero_isTakenForTheWholeAndFlagged(String date, String note) throws Exception {
    CollectedRows rows = CollectedRows.of(format, write("f.geojson", FEATURE.formatted(date)));

    assertThat(rows.events).hasSize(1);
    assertThat(rows.reasons(RowProblem.Kind.FLAGGED)).singleElement().asString().contains(note);
  }

  @ParameterizedTest
  @CsvSource({"0001-01-01", "9999-12-31"})
  void read_yearsAtTheEnds_comeIn(String date) throws Exception {
    Path file = write("f.geojson", FEATURE.formatted(date));

    assertThat(CollectedRows.of(format, file).events.getFirst().span().earliest())
        .isEqualTo(LocalDate.parse(date));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::3857\"}}",
        "{\"type\":\"EPSG\",\"properties\":{\"code\":32637}}",
        "{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:14326\"}}",
        "{\"type\":\"link\",\"properties\":{\"href\":\"https://example.org/metres\"}}",
        "\"EPSG:3857\""
      })
  void read_otherReferenceSystem_isRefused(String crs) throws Exception {
    for (String text :
        List.of(
            "{\"crs\":%s,\"features\":[%s]}".formatted(crs, FEATURE.formatted("2017")),
            "{\"features\":[%s],\"crs\":%s}".formatted(FEATURE.formatted("2017"), crs))) {
      refused(text).hasMessageContaining("f.geojson").hasMessageContaining("WGS 84");
    }
  }

  /// The examination looks at a thousand rows; what stands after more of them is read all the same.
  @Test
  void read_otherReferenceSystemAfterManyRows_isRefused() throws Exception {
    String rows = String.join(",", java.util.Collections.nCopies(1_200, FEATURE.formatted("2017")));
    refused("{\"features\":[" + rows + "],\"crs\":\"EPSG:3857\"}")
        .hasMessageContaining("EPSG:3857");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:OGC:1.3:CRS84\"}}",
        "{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::4326\"}}",
        "{\"type\":\"EPSG\",\"properties\":{\"code\":4326}}",
        "\"EPSG:4326\""
      })
  void read_referenceSystemOfGeoJson_isRead(String crs) throws Exception {
    String text = "{\"crs\":%s,\"features\":[%s]}".formatted(crs, FEATURE.formatted("2017"));
    assertThat(CollectedRows.of(format, write("f.geojson", text)).events).hasSize(1);
  }

  @Test
  void read_calledOff_ends() throws Exception {
    Path file = write("f.geojson", "[" + FEATURE.formatted("2017") + "]");
    CollectedRows sink = new CollectedRows();
    sink.cancelled = true;

    assertThatThrownBy(() -> format.read(List.of(file), Map.of(), sink))
        .isInstanceOf(JobCancelledException.class);
  }

  private AbstractThrowableAssert<?, ? extends Throwable> refused(String text) throws Exception {
    Path file = write("f.geojson", text);
    return assertThatThrownBy(() -> CollectedRows.of(format, file))
        .isInstanceOf(UnreadableException.class);
  }

  private Path write(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }
}
