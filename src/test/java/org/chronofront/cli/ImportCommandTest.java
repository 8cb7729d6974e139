package org.chronofront.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chronofront.ingest.Formats;
import org.chronofront.library.BundledDataset;
import org.chronofront.library.Libraries;
import org.chronofront.library.importing.SqliteImporting;
import org.chronofront.model.SampleDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Imports, asks and takes back as from a terminal, with the real engine.
class ImportCommandTest {
  private static final String TABLE =
      """
      id,date,lat,lon,place,kind,actor,notes
      1,2017-10-01,34.2308,37.2381,Qaryatayn,battle,IS,The town was attacked
      2,2017-10-12,35.0191,40.4505,Mayadine,battle,Army,Shells fell on the market
      3,2017-13-40,35.0,40.4,Mayadine,battle,Army,No such day
      4,,35.0,40.4,Mayadine,battle,Army,Nobody knows when
      """;

  @TempDir Path folder;
  private final ExecutorService readers = Executors.newCachedThreadPool();
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  @AfterEach
  void endReaders() {
    readers.shutdownNow();
  }

  @Test
  void import_tableWithABadRow_accountsForEveryRow() throws Exception {
    JsonNode account = json("import", file("events.csv", TABLE), "--json");

    assertThat(account.path("imported").longValue()).isEqualTo(3);
    assertThat(account.path("rejected").longValue()).isEqualTo(1);
    assertThat(account.path("rows").longValue()).isEqualTo(4);
    assertThat(account.path("undated").longValue()).isEqualTo(1);
    Path rejected = Path.of(account.path("rejected_file").textValue());
    assertThat(rejected).hasFileName("events.rejected.csv");
    assertThat(Files.readString(rejected)).contains("2017-13-40").doesNotContain("Qaryatayn");
  }

  @Test
  void import_coordinatesSwappedWithinRange_asksWithTheEvidenceAndFollowsTheAnswer()
      throws Exception {
    String file =
        file(
            "swapped.csv",
            """
            id,date,lat,lon,place,country
            1,2017-10-01,36.29,33.51,Damascus,Syria
            2,2017-10-02,40.14,35.34,Deir ez-Zor,Syria
            3,2017-10-03,40.45,35.02,Mayadin,Syria
            4,2017-10-04,40.75,36.50,Hasakah,Syria
            5,2017-10-05,36.10,32.62,Daraa,Syria
            """);
    assertThat(run("import", file)).isEqualTo(1);
    assertThat(err.toString())
        .contains("coordinates.swapped", "km from the middle of Syria", "The other way round");

    String answers = file("answers.json", "{\"coordinates.swapped\": \"yes\"}");
    assertThat(json("import", file, "--mapping", answers, "--json").path("imported").intValue())
        .isEqualTo(5);
    assertThat(run("events", "--bbox", "40.6,36,41,37", "--count")).isZero();
    assertThat(out.toString()).isEqualToIgnoringNewLines("1");
  }

  @Test
  void import_geoJsonSwappedWithinRange_asksWithTheEvidenceAndFollowsTheAnswer() throws Exception {
    String point =
        """
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": [35.61, 40.33]},
        "properties": {"date": "2017-10-0%d", "country": "Syria"}}
        """;
    String points =
        IntStream.rangeClosed(1, 5).mapToObj(point::formatted).collect(Collectors.joining(",\n"));
    String file = file("swapped.geojson", "[" + points + "]");
    assertThat(run("import", file)).isEqualTo(1);
    assertThat(err.toString())
        .contains("coordinates.swapped", "km from the middle of Syria", "swap them back");

    String answers = file("answers.json", "{\"coordinates.swapped\": \"yes\"}");
    assertThat(json("import", file, "--mapping", answers, "--json").path("imported").intValue())
        .isEqualTo(5);
    assertThat(run("events", "--bbox", "40.3,35.6,40.4,35.7", "--count")).isZero();
    assertThat(out.toString()).isEqualToIgnoringNewLines("5");
  }

  @Test
  void import_syntaxErrorInTheMiddle_saysWhereAndTakesNothingIn() throws Exception {
    String file =
        file(
            "broken.geojson",
            """
            {"type": "FeatureCollection", "features": [
            {"type": "Feature", "geometry": {"type": "Point", "coordinates": [40.1, 35.3]}, "properties": {}},
            {"type": "Feature", "geometry": oops}
            ]}
            """);
    assertThat(run("import", file)).isEqualTo(1);
    assertThat(err.toString())
        .contains("broken.geojson, line 3, column ", "Mend it, and import the file again.")
        .contains("Nothing of it was taken in.");
  }

