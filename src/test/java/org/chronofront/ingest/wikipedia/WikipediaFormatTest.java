package org.chronofront.ingest.wikipedia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chronofront.ingest.FileSample;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.ingest.tree.CollectedRows;
import org.chronofront.model.Actor;
import org.chronofront.model.CharacterRange;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Excerpt;
import org.chronofront.model.Place;
import org.chronofront.model.PlaceKind;
import org.chronofront.model.importing.Question;
import org.chronofront.model.importing.RowProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WikipediaFormatTest {
  private static final Path MODULE =
      Path.of("src/test/resources/org/chronofront/ingest/wikipedia/module.lua");
  private static final Map<String, String> ANSWERS =
      Map.of(
          "module.date", "2017-10-12",
          "icon.m.IS", "Black",
          "icon.m.gov_air", "held: Red",
          "icon.m[\"mixed\"]", "contested: Red / Black",
          "icon.Overlay.svg", "ignore",
          "icon.m.ring", "besieged: Black / Red");
  private static final Map<String, String> SIDES =
      Map.of("icon.m.IS", "Black", "icon.m.gov", "Red");
  private final WikipediaFormat format = new WikipediaFormat();
  @TempDir Path folder;

  @Test
  void examine_module_asksForTheDayAndForEachIcon() throws Exception {
    List<Question> questions = format.examine(List.of(MODULE), Map.of()).questions();

    assertThat(questions)
        .allMatch(question -> question.required() != question.key().equals("module.series"));
    assertThat(questions.stream().filter(q -> q.help().contains("besieged: A / B")))
        .extracting(Question::key)
        .as("where is said how to answer")
        .containsExactly("icon.m.IS");
    assertThat(questions)
        .extracting(Question::key)
        .containsExactly(
            "module.date",
            "icon.m.IS",
            "icon.m.gov_air",
            "icon.m[\"mixed\"]",
            "icon.Overlay.svg",
            "icon.m.ring",
            "module.series");
    assertThat(questions)
        .extracting(Question::suggested)
        .containsExactly(
            "2017-10-12", "Islamic State", "Syrian government", null, "ignore", null, null);
    assertThat(questions.get(1).help()).startsWith("4 marks, among them Łódka, Pole");
  }

  @Test
  void read_marks_becomeClaimsAsAnswered() throws Exception {
    CollectedRows rows = read(ANSWERS);
    Map<String, String> ids =
        rows.actors.stream().collect(Collectors.toMap(Actor::displayName, Actor::id));
    String red = ids.get("Red");
    String black = ids.get("Black");

    assertThat(rows.rows()).isEqualTo(8);
    assertThat(rows.claims)
        .extracting(ControlClaim::state)
        .containsExactly(
            new ControlState.Held(black),
            new ControlState.Held(red),
            new ControlState.Contested(List.of(red, black)),
            new ControlState.Besieged(black, red));
    assertThat(rows.claims)
        .allMatch(claim -> claim.span().equals(DateSpan.day(LocalDate.of(2017, 10, 12))));
    assertThat(rows.places)
        .extracting(Place::displayName)
        .containsExactly("Łódka", "Mill & Weir", "😀 Ford", "Keep");
    assertThat(rows.places)
        .extracting(Place::kind)
        .containsExactly(PlaceKind.VILLAGE, PlaceKind.FACILITY, PlaceKind.CITY, PlaceKind.VILLAGE);
  }

  @Test
  void examine_severalDays_asksOnlyForTheDayThatNothingTells() throws Exception {
    Path told = module("map 2017-10-12.lua", "m.IS");
    Path untold = module("map.lua", "m.gov");
    List<Question> questions = format.examine(List.of(told, untold), Map.of()).questions();

    assertThat(questions)
        .extracting(Question::key, Question::suggested, Question::required)
        .startsWith(
            tuple("module.date.map 2017-10-12.lua", "2017-10-12", false),
            tuple("module.date.map.lua", null, true));
    assertThat(questions).extracting(Question::key).contains("icon.m.IS", "icon.m.gov");
    assertThatThrownBy(() -> CollectedRows.of(format, List.of(told, untold), SIDES))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("Which day map.lua shows");
  }

  @Test
  void read_severalDays_areOneHistoryOfTheSamePlaces() throws Exception {
    List<Path> files =
        List.of(module("map 2017-10-12.lua", "m.IS"), module("map 2017-11-01.lua", "m.gov"));
    CollectedRows rows = CollectedRows.of(format, files, SIDES);

    assertThat(rows.places).hasSize(1);
    assertThat(rows.claims)
        .extracting(ControlClaim::span)
        .containsExactly(
            DateSpan.day(LocalDate.of(2017, 10, 12)), DateSpan.day(LocalDate.of(2017, 11, 1)));
    assertThat(rows.claims).extracting(ControlClaim::sourceId).doesNotHaveDuplicates();
    assertThat(rows.claims).extracting(ControlClaim::id).doesNotHaveDuplicates();
    assertThat(rows.problems).isEmpty();
  }

  @Test
  void examine_anyFileName_isTheSameDatasetUnlessThePersonSaysWhichMap() throws Exception {
    List<Path> file = List.of(MODULE);
    String other = format.examine(List.of(module("b.lua", "m.IS")), Map.of()).suggested().id();

    assertThat(format.examine(file, Map.of()).suggested().id()).isEqualTo(other);
    assertThat(format.examine(file, Map.of("module.series", "Yemen")).suggested().id())
        .isNotEqualTo(other)
        .endsWith("-yemen");
  }

  private Path module(String name, String icon) throws Exception {
    return Files.writeString(
        folder.resolve(name),
        "return { marks = { { lat = 36.1, long = 37.2, mark = %s, label = \"[[Ford]]\" }, } }"
            .formatted(icon));
  }

  @Test
  void read_excerpts_areTheRowsAtTheirRange() throws Exception {
    CollectedRows rows = read(ANSWERS);
    int[] characters = Files.readString(MODULE).codePoints().toArray();

    for (Excerpt excerpt : rows.excerpts) {
      CharacterRange range = excerpt.range();
      assertThat(range).isNotNull();
      assertThat(new String(characters, range.start(), range.end() - range.start()))
          .isEqualTo(excerpt.text())
          .startsWith("{ lat")
          .endsWith("}");
    }
    assertThat(rows.excerpts).hasSize(4);
  }

  @Test
  void read_faults_nameTheirLine() throws Exception {
    CollectedRows rows = read(ANSWERS);

    assertThat(rows.problems)
        .filteredOn(p -> p.kind() == RowProblem.Kind.REJECTED)
        .extracting(p -> p.place().where() + " " + p.column())
        .containsExactly("line 10 lat", "line 11 label", "line 12 null");
    assertThat(rows.reasons(RowProblem.Kind.SKIPPED)).hasSize(1);
  }

  @Test
  void read_rejectedRowsMended_comeIn() throws Exception {
    Path saved = read(ANSWERS).saveRejected(folder);
    Files.writeString(
        saved,
        Files.readString(saved)
            .replace("96.4", "36.4")
            .replace("37.6, mark = m.IS", "37.6, mark = m.IS, label = \"Weir\"")
            .replace("\"open", "\"open\""));
    Map<String, String> answers = Map.of("module.date", "2017", "icon.m.IS", "Black");

    assertThat(CollectedRows.of(format, List.of(saved), answers).claims).hasSize(3);
  }

  @Test
  void read_withoutAnswersOrWithOddOnes_saysWhatIsMissing() {
    assertThatThrownBy(() -> read(Map.of()))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("Which day");
    Map<String, String> odd = new HashMap<>(ANSWERS);
    odd.put("icon.m.ring", "contested: Red");
    assertThatThrownBy(() -> read(odd))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("icon m.ring stand");
  }

  @Test
  void read_brokenFiles_sayWhereAndWhat() throws Exception {
    String whole = Files.readString(MODULE);
    refused(
        whole.substring(0, 400).getBytes(StandardCharsets.UTF_8),
        "begins in line 7: it is cut off");
    refused("{".repeat(100_000).getBytes(StandardCharsets.UTF_8), "too deep");
    refused("x\0y".getBytes(StandardCharsets.UTF_8), "binary");
    refused(new byte[] {'{', (byte) 0xE9, '}'}, "UTF-8");
  }

  @Test
  void recognize_byContent_isHonest() throws Exception {
    assertThat(format.recognize(FileSample.of(MODULE))).isGreaterThan(90);
    Path other = Files.writeString(folder.resolve("a.lua"), "return { a = 1 }");
    assertThat(format.recognize(FileSample.of(other))).isZero();
    Path table = Files.writeString(folder.resolve("a.csv"), "lat,long,mark\n1,2,3\n");
    assertThat(format.recognize(FileSample.of(table))).isZero();
  }

  private CollectedRows read(Map<String, String> answers) throws Exception {
    return CollectedRows.of(format, List.of(MODULE), answers);
  }

  private void refused(byte[] bytes, String sentence) throws Exception {
    Path file = Files.write(folder.resolve("bad.lua"), bytes);
    assertThatThrownBy(() -> CollectedRows.of(format, List.of(file), ANSWERS))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining(sentence);
  }
}
