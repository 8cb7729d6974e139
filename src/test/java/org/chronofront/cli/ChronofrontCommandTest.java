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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.chronofront.control.Fading;
import org.chronofront.control.RuleChoice;
import org.chronofront.ingest.Formats;
import org.chronofront.library.BundledDataset;
import org.chronofront.library.Libraries;
import org.chronofront.library.importing.SqliteImporting;
import org.chronofront.model.SampleDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChronofrontCommandTest {
  @TempDir Path folder;
  private final List<SnapshotOrder> orders = new ArrayList<>();
  private final ExecutorService readers = Executors.newCachedThreadPool();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @AfterEach
  void endReaders() {
    readers.shutdownNow();
  }

  @Test
  void state_json_hasTheAgreedFields() throws Exception {
    JsonNode state = json("state", "Mayādīn", "--on", "2017-10-14", "--json");

    assertThat(state.fieldNames())
        .toIterable()
        .containsExactly(
            "place",
            "on",
            "known",
            "rule",
            "lens",
            "level",
            "status",
            "actors",
            "possible",
            "age_days",
            "winning",
            "losing",
            "inadmissible");
    assertThat(state.path("place").toString())
        .isEqualTo("{\"id\":\"mayadine\",\"name\":\"Mayadine\"}");
    assertThat(state.path("on").textValue()).isEqualTo("2017-10-14");
    assertThat(state.path("known").isNull()).isTrue();
    assertThat(state.path("rule").textValue()).isEqualTo("latest");
    assertThat(state.path("status").textValue()).isEqualTo("contested");
    assertThat(state.path("actors").findValuesAsText("id")).containsExactly("army", "rebels");
    assertThat(state.path("actors").findValuesAsText("name")).containsExactly("Army", "Rebels");
    assertThat(state.path("age_days").intValue()).isEqualTo(2);
    assertThat(state.path("losing").get(0).path("claim").textValue()).isEqualTo("c-held");
  }

  @Test
  void state_json_winningClaimHasItsWordsAndChain() throws Exception {
    JsonNode claim =
        json("state", "mayadine", "--on", "2017-10-14", "--json").path("winning").get(0);

    assertThat(claim.path("claim").textValue()).isEqualTo("c-contested");
    assertThat(claim.path("source").textValue()).isEqualTo("paper");
    assertThat(claim.path("outlet").textValue()).isEqualTo("Le Journal");
    assertThat(claim.path("reported").textValue()).isEqualTo("2017-10-12");
    assertThat(claim.path("span").toString())
        .isEqualTo("{\"earliest\":\"2017-10-12\",\"latest\":\"2017-10-12\",\"precision\":\"day\"}");
    assertThat(claim.path("extent").textValue()).isEqualTo("part");
    assertThat(claim.path("extent_wording").textValue()).isEqualTo("quatre quartiers au moins");
    assertThat(claim.path("excerpt").textValue()).startsWith("Les forces sont entrées");
    assertThat(claim.path("excerpts")).hasSize(2);
    assertThat(claim.path("origin").textValue()).isEqualTo("monitor");
    assertThat(claim.path("chain").textValue()).isEqualTo("Monitor → Wire → Le Journal");
    assertThat(claim.path("state").path("status").textValue()).isEqualTo("contested");
  }

  @Test
  void state_knownEarlier_leavesOutLaterReports() throws Exception {
    JsonNode state =
        json("state", "mayadine", "--on", "2017-10-14", "--known", "2017-10-02", "--json");

    assertThat(state.path("status").textValue()).isEqualTo("held");
    assertThat(state.path("known").textValue()).isEqualTo("2017-10-02");
  }

  @Test
  void state_nothingInForce_isUnknownWithWhatIsPossible() throws Exception {
    JsonNode state = json("state", "hajin", "--on", "2017-10-14", "--json");

    assertThat(state.path("status").textValue()).isEqualTo("unknown");
    assertThat(state.path("age_days").isNull()).isTrue();
    assertThat(state.path("actors")).isEmpty();
    JsonNode possible = state.path("possible").get(0);
    assertThat(possible.path("status").textValue()).isEqualTo("besieged");
    assertThat(possible.path("actors").findValuesAsText("id")).containsExactly("rebels", "army");
    assertThat(possible.path("claim").textValue()).isEqualTo("c-besieged");
    assertThat(possible.path("span").path("latest").isNull()).isTrue();
  }

  @Test
  void state_forPeople_hasAnswerQuoteAndChain() {
    assertThat(run("state", "mayadine", "--on", "2017-10-14")).isZero();
    assertThat(out.toString())
        .contains("Mayadine on 2017-10-14: contested between Army and Rebels, in part.")
        .contains("last confirmed 2 days before")
        .contains("“Les forces sont entrées")
        .contains("Monitor → Wire → Le Journal")
        .contains("Outweighed:")
        .contains("in 2017-09, reported 2017-10-01");
  }

  @Test
  void history_json_isAListOfPeriodsWithoutHole() throws Exception {
    JsonNode periods = json("history", "الميادين", "--json");

    assertThat(periods.isArray()).isTrue();
    assertThat(periods.get(0).path("from").isNull()).isTrue();
    assertThat(periods.get(periods.size() - 1).path("to").isNull()).isTrue();
    for (int i = 1; i < periods.size(); i++) {
      LocalDate end = LocalDate.parse(periods.get(i - 1).path("to").textValue());
      assertThat(periods.get(i).path("from").textValue()).isEqualTo(end.plusDays(1).toString());
      assertThat(periods.get(i).path("winning").isArray()).isTrue();
    }
    assertThat(periods.findValuesAsText("rule")).containsOnly("latest");
  }

  @Test
  void history_forPeople_listsPeriods() {
    assertThat(run("history", "mayadine")).isZero();
    assertThat(out.toString()).contains("2017-10-12 – …").contains("held by Rebels.");
  }

  @Test
  void places_andInfo_bothForms() throws Exception {
    assertThat(json("places", "--json").findValuesAsText("id")).contains("mayadine", "hajin");
    out.getBuffer().setLength(0);
    assertThat(json("info", "--json").path("claims").intValue()).isEqualTo(4);
    out.getBuffer().setLength(0);
    assertThat(run("places")).isZero();
    assertThat(out.toString()).contains("mayadine       ").contains("الميادين");
    assertThat(run("info")).isZero();
    assertThat(out.toString()).contains("library.chronofront", "4 claims", "CC0-1.0");
  }

  @Test
  void state_twoCandidates_listsThemAndGuessesNone() {
    assertThat(run("state", "maya", "--on", "2017-10-14")).isEqualTo(1);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("may mean 2 places", "mayadine ", "mayadine-road");
  }

  @Test
  void state_noSuchPlace_saysSo() {
    assertThat(run("state", "Atlantis", "--on", "2017-10-14")).isEqualTo(1);
    assertThat(err.toString()).contains("no place is called 'Atlantis'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2017", "2017-10", "12/10/2017", "2017-13-01", "2017-02-30", "today", ""})
  void state_wrongDay_isAWrongCall(String day) {
    assertThat(run("state", "mayadine", "--on", day)).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("--on").doesNotContain("Exception", "\tat ");
  }

  @Test
  void run_wrongCalls_giveTwo() {
    assertThat(run("state", "mayadine")).isEqualTo(2);
    assertThat(run("state")).isEqualTo(2);
    assertThat(run("nonsense")).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
    assertThat(run("snapshot", "--on", "2017-10-12", "-o", "x.png", "--size", "big")).isEqualTo(2);
    assertThat(run("snapshot", "--on", "2017-10-12", "-o", "x.png", "--scale", "3")).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).doesNotContain("Exception", "\tat ");
  }

  @Test
  void run_unknownCommand_isNamedInAPlainSentence() {
    assertThat(run("frobnicate")).isEqualTo(2);
    assertThat(err.toString()).contains("there is no command 'frobnicate'.");
  }

  @Test
  void run_libraryBeforeTheCommand_isTheSameAsAfterIt() {
    String missing = folder.resolve("none").toString();

    assertThat(run("--library", missing, "info")).isEqualTo(1);
    String before = err.toString();
    assertThat(run("info", "--library", missing)).isEqualTo(1);

    assertThat(err.toString()).isEqualTo(before + before);
  }

  @Test
  void run_helpAndVersion_giveZero() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).isEqualToIgnoringNewLines("chronofront 1.2.3");
    assertThat(run("--help")).isZero();
    assertThat(run("state", "--help")).isZero();
    assertThat(out.toString()).contains("snapshot", "--known");
  }

  @Test
  void load_dataset_intoANewLibrary() throws Exception {
    Path library = folder.resolve("mine.chronofront");
    assertThat(run("load", shipped().toString(), "--library", library.toString())).isZero();

    out.getBuffer().setLength(0);
    JsonNode state =
        json("state", "Al-Qaryatayn", "--on", "2017-10-01", "--json", "--library", "" + library);
    assertThat(state.path("winning").get(0).path("excerpt").textValue()).isNotBlank();
  }

  @Test
  void load_badFiles_sayWhyAndGiveOne() throws Exception {
    Path bad = Files.writeString(folder.resolve("bad.json"), "{");
    assertThat(run("load", bad.toString())).isEqualTo(1);
    assertThat(run("load", folder.resolve("none.json").toString())).isEqualTo(1);
    assertThat(run("info", "--library", folder.resolve("none").toString())).isEqualTo(1);
    assertThat(err.toString())
        .contains("bad.json", "There is no file", "There is no library at")
        .doesNotContain("\tat ");
  }

  @Test
  void snapshot_order_isHandedOn() {
    Path file = folder.resolve("map.png");
    int code =
        run(
            "snapshot",
            "--on",
            "2017-10-12",
            "--place",
            "mayadine",
            "--size",
            "640x480",
            "--areas",
            "20",
            "--half-life",
            "30",
            "--scale",
            "2",
            "--theme",
            "dark",
            "-o",
            file.toString());

    assertThat(code).as(err.toString()).isZero();
    assertThat(orders)
        .containsExactly(
            new SnapshotOrder(
                LocalDate.of(2017, 10, 12),
                RuleChoice.LATEST,
                "mayadine",
                20,
                new Fading(30),
                640,
                480,
                2,
                true,
                file,
                false));
  }

  @Test
  void snapshot_halfLife_isTheUsualUnlessGivenAndMayBeNever() {
    String file = folder.resolve("map.png").toString();

    assertThat(run("snapshot", "--on", "2017-10-12", "-o", file)).isZero();
    assertThat(run("snapshot", "--on", "2017-10-12", "--half-life", "never", "-o", file)).isZero();
    assertThat(run("snapshot", "--on", "2017-10-12", "--half-life", "soon", "-o", file))
        .isEqualTo(2);

    assertThat(orders)
        .extracting(SnapshotOrder::fading)
        .containsExactly(Fading.USUAL, Fading.NEVER);
    assertThat(err.toString())
        .contains("'soon' cannot be used", "a number of days from 1 to 36500, or never");
  }

  @Test
  void snapshot_fileIsThere_isRefusedUnlessOverwrite() throws Exception {
    String file = Files.createFile(folder.resolve("map.png")).toString();

    assertThat(run("snapshot", "--on", "2017-10-12", "-o", file)).isEqualTo(1);
    assertThat(err.toString()).contains("is there already", "--overwrite");
    assertThat(orders).isEmpty();
    assertThat(run("snapshot", "--on", "2017-10-12", "-o", file, "--overwrite")).isZero();
    assertThat(run("snapshot", "--on", "2017-10-12", "-o", file + "/x/y.png")).isEqualTo(1);
    assertThat(orders).hasSize(1);
  }

  @Test
  void state_ruleLensAndLevel_areAppliedAndTold() throws Exception {
    JsonNode state =
        bundled(
            "state",
            "al-qaryatayn",
            "--on",
            "2017-10-03",
            "--json",
            "--rule",
            "cautious",
            "--lens",
            "L'ORIENT-le jour,veterans-today-2017-10-02",
            "--level",
            "parent");

    assertThat(state.path("rule").textValue()).isEqualTo("cautious");
    assertThat(state.path("lens").toString())
        .isEqualTo("[\"olj-2017-10-12\",\"veterans-today-2017-10-02\"]");
    assertThat(state.path("level").textValue()).isEqualTo("parent");
    assertThat(state.path("status").textValue()).isEqualTo("unknown");
    JsonNode refused = state.path("inadmissible");
    assertThat(refused.findValuesAsText("claim"))
        .startsWith("qaryatayn-contested-veterans-today", "qaryatayn-contested-blog");
    assertThat(refused.findValuesAsText("reason"))
        .startsWith(
            "Reader comment leans toward Syrian government, and the claim is in its interest.",
            "None of the chosen sources says so or hands it on.");
    assertThat(refused.get(0).path("excerpt").textValue()).startsWith("The Syrian Arab Army");
  }

  @Test
  void state_knowledgeDay_namesWhatIsNotKnownYet() throws Exception {
    JsonNode state =
        bundled("state", "mayadine", "--on", "2017-10-12", "--known", "2017-10-11", "--json");
    assertThat(state.path("inadmissible").get(0).path("reason").textValue())
        .isEqualTo("It was not known yet: it was reported on 2017-10-12.");
  }

  @Test
  void history_corroborated_hasItsReasonsAndAppliesTheRule() throws Exception {
    JsonNode periods = bundled("history", "al-qaryatayn", "--json", "--rule", "corroborated");
    JsonNode last = periods.get(periods.size() - 1);
    assertThat(periods).hasSize(3);
    assertThat(last.path("winning").findValuesAsText("reason"))
        .containsExactly(
            "Of the claims for the latest day it was reported last.",
            "It says the same as the strongest claim.");
  }

  @Test
  void state_forPeople_saysTheRuleAndWhatDoesNotCount() throws Exception {
    bundled("places", "--json");
    out.getBuffer().setLength(0);
    run(
        "state",
        "mayadine",
        "--on",
        "2017-10-12",
        "--rule",
        "corroborated",
        "--library",
        folder.resolve("bundled.chronofront").toString());
    assertThat(out.toString())
        .contains("Rule: corroborated, with all that is known.")
        .contains("Does not count:")
        .contains("No other claim says the same of the same days.");
  }

  @Test
  void state_lensOfNobody_listsTheSources() {
    assertThat(run("state", "mayadine", "--on", "2017-10-14", "--lens", "Pravda")).isEqualTo(1);
    assertThat(err.toString()).contains("no source is called 'Pravda'", "monitor ", "Le Journal");
    assertThat(run("state", "mayadine", "--on", "2017-10-14", "--lens", "o")).isEqualTo(1);
    assertThat(err.toString()).contains("'o' may mean ");
  }

  @Test
  void state_unknownRuleOrLevel_isAWrongCall() {
    assertThat(run("state", "mayadine", "--on", "2017-10-14", "--rule", "best")).isEqualTo(2);
    assertThat(run("state", "mayadine", "--on", "2017-10-14", "--level", "top")).isEqualTo(2);
    assertThat(err.toString())
        .contains("the rule is latest, corroborated or cautious, not 'best'")
        .contains("the level is actor or parent, not 'top'");
  }

  private JsonNode bundled(String... arguments) throws Exception {
    String library = folder.resolve("bundled.chronofront").toString();
    assertThat(run("load", shipped().toString(), "--library", library)).isZero();
    out.getBuffer().setLength(0);
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--library", library));
    return json(all.toArray(String[]::new));
  }

  private static Path shipped() {
    return Path.of("data/syria-october-2017.json");
  }

  private JsonNode json(String... arguments) throws Exception {
    assertThat(run(arguments)).as(err.toString()).isZero();
    return new ObjectMapper().readTree(out.toString());
  }

  private int run(String... arguments) {
    BundledDataset bundled = new BundledDataset("sample", "x", SampleDataset::dataset);
    Libraries libraries =
        new Libraries(
            folder.resolve("library.chronofront"),
            bundled,
            Clock.systemUTC(),
            Duration.ofMillis(100));
    CliServices services =
        new CliServices(
            libraries,
            (library, order) -> orders.add(order),
            file ->
                new SqliteImporting(
                    file, Formats.all(), Clock.systemUTC(), Duration.ofSeconds(1), readers),
            folder,
            "1.2.3");
    return ChronofrontCommand.run(
        arguments, new PrintWriter(out, true), new PrintWriter(err, true), services);
  }
}
