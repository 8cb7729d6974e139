package org.chronofront.ingest.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chronofront.ingest.CollectingSink;
import org.chronofront.ingest.FileSample;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.LocalName;
import org.chronofront.model.Place;
import org.chronofront.model.PlaceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTest {
  private static final Path CITIES =
      Path.of("..", "shared", "data", "gazetteer", "geonames_cities15000_2012.txt");

  @TempDir Path folder;
  private final CollectingSink sink = new CollectingSink();

  @Test
  void read_geoNamesRows_arePlacesWithTheirNames() throws Exception {
    Path file =
        file(
            "XX.txt",
            geoNames(
                    "11",
                    "Al-Mayādīn",
                    "Al-Mayadin",
                    "Meyadin,الميادين,\"The Two\" Squares",
                    "35.02",
                    "P",
                    "PPL",
                    "54534")
                + geoNames("12", "5\" Pipe", "5\" Pipe", "", "35.5", "S", "PMP", "0")
                + geoNames("13", "Nowhere", "Nowhere", "", "95", "P", "PPL", "0")
                + geoNames("11", "Again", "Again", "", "35", "P", "PPLX", "0"));
    GeoNamesFormat format = new GeoNamesFormat();
    assertThat(format.recognize(FileSample.of(file))).isEqualTo(95);
    format.read(List.of(file), Map.of(), sink);
    assertThat(sink.places).containsOnlyKeys("geonames-11", "geonames-12", "geonames-11#2");
    Place place = sink.places.get("geonames-11");
    assertThat(place).isNotNull();
    assertThat(place.kind()).isEqualTo(PlaceKind.CITY);
    assertThat(place.country()).isEqualTo("SY");
    assertThat(place.point()).isEqualTo(new GeoPoint(35.02, 40.45));
    assertThat(place.pointNote()).isEqualTo("GeoNames 11, population 54,534");
    assertThat(place.names())
        .containsExactly(
            new LocalName("und-Latn", "Al-Mayādīn", LocalName.Kind.NAME),
            new LocalName("und-Latn", "Al-Mayadin", LocalName.Kind.ALIAS),
            new LocalName("und-Latn", "Meyadin", LocalName.Kind.ALIAS),
            new LocalName("ar", "الميادين", LocalName.Kind.ALIAS),
            new LocalName("und-Latn", "\"The Two\" Squares", LocalName.Kind.ALIAS));
    assertThat(sink.flags).hasSize(1);
    assertThat(sink.rejects).hasSize(1);
    assertThat(sink.rejects.getFirst().column()).isEqualTo("latitude");

    Path mended = file("mended.txt", sink.rejectedFile().replace("\t95\t", "\t9.5\t"));
    CollectingSink again = new CollectingSink();
    format.read(List.of(mended), Map.of(), again);
    assertThat(again.places).containsOnlyKeys("geonames-13");
  }

  @Test
  void read_realGeoNamesFile_takesEveryRow() throws Exception {
    assumeTrue(Files.exists(CITIES), "the development files are not here");
    GeoNamesFormat format = new GeoNamesFormat();
    assertThat(format.recognize(FileSample.of(CITIES))).isEqualTo(95);
    format.read(List.of(CITIES), Map.of(), sink);
    long lines;
    try (var all = Files.lines(CITIES)) {
      lines = all.count();
    }
    assertThat(sink.rejects).isEmpty();
    assertThat(sink.places).hasSize((int) lines);
    assertThat(sink.places.values())
        .anySatisfy(place -> assertThat(place.names().toString()).contains("\""));
  }

  @Test
  void read_pcodes_arePlacesInTheirAreas() throws Exception {
    Path file =
        file(
            "admin.csv",
            """
            ADM1_EN,ADM1_AR,ADM1_PCODE,ADM2_EN,ADM2_AR,ADM2_PCODE,lat,lon
            Province,محافظة,SY01,North,شمال,SY0101,35.5,38.5
            Province,محافظة,SY01,South,جنوب,SY0102,NaN,38.5
            Province,محافظة,SY01,East,شرق,SY0103,,
            Province,محافظة,SY01,East,شرق,SY0103,,
            """);
    PcodeFormat format = new PcodeFormat();
    assertThat(format.recognize(FileSample.of(file))).isEqualTo(85);
    format.read(List.of(file), Map.of(), sink);
    assertThat(sink.places).containsOnlyKeys("sy01", "sy0101", "sy0103", "sy0103#2");
    Place north = sink.places.get("sy0101");
    assertThat(north).isNotNull();
    assertThat(north.parentId()).isEqualTo("sy01");
    assertThat(north.country()).isEqualTo("SY");
    assertThat(north.nameIn("ar")).isEqualTo("شمال");
    assertThat(sink.rejects).hasSize(1);
    assertThat(sink.flags).hasSize(1);
    Path mended = file("mended.csv", sink.rejectedFile().replace("NaN", "35"));
    CollectingSink again = new CollectingSink();
    format.read(List.of(mended), Map.of(), again);
    assertThat(again.places).containsKey("sy0102");
  }

  @Test
  void recognize_otherTables_areNot() throws Exception {
    Path events = file("events.csv", "event_date,admin1,latitude,longitude\n2017-10-01,x,1,2\n");
    assertThat(new PcodeFormat().recognize(FileSample.of(events))).isZero();
    assertThat(new GeoNamesFormat().recognize(FileSample.of(events))).isZero();
  }

  private static String geoNames(
      String id,
      String name,
      String ascii,
      String others,
      String latitude,
      String featureClass,
      String code,
      String population) {
    return String.join(
            "\t",
            id,
            name,
            ascii,
            others,
            latitude,
            "40.45",
            featureClass,
            code,
            "SY",
            "",
            "07",
            "",
            "",
            "",
            population,
            "",
            "201",
            "Asia/Damascus",
            "2012-01-18")
        + "\n";
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
