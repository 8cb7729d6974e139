package org.chronofront.ingest.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chronofront.ingest.FileSample;
import org.chronofront.ingest.Format;
import org.chronofront.ingest.geojson.GeoJsonFormat;
import org.chronofront.ingest.kml.KmlFormat;
import org.chronofront.ingest.opensyria.OpenSyriaFormat;
import org.chronofront.ingest.timemap.TimeMapFormat;
import org.chronofront.ingest.wikipedia.WikipediaFormat;
import org.chronofront.model.Area;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Event;
import org.chronofront.model.importing.Question;
import org.chronofront.model.importing.RowProblem;
import org.junit.jupiter.api.Test;

/// Reads real files, where the folder with them is there.
class DevelopmentFilesTest {
  private static final Path DATA = Path.of("..", "shared", "data");
  private static final List<Format> FORMATS =
      List.of(
          new GeoJsonFormat(),
          new KmlFormat(),
          new TimeMapFormat(),
          new OpenSyriaFormat(),
          new WikipediaFormat());

  @Test
  void geoJson_twelveDays_areTwelveAreasInTime() throws Exception {
    List<Path> days = files("deepstate", ".geojson");

    CollectedRows rows = CollectedRows.of(FORMATS.get(0), days, Map.of());

    assertThat(rows.rows()).isEqualTo(12);
    assertThat(rows.areas).hasSize(12).extracting(Area::name).doesNotContain("");
    assertThat(rows.areas.getFirst().span())
        .isEqualTo(
            new DateSpan(LocalDate.of(2024, 7, 8), LocalDate.of(2024, 8, 6), DatePrecision.RANGE));
    assertThat(rows.areas.getLast().span())
        .isEqualTo(new DateSpan(LocalDate.of(2025, 6, 8), null, DatePrecision.AFTER));
    assertThat(rows.problems).isEmpty();
  }

  @Test
  void timeMap_export_comesInWholeWithAllSources() throws Exception {
    CollectedRows rows = CollectedRows.of(FORMATS.get(2), files("timemap", ".json").getFirst());

    assertThat(rows.rows()).isEqualTo(1_167);
    assertThat(rows.events).hasSize(1_167).noneMatch(e -> e.span() == null || e.point() == null);
    assertThat(rows.events.stream().mapToInt(e -> e.reports().size()).sum()).isEqualTo(2_455);
    assertThat(rows.events).filteredOn(e -> e.reports().isEmpty()).hasSize(48);
    assertThat(rows.events).extracting(Event::id).contains("CIV1553", "CIV1553#2");
    assertThat(rows.problems)
        .singleElement()
        .satisfies(p -> assertThat(p.value()).isEqualTo("CIV1553"));
    assertThat(rows.events.getFirst().span()).isEqualTo(DateSpan.day(LocalDate.of(2022, 2, 24)));
  }

  @Test
  void wikipedia_module_isThirtyThreeMarks() throws Exception {
    Path module = files("wikipedia", ".lua").getFirst();
    Format format = FORMATS.get(4);
    Map<String, String> answers = new HashMap<>();
    for (Question question : format.examine(List.of(module), Map.of()).questions()) {
      String suggested = question.suggested();
      answers.put(question.key(), suggested == null ? "contested: One / Other" : suggested);
    }
    answers.put("module.date", "2017-10-12");

    CollectedRows rows = CollectedRows.of(format, List.of(module), answers);

    assertThat(rows.rows()).isEqualTo(33);
    assertThat(rows.claims).hasSize(32);
    assertThat(rows.claims).extracting(ControlClaim::id).doesNotHaveDuplicates();
    assertThat(rows.reasons(RowProblem.Kind.SKIPPED)).hasSize(1);
  }

  @Test
  void openSyria_threeLevels_stand_inOneAnother() throws Exception {
    List<Path> levels =
        files("gazetteer", "districts.json", "governorates.json", "subdistricts.json");

    CollectedRows rows = CollectedRows.of(FORMATS.get(3), levels, Map.of());

    assertThat(rows.places).hasSize(14 + 62 + 272);
    assertThat(rows.places).filteredOn(p -> p.parentId() == null).hasSize(14);
    assertThat(rows.problems).isEmpty();
  }

  @Test
  void kml_everyFile_isReadToTheLastPlacemark() throws Exception {
    int rows = 0;
    for (Path file : files("kml", ".kml", ".kmz")) {
      CollectedRows read = CollectedRows.of(FORMATS.get(1), file);
      assertThat(read.rows()).as(file.toString()).isPositive();
      assertThat(read.problems)
          .as(file.toString())
          .allMatch(problem -> problem.kind() == RowProblem.Kind.SKIPPED);
      rows += read.rows();
    }
    assertThat(rows).isEqualTo(457);
  }

  @Test
  void recognize_everyFile_byItsOwnFormatOnly() throws Exception {
    Map<String, String> own =
        Map.of(
            "deepstate", "geojson",
            "timemap", "timemap",
            "kml", "kml",
            "wikipedia", "wikipedia-map");
    for (Map.Entry<String, String> folder : own.entrySet()) {
      for (Path file : files(folder.getKey(), ".geojson", ".json", ".kml", ".kmz", ".lua")) {
        FileSample sample = FileSample.of(file);
        for (Format format : FORMATS) {
          boolean right = format.id().equals(folder.getValue());
          assertThat(format.recognize(sample) > 80)
              .as(format.id() + " " + file.getFileName())
              .isEqualTo(right);
        }
      }
    }
  }

  private static List<Path> files(String folder, String... endings) throws IOException {
    Path all = DATA.resolve(folder);
    assumeTrue(Files.isDirectory(all), "the development data are not there");
    try (Stream<Path> files = Files.walk(all)) {
      return files
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    }
  }
}
