package org.chronofront.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chronofront.control.ActorTree;
import org.chronofront.control.AdmissionRule;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.Explanation;
import org.chronofront.control.ReasonWords;
import org.chronofront.control.RuleChoice;
import org.chronofront.control.SourceChains;
import org.chronofront.control.StateWords;
import org.chronofront.control.Verdict;
import org.chronofront.model.Actor;
import org.chronofront.model.Dataset;
import org.chronofront.model.Place;
import org.chronofront.model.Source;
import org.junit.jupiter.api.Test;

/// `docs/control-by-rule.md` against the engine, row by row.
class ControlByRuleTest {
  private static final Path PAPER = Path.of("docs/control-by-rule.md");
  private static final List<String> PLACES = List.of("Al-Qaryatayn", "Mayadine", "Hawija");
  private static final List<String> DAYS =
      List.of(
          "2015-08-15",
          "2016-03-31",
          "2016-05-01",
          "2017-09-30",
          "2017-10-01",
          "2017-10-03",
          "2017-10-12",
          "2017-12-01");
  private static final List<String> RULES =
      List.of(
          "latest",
          "corroborated",
          "cautious",
          "latest?lens=belliard-2017-10-01",
          "latest?lens=veterans-today-2017-10-02",
          "latest?lens=sohr-2017-10-12",
          "latest?lens=afp-2017-10-12");

  private final Dataset data = Bundled.dataset();
  private final Map<String, Source> sources = byId(data.sources(), Source::id);
  private final Map<String, Actor> actors = byId(data.actors(), Actor::id);
  private final StateWords states = new StateWords(id -> actors.get(id).shortName());
  private final ReasonWords reasons =
      new ReasonWords(
          id -> actors.get(id).shortName(), id -> sources.get(id).outlet(), LocalDate::toString);
  private final ControlEngine engine = ControlEngine.of(data.claims(), AdmissionRule.LATEST);

  @Test
  void answers_everyRow_isWhatTheEngineSays() throws IOException {
    List<String> rows = new ArrayList<>();
    for (String place : PLACES) {
      for (String rule : RULES) {
        DAYS.forEach(day -> rows.add(answer(place, rule, day)));
      }
    }
    assertThat(written(5)).containsExactlyElementsOf(rows);
  }

  @Test
  void refusals_everyRow_isWhatTheEngineSays() throws IOException {
    List<String> rows = new ArrayList<>();
    for (String place : PLACES) {
      for (String rule : RULES) {
        explain(place, rule, "2017-12-01").inadmissible().stream()
            .map(v -> row(place, rule, v.claim().id(), reasons.of(v.reason())))
            .forEach(rows::add);
      }
    }
    assertThat(written(3)).containsExactlyElementsOf(rows);
  }

  private String answer(String place, String rule, String day) {
    Explanation told = explain(place, rule, day);
    String winning =
        told.winning().stream().map(v -> v.claim().id()).collect(Collectors.joining(", "));
    return row(
        place,
        rule,
        day,
        states.withPossible(told.finding()),
        winning.isEmpty() ? "–" : winning,
        reason(told));
  }

  private String reason(Explanation told) {
    return Stream.concat(told.winning().stream(), told.possible().stream())
        .map(Verdict::reason)
        .map(reasons::of)
        .findFirst()
        .orElse(
            told.inadmissible().isEmpty()
                ? "No claim yet speaks of that day."
                : "No claim that counts speaks of that day.");
  }

  private Explanation explain(String place, String rule, String day) {
    String id =
        data.places().stream()
            .filter(one -> one.displayName().equals(place))
            .map(Place::id)
            .findFirst()
            .orElseThrow();
    AdmissionRule chosen =
        RuleChoice.parse(rule).over(SourceChains.of(data.sources()), ActorTree.of(data.actors()));
    return engine.under(chosen).explain(id, LocalDate.parse(day), null);
  }

  /// The rows with so many columns, the place before each.
  private static List<String> written(int columns) throws IOException {
    List<String> rows = new ArrayList<>();
    String place = "";
    for (String line : Files.readAllLines(PAPER)) {
      if (line.startsWith("## ")) {
        place = line.substring(3);
      } else if (line.startsWith("| `")) {
        List<String> cells =
            Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
        if (cells.size() == columns) {
          rows.add(place + " | " + String.join(" | ", cells));
        }
      }
    }
    return rows;
  }

  private static String row(String place, String rule, String... cells) {
    return place + " | `" + rule + "` | " + String.join(" | ", cells);
  }

  private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
    return things.stream().collect(Collectors.toMap(id, thing -> thing));
  }
}
