package org.chronofront.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.chronofront.basemap.BaseMap;
import org.chronofront.export.SnapshotExport;
import org.chronofront.export.SnapshotRequest;
import org.chronofront.library.BundledDataset;
import org.chronofront.library.Libraries;
import org.chronofront.library.LibraryArea;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.Area;
import org.chronofront.model.AreaPolygon;
import org.chronofront.model.Dataset;
import org.chronofront.model.DatasetInfo;
import org.chronofront.model.DateSpan;
import org.chronofront.model.GeoPoint;
import org.chronofront.render.map.MapFit;
import org.chronofront.render.map.MapStudio;
import org.chronofront.render.style.Theme;
import org.chronofront.time.DayRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a library that holds areas looks like at first, and after they came in.
class AreasInViewTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 7, 8);
  private static final LocalDate LAST = LocalDate.of(2025, 6, 8);
  private static final List<GeoPoint> CORNERS =
      List.of(new GeoPoint(45.5, 33.25), new GeoPoint(49.5, 39.25));

  @TempDir Path folder;

  private static Dataset areas() {
    return new Dataset(
        new DatasetInfo("days", "Day maps", "", "CC0-1.0", "Nobody"),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Stream.of(FIRST, LAST).map(AreasInViewTest::area).toList());
  }

  private static Area area(LocalDate day) {
    double[] box = {33.25, 45.5, 39.25, 45.5, 39.25, 49.5, 33.25, 49.5};
    return new Area(
        day.toString(),
        "Territory",
        null,
        DateSpan.day(day),
        List.of(new AreaPolygon(List.of(new AreaPolygon.Ring(box)))),
        List.of());
  }

  private Libraries libraries() {
    return new Libraries(
        folder.resolve("own.chronofront"),
        BundledDataset.shipped(),
        Clock.systemUTC(),
        Duration.ofSeconds(5));
  }

  private OpenLibrary onlyAreas() {
    Path file = folder.resolve("areas.chronofront");
    libraries().load(file, areas());
    return libraries().open(file);
  }

  @Test
  void areas_ofALibrary_areAsTheDatasetDrawsThem() {
    try (OpenLibrary library = onlyAreas()) {
      assertThat(library.areas()).hasSize(2);
      LibraryArea first = library.areas().getFirst();
      assertThat(first.name()).isEqualTo("Territory");
      assertThat(first.dataset()).isEqualTo("Day maps");
      assertThat(first.actorId()).isNull();
      assertThat(first.span()).isEqualTo(DateSpan.day(FIRST));
      assertThat(first.polygons().getFirst().rings().getFirst().degrees())
          .containsExactly(33.25, 45.5, 39.25, 45.5, 39.25, 49.5, 33.25, 49.5);
    }
  }

  @Test
  void at_nothingButAreas_looksAtTheLastOfThem() {
    try (OpenLibrary library = onlyAreas()) {
      FirstLook look = FirstLook.at(library, LocalDate.of(2026, 1, 1));
      assertThat(look.day()).isEqualTo(LAST);
      assertThat(look.extent().contains(FIRST)).isTrue();
      assertThat(MapFit.points(library)).isEqualTo(CORNERS);
    }
  }

  @Test
  void between_onlyAreasCameIn_goesToTheirLastDay() {
    Path file = folder.resolve("own.chronofront");
    try (OpenLibrary old = libraries().openDefault()) {
      libraries().load(file, areas());
      try (OpenLibrary library = libraries().open(file)) {
        NewData news = NewData.between(NewData.Before.of(old), library);
        assertThat(news.days()).isEqualTo(new DayRange(FIRST, LAST));
        assertThat(news.day()).isEqualTo(LAST);
        assertThat(news.corners()).isEqualTo(CORNERS);
        FirstLook look = FirstLook.at(library, LAST);
        assertThat(look.day()).isEqualTo(FirstLook.at(old, LAST).day());
        assertThat(look.extent().contains(LAST)).isTrue();
        assertThat(NewData.between(NewData.Before.of(library), library).isEmpty()).isTrue();
      }
    }
  }

  @Test
  void draw_snapshotOfADay_differsWhereTheAreaIs() {
    try (OpenLibrary library = onlyAreas()) {
      SnapshotExport export =
          new SnapshotExport(library, new MapStudio(BaseMap.bundled(), Runnable::run, 1 << 26));
      int[] with = export.draw(request(LAST)).argb();
      int[] without = export.draw(request(LAST.minusDays(1))).argb();
      int middle = 300 * 800 + 500;
      assertThat(with[middle]).isNotEqualTo(without[middle]);
    }
  }

  private static SnapshotRequest request(LocalDate day) {
    return SnapshotRequest.on(day)
        .lookingAt(new SnapshotRequest.Look(36.25, 47.5, 6))
        .on(new SnapshotRequest.Page(800, 600, 1, Theme.LIGHT, true, true));
  }
}
