package org.chronofront.ingest.timemap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chronofront.ingest.Examination;
import org.chronofront.ingest.FileSample;
import org.chronofront.ingest.Format;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.ingest.feature.FeatureQuestions;
import org.chronofront.ingest.feature.FeatureSurvey;
import org.chronofront.ingest.tree.DatasetNames;
import org.chronofront.ingest.tree.FileNames;
import org.chronofront.ingest.tree.JsonRows;
import org.chronofront.ingest.tree.SampleText;
import org.chronofront.model.importing.Question;

/// TimeMap JSON: a list of events, or an object that holds it as `events`.
public final class TimeMapFormat implements Format {
  static final Set<String> ROWS = Set.of("events");
  private static final List<Pattern> FIELDS =
      List.of(key("date"), key("latitude"), key("longitude"), key("description"));
  private static final Pattern OWN = key("sources|filters|associations");
  private static final int MOST_ROWS = 5_000;

  private static Pattern key(String name) {
    return Pattern.compile("\"(?:" + name + ")\"\\s*:");
  }

  @Override
  public String id() {
    return "timemap";
  }

  @Override
  public String title() {
    return "TimeMap";
  }

  @Override
  public int recognize(FileSample sample) {
    String text = SampleText.of(sample);
    boolean fits =
        SampleText.looksLikeJson(text)
            && FIELDS.stream().allMatch(field -> field.matcher(text).find())
            && OWN.matcher(text).find();
    return fits ? 88 : 0;
  }

  @Override
  public Examination examine(List<Path> files, Map<String, String> answers)
      throws IOException, UnreadableException {
    Survey survey = new Survey();
    for (Path file : files) {
      survey.rows = 0;
      JsonRows.read(file, ROWS, count -> survey.bytes = count, survey);
    }
    List<Question> questions = new ArrayList<>();
    Question order = survey.features.dateOrder();
    if (order != null) {
      questions.add(order);
    }
    questions.add(survey.features.swapped());
    boolean harm = FileNames.of(files.getFirst()).toLowerCase(Locale.ROOT).contains("civharm");
    questions.add(FeatureQuestions.kind(harm ? "CIVILIAN_HARM" : "OTHER"));
    return new Examination(DatasetNames.of("timemap", files), questions, id(), List.of());
  }

  @Override
  public void read(List<Path> files, Map<String, String> answers, RowSink sink)
      throws IOException, UnreadableException {
    TimeMapReading reading =
        new TimeMapReading(sink, examine(files, answers).completed(answers), files.size() > 1);
    sink.rejectedFile("json", "[\n", ",\n", "\n]\n");
    long before = 0;
    for (Path file : files) {
      long base = before;
      reading.begin(FileNames.of(file));
      JsonRows.read(file, ROWS, count -> sink.progress(base + count), reading);
      before += Files.size(file);
    }
  }

  /// Looks at the dates and positions at the beginning of a file.
  private static final class Survey implements JsonRows.Handler {
    private final FeatureSurvey features = new FeatureSurvey();
    private long bytes;
    private int rows;

    @Override
    public void member(String name, String text) {
      // says nothing of the events
    }

    @Override
    public boolean row(JsonRows.Row row) {
      TimeMapRow event = TimeMapRow.tolerant(row);
      if (event != null) {
        features.date(event.text("date"));
        features.position(event.degreesOrZero("longitude"), event.degreesOrZero("latitude"));
      }
      return ++rows < MOST_ROWS && bytes < 4 << 20;
    }
  }
}
