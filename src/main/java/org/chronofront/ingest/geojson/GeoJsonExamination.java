package org.chronofront.ingest.geojson;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chronofront.ingest.Examination;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.ingest.feature.Feature;
import org.chronofront.ingest.feature.FeatureSurvey;
import org.chronofront.ingest.tree.DatasetNames;
import org.chronofront.ingest.tree.FieldFault;
import org.chronofront.ingest.tree.JsonRows;
import org.chronofront.model.DatasetInfo;
import org.chronofront.model.importing.Question;
import org.chronofront.model.importing.Question.Option;

/// Looks at the beginning of GeoJSON files.
final class GeoJsonExamination implements JsonRows.Handler {
  static final String FILE_DAY = "file.day";
  static final Set<String> ROWS = Set.of("features");
  private static final int MOST_ROWS = 1_000;
  private static final long MOST_BYTES = 4 << 20;

  private final FeatureSurvey survey = new FeatureSurvey();
  private final Map<Path, String> names = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();
  private final List<Path> files;
  private final ReferenceSystem system = new ReferenceSystem();
  private Path file;
  private long bytes;
  private int rows;

  private GeoJsonExamination(List<Path> files) {
    this.files = files;
    this.file = files.getFirst();
  }

  static Examination of(List<Path> files) throws IOException, UnreadableException {
    GeoJsonExamination examination = new GeoJsonExamination(files);
    examination.read();
    return examination.result();
  }

  /// The names that the files give their collections, as far as they stand at the beginning.
  static Map<Path, String> names(List<Path> files) throws IOException, UnreadableException {
    GeoJsonExamination examination = new GeoJsonExamination(files);
    examination.rows = MOST_ROWS;
    examination.read();
    return examination.names;
  }

  private void read() throws IOException, UnreadableException {
    for (Path each : files) {
      file = each;
      bytes = 0;
      rows = Math.max(0, rows - MOST_ROWS / 10);
      JsonRows.read(each, ROWS, count -> bytes = count, this);
      system.check(each);
    }
  }

  private Examination result() {
    List<Question> questions = new ArrayList<>(survey.questions());
    Map<Path, LocalDate> days = FileDay.days(files, names);
    if (!days.isEmpty()) {
      questions.addFirst(fileDay(days));
    }
    return new Examination(named(days), questions, survey.signature("geojson"), notes);
  }

  /// Days of one series are one dataset, whether they come together or one by one.
  private DatasetInfo named(Map<Path, LocalDate> days) {
    String series = FileDay.series(files.getFirst());
    if (series == null
        || !survey.hasAreas()
        || days.size() < files.size()
        || !files.stream().allMatch(each -> series.equals(FileDay.series(each)))) {
      return DatasetNames.of("geojson", files);
    }
    return DatasetNames.of("geojson", series);
  }

  private Question fileDay(Map<Path, LocalDate> days) {
    boolean several = days.values().stream().distinct().count() > 1;
    String help =
        several
            ? "Each file then shows what is so from its day until the day before the next one's."
            : "What the file shows is then so from %s on, until the next day that your library has."
                .formatted(days.values().iterator().next());
    return new Question(
        FILE_DAY,
        "Does the day in the file's name date what has no date?",
        help,
        List.of(new Option("yes", "yes"), new Option("no", "no, it stays undated")),
        several || survey.hasAreas() ? "yes" : "no",
        false);
  }

  @Override
  public boolean looksInto(String name) {
    return name.equals(ReferenceSystem.MEMBER);
  }

  @Override
  public void member(String name, String text) {
    system.take(name, text);
    if (name.equals("name") || name.equals("title")) {
      names.putIfAbsent(file, text);
    }
  }

  @Override
  public boolean row(JsonRows.Row row) {
    rows++;
    try {
      Feature feature = FeatureJson.read(row, null);
      survey.add(feature);
    } catch (FieldFault fault) {
      if (notes.isEmpty()) {
        notes.add(
            "Not every feature can be read; those that cannot are listed. The first: %s"
                .formatted(fault.reason()));
      }
    }
    return rows < MOST_ROWS && bytes < MOST_BYTES;
  }
}
