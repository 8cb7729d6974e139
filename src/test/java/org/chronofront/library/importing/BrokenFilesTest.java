package org.chronofront.library.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chronofront.library.LibraryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that go wrong far behind what is looked at before an import: each is refused as a whole,
/// with the place, what is unharmed and what to do, and the library stays as it was.
class BrokenFilesTest extends ImportingFixture {
  private static final int ROWS = 1_500;

  /// A file of many rows, one a line; the first row stands in line 2.
  private record Subject(String name, String head, String row, String between, String foot) {
    String text() {
      return IntStream.rangeClosed(1, ROWS)
          .mapToObj(n -> row.replace("NUMBER", Integer.toString(n)))
          .collect(Collectors.joining(between + "\n", head + "\n", "\n" + foot));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Subject> subjects() {
    return Stream.of(
        new Subject(
            "map.geojson",
            "{\"type\": \"FeatureCollection\", \"features\": [",
            "{\"type\": \"Feature\", \"geometry\": null, \"properties\": {\"n\": \"é NUMBER\"}}",
            ",",
            "]}"),
        new Subject(
            "map.kml",
            "<kml><Document>",
            "<Placemark><name>é"
                + " NUMBER</name><Point><coordinates>40,35</coordinates></Point></Placemark>",
            "",
            "</Document></kml>"),
        new Subject(
            "timemap.json",
            "[",
            "{\"id\": \"CIVNUMBER\", \"date\": \"10/12/2017\", \"latitude\": \"35\", \"longitude\":"
                + " \"40\", \"description\": \"é\", \"sources\": [], \"filters\": []}",
            ",",
            "]"),
        new Subject(
            "own.json",
            "{\"format\": \"chronofront-dataset\", \"version\": 1, \"id\": \"own\", \"title\":"
                + " \"Own\", \"description\": \"Own\", \"licence\": \"CC0\", \"attribution\":"
                + " \"Nobody\", \"sources\": [], \"actors\": [], \"excerpts\": [], \"events\": [],"
                + " \"claims\": [], \"places\": [",
            "{\"id\": \"pNUMBER\", \"names\": [{\"language\": \"fr\", \"text\": \"é NUMBER\","
                + " \"kind\": \"name\"}], \"kind\": \"town\"}",
            ",",
            "]}"));
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void run_wholeFile_comesIn(Subject subject) throws Exception {
    ImportAccount account = run(subject, subject.text());

    assertThat(account.counts().rows()).isGreaterThanOrEqualTo(ROWS);
    assertThat(account.counts().rejected()).isZero();
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void run_syntaxErrorFarBehind_saysWhereAndTakesNothingIn(Subject subject) throws Exception {
    String text = subject.text();
    int line = text.indexOf("1400");
    int at = text.indexOf(subject.name.endsWith("kml") ? "</Point>" : "}", line);
    String broken = text.substring(0, at) + "<oops" + text.substring(at);

    refused(subject, broken, "line 1401, column ", "Mend it, and import the file again");
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void run_cutOffFarBehind_saysWhereAndTakesNothingIn(Subject subject) throws Exception {
    String text = subject.text();
    String cut = text.substring(0, text.indexOf("1400") + 2);

    refused(subject, cut, "line 1401, column ", "it is cut off. Fetch it again, whole");
  }

  @Test
  void run_cutOffInOneLongLine_saysTheColumn() throws Exception {
    Subject map = subjects().findFirst().orElseThrow();
    String line = map.text().replace("\n", "").replace("é", "e");
    int end = line.indexOf("1400") + 2;

    refused(map, line.substring(0, end), "line 1, column ", "it is cut off");
  }

  private void refused(Subject subject, String text, String... said) throws Exception {
    run(subject, subject.text());
    List<DatasetEntry> before = importing.datasets();

    assertThatThrownBy(() -> run(subject, text))
        .isInstanceOf(LibraryException.class)
        .hasMessageContainingAll(said)
        .hasMessageContaining(subject.name)
        .hasMessageMatching("(?s).*(Nothing of it was taken in\\.|so nothing of it was read:).*");
    assertThat(importing.datasets()).isEqualTo(before);
    assertThat(importing.accounts()).hasSize(1);
  }

  private ImportAccount run(Subject subject, String text) throws Exception {
    Path file = Files.writeString(folder.resolve(subject.name), text);
    ImportOffer offer = offer(file, Map.of());
    Map<String, String> answers =
        offer.open().stream().collect(Collectors.toMap(q -> q.key(), q -> "month-day"));
    return run(offer(file, answers));
  }
}
