package org.chronofront.ingest.kml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.chronofront.ingest.FileSample;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.ingest.tree.CollectedRows;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Detail;
import org.chronofront.model.Event;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.PlacePrecision;
import org.chronofront.model.importing.Question;
import org.chronofront.model.importing.RowProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KmlFormatTest {
  private static final Path TIMES =
      Path.of("src/test/resources/org/chronofront/ingest/kml/times.kml");
  private static final DateSpan UNTIL_OCTOBER =
      new DateSpan(null, LocalDate.of(2017, 10, 1), DatePrecision.BEFORE);
  private final KmlFormat format = new KmlFormat();
  @TempDir Path folder;

  @Test
  void read_everyFormOfTime_isAsWritten() throws Exception {
    assertThat(CollectedRows.of(format, TIMES).events)
        .extracting(Event::span)
        .containsExactly(
            new DateSpan(LocalDate.of(2016, 1, 1), null, DatePrecision.AFTER),
            DateSpan.month(YearMonth.of(2009, 2)),
            DateSpan.day(LocalDate.of(2009, 4, 4)),
            DateSpan.day(LocalDate.of(2009, 3, 1)),
            UNTIL_OCTOBER);
  }

  @Test
  void read_file_accountsForEveryFeature() throws Exception {
    CollectedRows rows = CollectedRows.of(format, TIMES);

    assertThat(rows.rows()).isEqualTo(10);
    assertThat(rows.areas).hasSize(1);
    assertThat(rows.reasons(RowProblem.Kind.SKIPPED)).hasSize(2);
    assertThat(rows.problems)
        .filteredOn(p -> p.kind() == RowProblem.Kind.REJECTED)
        .extracting(p -> p.place().where())
        .containsExactly("line 35, Placemark “bad day”", "line 36, Placemark “bad place”");
  }

  @Test
  void read_placemark_keepsFolderDataAndWords() throws Exception {
    Event bridge = CollectedRows.of(format, TIMES).events.getLast();

    assertThat(bridge.summary()).isEqualTo("Bank & bridge: Two spans down. See more");
    assertThat(bridge.point()).isEqualTo(new GeoPoint(35, 41));
    assertThat(bridge.where()).isEqualTo(PlacePrecision.VAGUE);
    assertThat(bridge.details())
        .contains(new Detail("weather", "dry"), new Detail("folder", "North / River"))
        .extracting(Detail::name)
        .contains("description as HTML", "geometry");
    assertThat(bridge.participants()).hasSize(1);
  }

  @Test
  void read_hours_areKeptAsGiven() throws Exception {
    assertThat(CollectedRows.of(format, TIMES).events.get(2).details())
        .containsExactly(new Detail("when (as given)", "2009-04-04T00:10:50-04:00"));
  }

  @Test
  void read_descriptionThatOnlyLooksLikeHtml_isKept() throws Exception {
    Path file =
        write(
            "a.kml",
            "<kml><Placemark><TimeStamp><when>2001</when></TimeStamp><description>"
                + "a &lt;road&gt; &lt; b</description></Placemark></kml>");

    assertThat(CollectedRows.of(format, file).events.getFirst().summary())
        .isEqualTo("a <road> < b");
  }

  @Test
  void read_polygonWithHole_isAnArea() throws Exception {
    CollectedRows rows = CollectedRows.of(format, TIMES);

    assertThat(rows.areas.getFirst().polygons().getFirst().rings()).hasSize(2);
    assertThat(rows.areas.getFirst().span())
        .isEqualTo(
            new DateSpan(
                LocalDate.of(2017, 10, 1), LocalDate.of(2017, 10, 5), DatePrecision.RANGE));
  }

  @Test
  void read_rejectedRowsMended_comeInWithWhatTheyInherited() throws Exception {
    Path saved = CollectedRows.of(format, TIMES).saveRejected(folder);
    Files.writeString(
        saved, Files.readString(saved).replace("361", "36").replace("02-30", "02-28"));

    CollectedRows again = CollectedRows.of(format, saved);

    assertThat(again.reasons(RowProblem.Kind.REJECTED)).isEmpty();
    assertThat(again.events)
        .extracting(Event::span)
        .containsExactly(DateSpan.day(LocalDate.of(2017, 2, 28)), UNTIL_OCTOBER);
    assertThat(again.events.getLast().details()).contains(new Detail("folder", "North / River"));
  }

  @Test
  void read_kmz_readsAllDocumentsInIt() throws Exception {
    String other =
        "<kml><Placemark><name>x</name><TimeStamp><when>2001</when></TimeStamp></Placemark></kml>";
    Path kmz = zip("map.kmz", "files/other.kml", other, "doc.kml", Files.readString(TIMES));

    CollectedRows rows = CollectedRows.of(format, kmz);

    assertThat(format.recognize(FileSample.of(kmz))).isGreaterThan(90);
    assertThat(rows.events).hasSize(6);
    assertThat(rows.events.getFirst().id()).isEqualTo("a");
  }

  @Test
  void read_archiveThatClimbsOut_isRefused() throws Exception {
    refused(zip("evil.kmz", "../../doc.kml", "<kml/>")).hasMessageContaining("points out of");
  }

  @Test
  void read_archiveThatUnfoldsWithoutEnd_isRefused() throws Exception {
    Path bomb = folder.resolve("bomb.kmz");
    byte[] zeros = new byte[1 << 20];
    Arrays.fill(zeros, (byte) ' ');
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      zip.putNextEntry(new ZipEntry("doc.kml"));
      zip.write("<kml>".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 300; i++) {
        zip.write(zeros);
      }
    }
    refused(bomb).hasMessageContaining("unfolds into more than");
  }

  @Test
  void read_archiveCutOff_saysSo() throws Exception {
    byte[] whole = Files.readAllBytes(zip("map.kmz", "doc.kml", Files.readString(TIMES)));
    Path cut = Files.write(folder.resolve("cut.kmz"), Arrays.copyOf(whole, whole.length - 200));
    refused(cut).hasMessageContaining("cut.kmz is a KMZ archive that is damaged or cut off");
  }

  @Test
  void read_archiveWithoutKml_saysSo() throws Exception {
    refused(zip("pictures.kmz", "a.png", "x")).hasMessageContaining("without a KML file");
  }

  @Test
  void read_entities_areRefused() throws Exception {
    String bomb =
        "<!DOCTYPE kml [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><kml><Placemark>"
            + "<name>&b;</name></Placemark></kml>";
    refused(write("bomb.kml", bomb)).hasMessageContaining("DOCTYPE");
    String external = "<!DOCTYPE kml SYSTEM \"file:///etc/hostname\"><kml><Placemark/></kml>";
    refused(write("external.kml", external)).hasMessageContaining("DOCTYPE");
  }

  @Test
  void read_brokenFiles_sayWhereAndWhat() throws Exception {
    String whole = Files.readString(TIMES);
    refused(write("cut.kml", whole.substring(0, 900)))
        .hasMessageContaining("cut.kml, line ")
        .hasMessageContaining("cut off");
    refused(write("none.kml", "<html><body/></html>")).hasMessageContaining("but no KML");
    refused(write("unbalanced.kml", "<kml><Placemark></kml>")).hasMessageContaining("well-formed");
    refused(write("empty.kml", "")).hasMessageContaining("empty.kml");
    Path latin = folder.resolve("latin.kml");
    Files.write(
        latin,
        "<kml><Placemark><name>caf\u00e9 x</name></Placemark></kml>"
            .getBytes(StandardCharsets.ISO_8859_1));
    refused(latin).hasMessageContaining("UTF-8");
  }

  @Test
  void read_foldersWithoutEnd_areRefused() throws Exception {
    refused(write("deep.kml", "<kml>" + "<Folder>".repeat(100_000)))
        .hasMessageContaining("nested too deeply");
  }

  @Test
  void read_elementsDeepInAPlacemark_areRejected() throws Exception {
    String deep =
        "<kml><Placemark>%s%s</Placemark><Placemark><name>next</name></Placemark></kml>"
            .formatted("<a>".repeat(80), "</a>".repeat(80));
    CollectedRows rows = CollectedRows.of(format, write("deep.kml", deep));

    assertThat(rows.reasons(RowProblem.Kind.REJECTED)).hasSize(1);
    assertThat(rows.rows()).isEqualTo(2);
    assertThat(
            CollectedRows.of(format, rows.saveRejected(folder)).reasons(RowProblem.Kind.REJECTED))
        .as("what was too long to copy is not taken for a row")
        .hasSize(1);
  }

  @Test
  void read_commentOfManyMegabytes_isRefused() throws Exception {
    Path file = folder.resolve("long.kml");
    byte[] filler = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write("<kml><!-- ".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 100; i++) {
        out.write(filler);
      }
      out.write("--></kml>".getBytes(StandardCharsets.UTF_8));
    }
    refused(file).hasMessageContaining("too long");
  }

  @Test
  void read_utf16_comesIn() throws Exception {
    Path wide = folder.resolve("wide.kml");
    String xml =
        "\ufeff<?xml version=\"1.0\" encoding=\"UTF-16\"?><kml><Placemark><name>الميادين</name>"
            + "<TimeStamp><when>0001-01-01</when></TimeStamp></Placemark></kml>";
    Files.write(wide, xml.getBytes(StandardCharsets.UTF_16LE));

    assertThat(CollectedRows.of(format, wide).events.getFirst().summary()).isEqualTo("الميادين");
  }

  @Test
  void recognize_byContent_isHonest() throws Exception {
    assertThat(format.recognize(FileSample.of(TIMES))).isGreaterThan(90);
    assertThat(format.recognize(FileSample.of(write("a.xml", "<html>")))).isZero();
    assertThat(format.recognize(FileSample.of(write("a.csv", "kml,b\n")))).isZero();
    assertThat(format.recognize(FileSample.of(zip("a.zip", "a.png", "x")))).isZero();
  }

  private AbstractThrowableAssert<?, ? extends Throwable> refused(Path file) {
    return assertThatThrownBy(() -> CollectedRows.of(format, file))
        .isInstanceOf(UnreadableException.class);
  }

  private Path write(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path zip(String name, String... entries) throws Exception {
    Path file = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry(entries[i]));
        zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  @Test
  void examine_latitudesFirst_asksAndSwapsWhenTold() throws Exception {
    Path beyond =
        kml("beyond.kml", "<Point><coordinates>35.5,139.7,0</coordinates></Point>", "", 1);
    Question question = swapped(beyond);

    assertThat(question.required()).isTrue();
    assertThat(question.suggested()).isEqualTo("yes");
    assertThat(question.help()).contains("1 of 1 positions");
    assertThat(CollectedRows.of(format, beyond).reasons(RowProblem.Kind.REJECTED)).hasSize(1);
    assertThat(
            CollectedRows.of(format, List.of(beyond), Map.of("coordinates.swapped", "yes"))
                .events
                .getFirst()
                .point())
        .isEqualTo(new GeoPoint(35.5, 139.7));
  }

  @Test
  void examine_onlyTheOtherWayRoundInItsCountry_asksWithTheDistances() throws Exception {
    String wrong = "<Point><coordinates>35.34,40.14</coordinates></Point>";
    String sound = "<Point><coordinates>40.14,35.34</coordinates></Point>";
    String outline =
        "<Polygon><outerBoundaryIs><LinearRing><coordinates>34.8,39.9 34.8,40.6 35.6,40.6 35.6,39.9"
            + " 34.8,39.9</coordinates></LinearRing></outerBoundaryIs></Polygon>";
    String country = "<Data name=\"Country\"><value>Syria</value></Data>";
    Question points = swapped(kml("points.kml", wrong, country, 6));

    assertThat(points.required()).isTrue();
    assertThat(points.help()).contains("km from the middle of Syria", "6 of 6 lie about");
    assertThat(swapped(kml("area.kml", outline, country, 1)).required()).isTrue();
    assertThat(swapped(kml("few.kml", wrong, country, 4)).required()).isFalse();
    assertThat(swapped(kml("sound.kml", sound, country, 6)).required()).isFalse();
    assertThat(swapped(kml("silent.kml", wrong, "", 6)).required()).isFalse();
  }

  private Question swapped(Path file) throws Exception {
    return format.examine(List.of(file), Map.of()).questions().stream()
        .filter(question -> question.key().equals("coordinates.swapped"))
        .findFirst()
        .orElseThrow();
  }

  private Path kml(String name, String shape, String data, int times) throws Exception {
    String placemark =
        "<Placemark><TimeStamp><when>2017-10-01</when></TimeStamp><ExtendedData>%s</ExtendedData>%s</Placemark>"
            .formatted(data, shape);
    return Files.writeString(
        folder.resolve(name), "<kml><Document>" + placemark.repeat(times) + "</Document></kml>");
  }
}