  @Test
  void import_again_isUnchangedAndUndoTakesOneStepBack() throws Exception {
    String file = file("events.csv", TABLE);
    json("import", file, "--json");
    JsonNode again = json("import", file, "--json");

    assertThat(again.path("unchanged").longValue()).isEqualTo(3);
    assertThat(again.path("imported").longValue()).isZero();
    assertThat(run("undo-import")).isZero();
    assertThat(json("datasets", "--json")).hasSize(2);
    assertThat(run("undo-import")).isZero();
    assertThat(json("datasets", "--json")).hasSize(1);
    assertThat(run("undo-import")).isEqualTo(1);
    assertThat(err.toString()).startsWith("chronofront: ").doesNotContain("Exception");
  }

  @Test
  void import_otherFileOfTheSameName_saysHowToKeepBoth() throws Exception {
    String id =
        json("import", file("events.csv", TABLE), "--json").findValue("dataset").textValue();
    String other = file("events.csv", "date,lat,lon,notes\n2018-01-13,10.5,20.5,Elsewhere\n");
    String answer = "{\"dataset\": \"" + id + "-2\"}";
    assertThat(run("import", other, "--dry-run")).isZero();
    assertThat(out.toString()).contains("something else", answer);

    String answers = file("answers.json", answer);
    JsonNode account = json("import", other, "--mapping", answers, "--json");
    assertThat(account.path("withdrawn").intValue()).isZero();
    assertThat(json("datasets", "--json")).hasSize(3);
  }

  @Test
  void import_dryRun_changesNothing() throws Exception {
    JsonNode account = json("import", file("events.csv", TABLE), "--dry-run", "--json");

    assertThat(account.path("dry_run").booleanValue()).isTrue();
    assertThat(account.path("imported").longValue()).isEqualTo(3);
    assertThat(account.path("alike").isNull()).isTrue();
    assertThat(json("datasets", "--json")).hasSize(1);
  }

  @Test
  void import_ambiguousDays_asksAndTakesTheAnswer() throws Exception {
    String table = "date,lat,lon,notes\n03/10/2017,34.2,37.2,One\n04/10/2017,34.2,37.2,Two\n";
    String file = file("days.csv", table);

    assertThat(run("import", file)).isEqualTo(1);
    assertThat(err.toString()).contains("\"date.order\"").contains("--mapping");

    String wrong = file("wrong.json", "{\"date.order\": \"backwards\"}");
    assertThat(run("import", file, "--mapping", wrong)).isEqualTo(1);
    assertThat(err.toString()).contains("backwards").contains("\"day-month\"");

    String mapping = file("mapping.json", "{\"date.order\": \"day-month\"}");
    assertThat(json("import", file, "--mapping", mapping, "--json").path("imported").intValue())
        .isEqualTo(2);
    assertThat(count("--from", "2017-10-03", "--to", "2017-10-04", "--text", "one")).isEqualTo(1);
  }

  @Test
  void merges_secondSpelling_isOfferedMergedAndUndone() throws Exception {
    String table =
        "id,date,lat,lon,place,notes\n1,2017-10-12,35.02,40.45,Al-Mayadin,Shells fell there\n";
    assertThat(json("import", file("spelled.csv", table), "--json").path("alike").intValue())
        .isEqualTo(1);
    assertThat(run("import", file("spelled.csv", table))).isZero();
    assertThat(out.toString())
        .contains(
            "1 pair of places looks alike and may be the same. The command merges lists them.");

    JsonNode offer = null;
    for (JsonNode each : json("merges", "--json").path("offers")) {
      offer = each.path("other").path("label").textValue().equals("Al-Mayadin") ? each : offer;
    }
    assertThat(offer).as("the offer").isNotNull();
    assertThat(offer.path("evidence")).isNotEmpty();
    String kept = offer.path("kept").path("id").textValue();
    String other = offer.path("other").path("id").textValue();
    assertThat(kept).isEqualTo("mayadine");

    JsonNode merged = json("merges", "--merge", kept, other, "--json").path("merges");
    assertThat(merged).hasSize(1);
    assertThat(run("merges")).isZero();
    assertThat(out.toString()).contains("Merged:").contains("Al-Mayadin");
    String key = merged.get(0).path("key").asText();
    assertThat(json("merges", "--undo", key, "--json").path("merges")).isEmpty();
    assertThat(run("merges", "--merge", "mayadine", "nowhere")).isEqualTo(1);
    assertThat(err.toString()).startsWith("chronofront: ").doesNotContain("Exception");
  }

  @Test
  void import_noFile_isASentence() throws Exception {
    assertThat(run("import", folder.resolve("missing.csv").toString())).isEqualTo(1);
    assertThat(err.toString()).contains("missing.csv").doesNotContain("Exception");
  }

