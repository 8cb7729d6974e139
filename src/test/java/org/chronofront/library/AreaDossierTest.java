package org.chronofront.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chronofront.model.Area;
import org.chronofront.model.AreaPolygon;
import org.chronofront.model.Dataset;
import org.chronofront.model.DatasetInfo;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Detail;
import org.chronofront.model.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AreaDossierTest {
  private static final GeoPoint WITHIN = new GeoPoint(47, 35);
  private static final GeoPoint IN_THE_HOLE = new GeoPoint(47, 36);

  @TempDir Path folder;

  private static LocalDate july(int day) {
    return LocalDate.of(2024, 7, day);
  }

  /// A box from 34° east to a longitude, with a hole around 36° where it reaches so far.
  private static Area box(String id, LocalDate day, double east, Detail... details) {
    List<AreaPolygon.Ring> rings = new ArrayList<>();
    rings.add(new AreaPolygon.Ring(new double[] {34, 46, east, 46, east, 48, 34, 48}));
    if (east > 37) {
      rings.add(
          new AreaPolygon.Ring(new double[] {35.8, 46.8, 36.2, 46.8, 36.2, 47.2, 35.8, 47.2}));
    }
    return new Area(
        id,
        "Map " + id,
        null,
        day == null ? null : DateSpan.day(day),
        List.of(new AreaPolygon(rings)),
        List.of(details));
  }

  /// Maps of the 1st, 3rd, 4th and 8th; on the 3rd the front ran west of the point.
  private OpenLibrary library(Area... others) {
    List<Area> areas =
        new ArrayList<>(
            List.of(
                box("m1", july(1), 38),
                box("m3", july(3), 34.5),
                box("m4", july(4), 38),
                box("m8", july(8), 38, new Detail("source", "field report"))));
    areas.addAll(List.of(others));
    DatasetInfo info =
        new DatasetInfo(
            "days",
            "Day maps",
            "",
            "CC0-1.0",
            "The mappers",
            null,
            "https://maps.example/days",
            july(9));
    Libraries libraries =
        new Libraries(
            folder.resolve("own.chronofront"),
            BundledDataset.shipped(),
            Clock.systemUTC(),
            Duration.ofSeconds(5));
    Path file = folder.resolve("areas.chronofront");
    libraries.load(
        file,
        new Dataset(info, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), areas));
    return libraries.open(file);
  }

  @Test
  void since_pointThatWasOutsideOnce_isSinceTheMapAfterThat() {
    try (OpenLibrary library = library()) {
      AreaDossier dossier = library.area("m8", WITHIN);
      LibraryArea last = dossier.on(july(8));

      assertThat(last).isNotNull();
      assertThat(dossier.since(last)).isEqualTo(new AreaDossier.Since(july(4), 2, july(3)));
      assertThat(dossier.since(dossier.on(july(1))))
          .isEqualTo(new AreaDossier.Since(july(1), 1, null));
    }
  }

  @Test
  void on_dayWithoutAMapOrWithThePointOutside_isNone() {
    try (OpenLibrary library = library()) {
      AreaDossier dossier = library.area("m8", WITHIN);

      assertThat(dossier.on(july(3))).as("outside").isNull();
      assertThat(dossier.maps()).contains(july(3));
      assertThat(dossier.on(july(6))).as("no map").isNull();
      assertThat(dossier.nearestMap(july(5))).isEqualTo(july(4));
      assertThat(dossier.nearestMap(july(7))).isEqualTo(july(8));
      assertThat(library.area("m8", IN_THE_HOLE).holding()).as("a hole").isEmpty();
    }
  }

  @Test
  void area_undated_isShownOnEveryDayAndNobodyKnowsSinceWhen() {
    try (OpenLibrary library = library(box("border", null, 38))) {
      AreaDossier dossier = library.area("border", WITHIN);

      assertThat(dossier.on(july(3)).id()).isEqualTo("border");
      assertThat(dossier.since(dossier.on(july(3)))).isNull();
    }
  }

  @Test
  void area_ofALibrary_hasItsDatasetTermsAndDetails() {
    try (OpenLibrary library = library()) {
      AreaDossier dossier = library.area("m8", WITHIN);

      assertThat(dossier.title()).isEqualTo("Day maps");
      assertThat(dossier.origin()).isNotNull();
      assertThat(dossier.origin().info().licence()).isEqualTo("CC0-1.0");
      assertThat(dossier.origin().info().attribution()).isEqualTo("The mappers");
      assertThat(dossier.origin().info().address()).isEqualTo("https://maps.example/days");
      assertThat(dossier.details())
          .containsOnlyKeys("m8")
          .containsEntry("m8", List.of(new Detail("source", "field report")));
      assertThatThrownBy(() -> library.area("gone", WITHIN))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void files_aDayInTheirNames_areThoseOfThatDay() {
    List<String> files = List.of("map_20240701.geojson", "map_20240708.geojson");
    DatasetInfo info = new DatasetInfo("days", "Day maps", "", "CC0-1.0", "Nobody");
    AreaDossier.Origin origin =
        new AreaDossier.Origin(
            info, "2026-01-01T00:00:00Z", files, List.of("map_20240602.geojson"));
    assertThat(origin.files(LocalDate.of(2024, 6, 2))).containsExactly("map_20240602.geojson");

    assertThat(origin.files(july(8))).containsExactly("map_20240708.geojson");
    assertThat(origin.files(july(2))).isEqualTo(files);
  }

  @Test
  void holds_beyondTheDateLine_onBothSides() {
    AreaPolygon polygon =
        new AreaPolygon(
            List.of(new AreaPolygon.Ring(new double[] {175, -5, 185, -5, 185, 5, 175, 5})));
    LibraryArea area = new LibraryArea("a", "", null, null, "", () -> List.of(polygon));

    assertThat(area.holds(new GeoPoint(0, 178))).isTrue();
    assertThat(area.holds(new GeoPoint(0, -178))).isTrue();
    assertThat(area.holds(new GeoPoint(0, 172))).isFalse();
  }
}
