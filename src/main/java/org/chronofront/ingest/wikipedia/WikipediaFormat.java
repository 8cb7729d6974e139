package org.chronofront.ingest.wikipedia;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chronofront.ingest.ContentId;
import org.chronofront.ingest.Examination;
import org.chronofront.ingest.FileSample;
import org.chronofront.ingest.Format;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.ingest.tree.CleanText;
import org.chronofront.ingest.tree.DatasetNames;
import org.chronofront.ingest.tree.FileNames;
import org.chronofront.ingest.tree.SampleText;
import org.chronofront.model.importing.Question;

/// A Lua module of marks, such as Wikipedia's "Module:Syrian Civil War detailed map".
public final class WikipediaFormat implements Format {
  static final String DATE = "module.date";
  static final String ICON = "icon.";
  static final String LICENCE = "CC BY-SA 4.0";
  private static final int NAMED = 4;
  private static final List<Pattern> FIELDS =
      List.of(
          Pattern.compile("\\blat\\s*=\\s*[\"'\\d.-]"),
          Pattern.compile("\\blong?\\s*=\\s*[\"'\\d.-]"),
          Pattern.compile("\\bmark\\s*="));

  @Override
  public String id() {
    return "wikipedia-map";
  }

  @Override
  public String title() {
    return "Wikipedia map module (Lua)";
  }

  @Override
  public int recognize(FileSample sample) {
    String text = SampleText.of(sample);
    boolean fits = FIELDS.stream().allMatch(field -> field.matcher(text).find());
    if (!fits || !text.contains("{")) {
      return 0;
    }
    return text.contains("return") || sample.name().endsWith(".lua") ? 95 : 60;
  }

  @Override
  public Examination examine(List<Path> files, Map<String, String> answers)
      throws IOException, UnreadableException {
    Path file = files.getFirst();
    String text = ModuleText.read(file);
    Map<String, List<MarkRow>> icons = icons(LuaRows.in(FileNames.of(file), text));
    List<Question> questions = new ArrayList<>();
    questions.add(
        new Question(
            DATE,
            "Which day does the module show?",
            "The day of the version that was saved, as in the page's history: 2017-10-12.",
            List.of(),
            ModuleText.day(FileNames.stem(file), text),
            true));
    icons.forEach((icon, rows) -> questions.add(question(icon, rows)));
    return new Examination(
        DatasetNames.of(
            "wikipedia",
            files,
            "Who holds which place, as a map module of Wikipedia has it.",
            LICENCE,
            "Wikipedia contributors"),
        questions,
        ContentId.of("icons", icons.keySet().stream().sorted().toList()),
        List.of(
            "%d marks with %d icons."
                .formatted(icons.values().stream().mapToInt(List::size).sum(), icons.size())));
  }

  /// Marks by their icon, in the order in which icons first come.
  private static Map<String, List<MarkRow>> icons(List<MarkRow> rows) {
    Map<String, List<MarkRow>> icons = new LinkedHashMap<>();
    for (MarkRow row : rows) {
      if (!row.icon().isEmpty()) {
        icons.computeIfAbsent(row.icon(), icon -> new ArrayList<>()).add(row);
      }
    }
    return icons;
  }

  private static Question question(String icon, List<MarkRow> rows) {
    List<String> names =
        rows.stream().map(MarkRow::name).filter(name -> !name.isEmpty()).limit(NAMED).toList();
    String shown =
        names.isEmpty() ? "none of them named" : "among them " + String.join(", ", names);
    String help =
        "%d %s, %s. Name the actor that holds them, or write “contested: A / B”, “besieged: A / B” (A holds, B besieges), “lost: A”, or “ignore”."
            .formatted(rows.size(), rows.size() == 1 ? "mark" : "marks", shown);
    return new Question(
        ICON + icon,
        "What does %s stand for?".formatted(CleanText.line(icon, 60)),
        help,
        List.of(),
        IconNames.suggested(icon, !names.isEmpty()),
        true);
  }

  @Override
  public void read(List<Path> files, Map<String, String> answers, RowSink sink)
      throws IOException, UnreadableException {
    sink.rejectedFile("lua", "return {\nmarks = {\n", ",\n", "\n}\n}\n");
    new WikipediaReading(sink, answers, files.size() > 1).read(files);
  }
}