  @Test
  void import_mappingIsNoJson_isASentence() throws Exception {
    String mapping = file("mapping.json", "date.order = DMY");

    assertThat(run("import", file("events.csv", TABLE), "--mapping", mapping)).isEqualTo(1);
    assertThat(err.toString()).contains("Nothing was imported");
  }

  @Test
  void events_filters_count() throws Exception {
    run("datasets");
    int before = count();
    json("import", file("events.csv", TABLE), "--json");

    assertThat(count()).isEqualTo(before + 3);
    assertThat(count("--text", "shells MARKET")).isEqualTo(1);
    assertThat(count("--bbox", "37,34,38,35", "--text", "attacked")).isEqualTo(1);
    assertThat(count("--from", "2017-10-12", "--to", "2017-10-12", "--text", "shells"))
        .isEqualTo(1);
    assertThat(count("--from", "2017-10-13", "--text", "shells")).isZero();
    assertThat(count("--kind", "statement", "--text", "shells")).isZero();
    assertThat(run("events", "--kind", "picnic")).isEqualTo(2);
    assertThat(run("events", "--bbox", "1,2,3")).isEqualTo(2);
    assertThat(run("events", "--actor", "Nobody at all")).isEqualTo(1);
  }

  @Test
  void events_json_hasTheRowsOwnWords() throws Exception {
    json("import", file("events.csv", TABLE), "--json");

    JsonNode events = json("events", "--text", "Shells fell", "--json");

    assertThat(events).hasSize(1);
    assertThat(events.get(0).path("summary").textValue()).isEqualTo("Shells fell on the market");
    assertThat(events.get(0).path("earliest").textValue()).isEqualTo("2017-10-12");
    assertThat(events.get(0).path("place_name").textValue()).isEqualTo("Mayadine");
  }

  @Test
  void datasets_hide_isNeitherShownNorCounted() throws Exception {
    json("import", file("events.csv", TABLE), "--json");
    String id = json("datasets", "--json").get(1).path("id").textValue();
    int all = count();

    assertThat(run("datasets", "--hide", id)).isZero();
    assertThat(count()).isEqualTo(all - 3);
    assertThat(run("datasets", "--show", id)).isZero();
    assertThat(count()).isEqualTo(all);
  }

  private int count(String... options) throws Exception {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "events";
    arguments[1] = "--count";
    System.arraycopy(options, 0, arguments, 2, options.length);
    assertThat(run(arguments)).as(err.toString()).isZero();
    return Integer.parseInt(out.toString().strip());
  }

  private JsonNode json(String... arguments) throws Exception {
    assertThat(run(arguments)).as(err.toString()).isZero();
    return new ObjectMapper().readTree(out.toString());
  }

  private String file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private int run(String... arguments) {
    out = new StringWriter();
    err = new StringWriter();
    CliServices services =
        new CliServices(
            new Libraries(
                folder.resolve("library.chronofront"),
                new BundledDataset("sample", "x", SampleDataset::dataset),
                Clock.systemUTC(),
                Duration.ofSeconds(1)),
            (library, order) -> {},
            file ->
                new SqliteImporting(
                    file, Formats.all(), Clock.systemUTC(), Duration.ofSeconds(1), readers),
            folder,
            "1.2.3");
    return ChronofrontCommand.run(
        arguments, new PrintWriter(out, true), new PrintWriter(err, true), services);
  }

  private String day(String day, double east) throws Exception {
    return file(
        "front_" + day + ".geojson",
        """
        {"type": "FeatureCollection", "name": "front_%s", "features": [
        {"type": "Feature", "properties": {}, "geometry": {"type": "MultiPolygon", "coordinates":
        [[[[38, 48], [%s, 48], [%s, 49], [38, 49], [38, 48]]]]}}]}
        """
            .formatted(day, east, east));
  }

  @Test
  void diff_daysOnWhichAreasAreDrawnOtherwise_tellsTheLandGainedAndLost() throws Exception {
    json("import", day("20240708", 39), day("20240807", 39.5), "--json");

    assertThat(run("diff", "2024-07-10", "2024-08-10")).isZero();
    assertThat(out.toString()).contains("Area as drawn by “front", "km² more");
    JsonNode areas = json("diff", "2024-07-10", "2024-08-10", "--json").path("areas");
    assertThat(areas).hasSize(1);
    JsonNode area = areas.get(0);
    assertThat(area.path("gained_km2").longValue())
        .isEqualTo(area.path("after_km2").longValue() - area.path("before_km2").longValue())
        .isBetween(4000L, 4200L);
    assertThat(area.path("lost_km2").longValue()).isZero();
    assertThat(json("diff", "2024-07-10", "2024-07-11", "--json").path("areas")).isEmpty();
  }
}
