package org.chronofront.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.chronofront.model.CharacterRange;
import org.chronofront.model.Dataset;
import org.chronofront.model.Excerpt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatasetFaultsTest {
  private static Stream<Fault> faults() {
    return Stream.concat(Faults.structural(), Faults.semantic());
  }

  @Test
  void read_smallDataset_isWhole() throws Exception {
    Dataset dataset = read(Fault.small().toString());

    assertThat(dataset.sources().getFirst().reliesOn()).containsExactly("agency");
    assertThat(dataset.excerpts())
        .extracting(Excerpt::range)
        .extracting(CharacterRange::end)
        .containsExactly(30, 10);
    assertThat(dataset.claims()).hasSize(4);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void read_oneFault_isReportedOnceWhereItStands(Fault fault) {
    List<DatasetProblem> problems = problems(fault.document().toString());

    assertThat(problems)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.file()).isEqualTo("small.json");
              assertThat(problem.pointer()).isEqualTo(fault.pointer());
              assertThat(problem.wrong()).contains(fault.wrong());
              assertThat(problem.expected()).contains(fault.expected());
            });
  }

  @Test
  void read_severalFaults_reportsAllInOneSentenceEach() {
    ObjectNode root = Fault.small();
    Fault.set("/claims/0/confidence", "\"sure\"", "", "", "").applyTo(root);
    Fault.set("/places/1/parent", "\"x\"", "", "", "").applyTo(root);
    Fault.set("/events/0/span/earliest", "\"2002-01-01\"", "", "", "").applyTo(root);

    DatasetException exception = failure(root.toString());

    assertThat(exception.problems())
        .extracting(DatasetProblem::pointer)
        .containsExactly("/events/0/span", "/claims/0/confidence", "/places/1/parent");
    assertThat(exception)
        .hasMessage(
            """
            small.json has 3 problems, so nothing of it was read:
              /events/0/span: the span ends 2001-05-02, before it begins 2002-01-01; \
            expected a latest day on or after the earliest
              /claims/0/confidence: found the text "sure"; expected one of low, medium, high
              /places/1/parent: there is no place "x"; expected the id of a place\
            """);
  }

  @Test
  void read_moreThanAHundredFaults_listsAHundredAndCountsTheRest() {
    ObjectNode root = Fault.small();
    for (int i = 0; i < 130; i++) {
      root.put("x" + i, i);
    }

    DatasetException exception = failure(root.toString());

    assertThat(exception.problems()).hasSize(100);
    assertThat(exception.unlisted()).isEqualTo(30);
    assertThat(exception.getMessage()).contains("130 problems").endsWith("… and 30 more");
  }

  @Test
  void read_fieldGivenTwice_isReportedBesideOtherFaults() {
    String text =
        Fault.small()
            .toString()
            .replace("\"low\":3,", "\"low\":3,\"low\":4,")
            .replace("\"title\":\"War\"", "\"title\":7");

    assertThat(problems(text))
        .extracting(DatasetProblem::pointer)
        .containsExactly("/events/0/fatalities/low", "/sources/0/title");
    assertThat(problems(text).getFirst().wrong()).contains("line 1, column", "given twice");
  }

  @Test
  void read_halfASurrogatePair_isRefused() {
    String text = Fault.small().toString().replace("A made-up dataset", "half \\ud83d");

    assertThat(problems(text)).extracting(DatasetProblem::pointer).containsExactly("/title");
  }

  private static List<DatasetProblem> problems(String text) {
    return failure(text).problems();
  }

  private static DatasetException failure(String text) {
    return catchThrowableOfType(DatasetException.class, () -> read(text));
  }

  private static Dataset read(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new DatasetJsonReader().read(new ByteArrayInputStream(bytes), "small.json");
  }
}
