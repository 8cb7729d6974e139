package org.chronofront.library.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chronofront.ingest.Formats;
import org.chronofront.ingest.geojson.GeoJsonFormat;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.importing.ImportCounts;
import org.chronofront.task.JobMonitor;
import org.junit.jupiter.api.Test;

/// Day-by-day maps that come one after the other, and the days on which each is so.
class SeriesTest extends ImportingFixture {
  @Override
  Formats formats() {
    return new Formats(List.of(new GeoJsonFormat()));
  }

  @Test
  void run_nextDay_endsTheDayBeforeAndWithdrawsNothing() throws Exception {
    run(day("2024-07-08", 1), day("2024-08-07", 2));
    ImportOffer offer = offer(day("2024-09-08", 3));
    ImportPreview preview = importing.preview(offer, JobMonitor.NONE);
    ImportCounts counts = importing.run(offer, JobMonitor.NONE).counts();

    assertThat(counts).isEqualTo(preview.counts());
    assertThat(counts.imported()).isEqualTo(1);
    assertThat(counts.withdrawn()).isZero();
    assertThat(spans())
        .containsExactlyInAnyOrder(
            "2024-07-08..2024-08-06", "2024-08-07..2024-09-07", "2024-09-08..null");
    assertThat(importing.datasets())
        .extracting(entry -> entry.info().title())
        .containsExactly("front");
  }

  @Test
  void run_dayBetweenAndDayAgain_cutsTheOneAndReplacesTheOther() throws Exception {
    run(day("2024-07-08", 1), day("2024-09-08", 3));
    run(day("2024-08-07", 2));
    assertThat(spans())
        .containsExactlyInAnyOrder(
            "2024-07-08..2024-08-06", "2024-08-07..2024-09-07", "2024-09-08..null");

    ImportCounts again = run(day("2024-08-07", 9));
    assertThat(again.imported()).isEqualTo(1);
    assertThat(again.withdrawn()).isEqualTo(1);
    assertThat(spans()).hasSize(3);
  }

  @Test
  void run_oneByOneOrTogether_isTheSame() throws Exception {
    run(day("2024-07-08", 1));
    run(day("2024-08-07", 2));
    List<String> oneByOne = spans();
    ImportCounts together = run(day("2024-07-08", 1), day("2024-08-07", 2));

    assertThat(together.unchanged()).isEqualTo(2);
    assertThat(spans()).containsExactlyInAnyOrderElementsOf(oneByOne);
  }

  @Test
  void area_ofADayThatCameEarlier_namesItsOwnFile() throws Exception {
    run(day("2024-07-08", 1));
    run(day("2024-08-07", 2));
    try (OpenLibrary open = open()) {
      String id =
          open.areas().stream()
              .filter(area -> area.isShownOn(LocalDate.of(2024, 7, 8)))
              .findFirst()
              .orElseThrow()
              .id();
      assertThat(open.area(id, new GeoPoint(40.5, 30.3)).origin().files(LocalDate.of(2024, 7, 8)))
          .containsExactly("front_20240708.geojson");
    }
  }

  private List<String> spans() {
    try (OpenLibrary open = open()) {
      return open.areas().stream()
          .map(area -> area.span().earliest() + ".." + area.span().latest())
          .toList();
    }
  }

  private ImportCounts run(Path... files) {
    return run(offer(files)).counts();
  }

  private ImportOffer offer(Path... files) {
    return importing.examine(Arrays.asList(files), null, Map.of()).getFirst();
  }

  private Path day(String day, int size) throws IOException {
    return Files.writeString(
        folder.resolve("front_" + day.replace("-", "") + ".geojson"),
        """
        {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {},
          "geometry": {"type": "Polygon", "coordinates":
            [[[30, 40], [30, 4%d], [31, 4%d], [30, 40]]]}}]}
        """
            .formatted(size, size));
  }
}
