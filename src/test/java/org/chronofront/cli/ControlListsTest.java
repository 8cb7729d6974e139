package org.chronofront.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.chronofront.ingest.Formats;
import org.chronofront.library.BundledDataset;
import org.chronofront.library.Libraries;
import org.chronofront.library.LibraryChecks;
import org.chronofront.library.OpenLibrary;
import org.chronofront.library.importing.SqliteImporting;
import org.chronofront.model.SampleDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `diff`, `check` and `matrix`, on the sample and on the two articles.
class ControlListsTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void diff_json_hasTheAgreedFieldsAndTheWordsOfBothDays() throws Exception {
    JsonNode diff = json("diff", "2017-10-02", "2017-10-14", "--json");

    assertThat(diff.fieldNames())
        .toIterable()
        .containsExactly("before", "after", "changed", "unchanged", "unknown");
    assertThat(diff.path("after").toString())
        .isEqualTo("{\"on\":\"2017-10-14\",\"known\":null,\"rule\":\"latest\"}");
    JsonNode place = diff.path("changed").get(0);
    assertThat(diff.path("changed")).hasSize(1);
    assertThat(place.path("place").path("name").textValue()).isEqualTo("Mayadine");
    assertThat(place.path("kind").textValue()).isEqualTo("newly-contested");
    assertThat(place.path("sentence").textValue())
        .isEqualTo("was held by Rebels; now contested between Army and Rebels, in part");
    assertThat(place.path("entered").findValuesAsText("id")).containsExactly("army");
    assertThat(place.path("left")).isEmpty();
    assertThat(place.path("before").path("winning").findValuesAsText("claim"))
        .containsExactly("c-held");
    JsonNode after = place.path("after");
    assertThat(after.path("extent").textValue()).isEqualTo("part");
    assertThat(after.path("winning").get(0).path("excerpt").textValue()).startsWith("Les forces");
    assertThat(after.path("winning").get(0).path("excerpts")).hasSize(2);
    assertThat(diff.path("unchanged").findValuesAsText("id")).containsExactly("province");
    assertThat(diff.path("unknown").findValuesAsText("id")).containsExactly("hajin");
  }

  @Test
  void diff_forPeople_quotesAndCounts() {
    assertThat(run("diff", "2017-10-02", "2017-10-14")).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains("From 2017-10-02 to 2017-10-14. Rule: latest, with all that is known.")
        .contains("Contested now:")
        .contains("  Mayadine: was held by Rebels; now contested between Army and Rebels, in part.")
        .contains("Monitor → Wire → Le Journal: contested", "“Les forces sont entrées")
        .contains("1 place changed, 1 unchanged, 1 not known on either day.");
  }

  @Test
  void diff_knownEarlier_leavesOutLaterReports() throws Exception {
    JsonNode diff = json("diff", "2017-10-02", "2017-10-14", "--known", "2017-10-02", "--json");

    assertThat(diff.path("changed")).isEmpty();
    assertThat(diff.path("after").path("known").textValue()).isEqualTo("2017-10-02");
  }

  @ParameterizedTest
  @CsvSource({
    "2017-09-30, 2017-10-01, al-qaryatayn, gained",
    "2017-10-01, 2017-10-02, al-qaryatayn, newly-contested",
    "2016-03-31, 2016-05-01, al-qaryatayn, gained",
    "2015-08-15, 2016-03-31, al-qaryatayn, first-known",
  })
  void diff_theTwoArticles_changeAsTheyTell(String from, String to, String place, String kind)
      throws Exception {
    loadArticles();
    JsonNode diff = json("diff", from, to, "--json", "--library", articles());

    assertThat(diff.path("changed")).hasSize(1);
    assertThat(diff.path("changed").get(0).path("place").path("id").textValue()).isEqualTo(place);
    assertThat(diff.path("changed").get(0).path("kind").textValue()).isEqualTo(kind);
  }

  @Test
  void diff_anotherRule_isThatOfTheRule() throws Exception {
    loadArticles();
    String[] call = {"diff", "2017-10-01", "2017-10-02", "--library", articles(), "--json"};
    JsonNode diff = json(with(call, "--rule", "corroborated"));

    assertThat(diff.path("after").path("rule").textValue()).isEqualTo("corroborated");
    assertThat(diff.path("changed").findValuesAsText("kind")).containsExactly("first-known");
    out.getBuffer().setLength(0);
    JsonNode lens = json(with(call, "--lens", "Blog of Jean René Belliard"));
    assertThat(lens.path("changed").findValuesAsText("kind")).containsExactly("newly-contested");
    out.getBuffer().setLength(0);
    assertThat(run("check", "--lens", "SOHR", "--library", articles())).isZero();
    assertThat(out.toString())
        .contains("Rule: latest, as SOHR tells it, with all that is known.")
        .doesNotContain("Al-Qaryatayn");
  }

  @Test
  void check_theTwoArticles_findsTheHeadlineAndTheSilences() throws Exception {
    loadArticles();
    JsonNode found = json("check", "--json", "--library", articles());

    assertThat(found.findValuesAsText("kind"))
        .contains("unexplained-change", "single-origin", "headline-beyond-body")
        .doesNotContain("reported-too-early", "reliance-ring", "quoted-by-its-quoter");
    JsonNode headline = of(found, "headline-beyond-body");
    assertThat(headline.path("place").path("id").textValue()).isEqualTo("al-qaryatayn");
    assertThat(headline.path("claims").findValuesAsText("claim"))
        .containsExactly("qaryatayn-is-2017", "qaryatayn-contested-blog");
    assertThat(headline.path("claims").get(0).path("excerpts").toString())
        .contains("Daech s'empare d'Al-Qaryatayn");
    assertThat(headline.path("gap").booleanValue()).isFalse();
    JsonNode silence = of(found, "unexplained-change");
    assertThat(silence.path("from").textValue()).isEqualTo("2015-08-31");
    assertThat(silence.path("to").textValue()).isEqualTo("2016-04-01");
    assertThat(silence.path("days").intValue()).isEqualTo(213);
    assertThat(silence.path("gap").booleanValue()).isTrue();
  }

  @Test
  void check_whatIsTickedOffInTheLibrary_isCalledDone() throws Exception {
    loadArticles();
    try (OpenLibrary library = libraries().open(Path.of(articles()))) {
      LibraryChecks.all(library.catalog(), library.control(), null, 30).stream()
          .filter(concern -> concern.silentDays().orElse(0) == 518)
          .forEach(concern -> library.ticks().tick(concern.key(), true));
      library.ticks().save();
    }
    JsonNode found = json("check", "--json", "--library", articles());
    assertThat(found)
        .filteredOn(concern -> concern.path("done").booleanValue())
        .extracting(concern -> concern.path("days").intValue())
        .containsExactly(518);
    out.getBuffer().setLength(0);

    assertThat(run("check", "--library", articles())).isZero();
    assertThat(out.toString()).containsOnlyOnce("(done)").contains(", 1 of them done.");
  }

  @Test
  void check_silence_isThatOfTheOption() throws Exception {
    JsonNode found = json("check", "--silence", "10", "--json");
    assertThat(found.findValuesAsText("kind")).doesNotContain("silence");
    out.getBuffer().setLength(0);

    assertThat(run("check")).isZero();
    assertThat(out.toString())
        .contains("Rule: latest, with all that is known.")
        .contains("Changes that no claim explains:")
        .contains("11 days of silence between 2017-09-30 and 2017-10-12")
        .containsPattern("\\d+ gaps, \\d+ other findings?\\.");
    assertThat(run("check", "--silence", "-1")).isEqualTo(2);
    assertThat(err.toString()).contains("--silence says -1");
  }

  @Test
  void matrix_csv_hasAHeaderAndALineForEachPlace() {
    int code =
        run("matrix", "--from", "2017-09-15", "--to", "2017-10-20", "--step", "month", "--csv");

    assertThat(code).as(err.toString()).isZero();
    List<CsvRecord> rows = CsvReader.builder().ofCsvRecord(out.toString()).stream().toList();
    assertThat(rows.getFirst().getFields())
        .containsExactly(
            "place",
            "name",
            "first_change",
            "changes",
            "2017-09-30",
            "2017-09-30 changes",
            "2017-10-20",
            "2017-10-20 changes");
    assertThat(rows).extracting(row -> row.getField(0)).contains("mayadine", "province", "hajin");
    CsvRecord mayadine =
        rows.stream().filter(row -> row.getField(0).equals("mayadine")).findFirst().orElseThrow();
    assertThat(mayadine.getFields())
        .containsExactly(
            "mayadine",
            "Mayadine",
            "2017-09-30",
            "2",
            "held by Rebels",
            "1",
            "contested between Army and Rebels, in part",
            "1");
    assertThat(out.toString()).startsWith("\"place\",\"name\"").contains("\"unknown\"");
  }

  @Test
  void matrix_forPeople_listsTheStepsOfChange() {
    String[] call = {"matrix", "--from", "2017-09-15", "--to", "2017-10-20", "--step", "week"};
    assertThat(run(call)).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains("  2017-09-17  unknown")
        .contains("  2017-10-01  held by Rebels (1 change)")
        .contains("  2017-10-15  contested between Army and Rebels, in part (1 change)")
        .doesNotContain("2017-10-08");
  }

  @Test
  void matrix_orders_sortThePlaces() {
    String[] call = {"matrix", "--from", "2017-08-01", "--to", "2017-10-20", "--csv", "--sort"};
    assertThat(places(call, "first-change")).containsExactly("province", "mayadine", "hajin");
    assertThat(places(call, "changes")).containsExactly("mayadine", "province", "hajin");
    assertThat(places(call, "name")).containsExactly("province", "hajin", "mayadine");
    assertThat(places(call, "name", "--near", "hajin"))
        .containsExactly("hajin", "mayadine", "province");
    assertThat(places(call, "name", "--place", "Hajin")).containsExactly("hajin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "diff 2017-10-02",
        "diff 2017-10-02 yesterday",
        "matrix --from 2017-10-02",
        "matrix --from 2017-10-02 --to 2017-10-01",
        "matrix --from 0001-01-01 --to 2017-10-01 --step day",
        "matrix --from 2017-10-01 --to 2017-10-02 --step hour",
        "matrix --from 2017-10-01 --to 2017-10-02 --sort size",
        "check --silence long"
      })
  void run_wrongCalls_giveTwoAndSaySo(String call) {
    assertThat(run(call.split(" "))).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).isNotBlank().doesNotContain("Exception", "\tat ");
  }

  @Test
  void matrix_nearAPlaceWithoutAPoint_saysSo() {
    int code =
        run("matrix", "--from", "2017-10-01", "--to", "2017-10-02", "--near", "mayadine-road");

    assertThat(code).isEqualTo(1);
    assertThat(err.toString()).contains("no point on the map is known of Mayadine–Boukamal road");
  }

  private List<String> places(String[] call, String... more) {
    out.getBuffer().setLength(0);
    assertThat(run(with(call, more))).as(err.toString()).isZero();
    return CsvReader.builder().ofCsvRecord(out.toString()).stream()
        .skip(1)
        .map(row -> row.getField(0))
        .toList();
  }

  private static String[] with(String[] call, String... more) {
    String[] all = Arrays.copyOf(call, call.length + more.length);
    System.arraycopy(more, 0, all, call.length, more.length);
    return all;
  }

  private static JsonNode of(JsonNode found, String kind) {
    for (JsonNode node : found) {
      if (node.path("kind").textValue().equals(kind)) {
        return node;
      }
    }
    throw new AssertionError("no " + kind);
  }

  private String articles() {
    return folder.resolve("articles.chronofront").toString();
  }

  private void loadArticles() {
    assertThat(run("load", "data/syria-october-2017.json", "--library", articles())).isZero();
    out.getBuffer().setLength(0);
  }

  private JsonNode json(String... arguments) throws Exception {
    assertThat(run(arguments)).as(err.toString()).isZero();
    return new ObjectMapper().readTree(out.toString());
  }

  private Libraries libraries() {
    return new Libraries(
        folder.resolve("library.chronofront"),
        new BundledDataset("sample", "x", SampleDataset::dataset),
        Clock.systemUTC(),
        Duration.ofMillis(100));
  }

  private int run(String... arguments) {
    CliServices services =
        new CliServices(
            libraries(),
            (library, order) -> {},
            file ->
                new SqliteImporting(
                    file, Formats.all(), Clock.systemUTC(), Duration.ofSeconds(1), Runnable::run),
            folder,
            "1.2.3");
    return ChronofrontCommand.run(
        arguments, new PrintWriter(out, true), new PrintWriter(err, true), services);
  }
}
