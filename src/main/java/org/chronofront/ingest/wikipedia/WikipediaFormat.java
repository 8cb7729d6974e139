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
import org.chronofront.ingest.tree.FileNames;
import org.chronofront.ingest.tree.SampleText;
import org.chronofront.model.DatasetInfo;
import org.chronofront.model.importing.Question;

/// A Lua module of marks, such as Wikipedia's "Module:Syrian Civil War detailed map". Versions of
/// several days are one history, whatever their files are called and whether they come together or
/// one by one: what a module says of its day is added to what others have said of theirs.
public final class WikipediaFormat implements Format {
  static final String SERIES = "module.series";
  static final String ICON = "icon.";
  static final String LICENCE = "CC BY-SA 4.0";
  private static final int NAMED = 4;
  private static final String HOW =
      " For each icon name the actor that holds its marks, or write “contested: A / B”, “besieged:"
          + " A / B” (A holds, B besieges), “lost: A”, or “ignore”.";
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
  public boolean gathers() {
    return true;
  }

  @Override
  public Earlier earlier() {
    return Earlier.CLAIMS_STAY;
  }

  @Override
  public boolean remembers(String question) {
    return !question.startsWith(ModuleDays.DATE);
  }

  @Override
  public Examination examine(List<Path> files, Map<String, String> answers)
      throws IOException, UnreadableException {
    ModuleDays days = new ModuleDays(files);
    List<MarkRow> marks = new ArrayList<>();
    for (Path file : files) {
      String text = ModuleText.read(file);
      days.look(file, text);
      marks.addAll(LuaRows.in(FileNames.of(file), text));
    }
    Map<String, List<MarkRow>> icons = icons(marks);
    List<Question> questions = new ArrayList<>(days.questions());
    String how = HOW;
    for (Map.Entry<String, List<MarkRow>> icon : icons.entrySet()) {
      questions.add(question(icon.getKey(), icon.getValue(), how));
      how = ""; // said once, it holds for all that follow
    }
    questions.add(series());
    return new Examination(
        info(answers.getOrDefault(SERIES, "").strip()),
        questions,
        ContentId.of("icons", icons.keySet().stream().sorted().toList()),
        List.of(
            "%d marks with %d icons. Other days that your library has of this map stay as they are."
                .formatted(icons.values().stream().mapToInt(List::size).sum(), icons.size())));
  }

  /// One dataset for all days; files tell neither by their names nor by what is in them which map
  /// they are of.
  private static DatasetInfo info(String series) {
    return new DatasetInfo(
        "wikipedia-map" + (series.isEmpty() ? "" : "-" + FileNames.slug(series)),
        series.isEmpty() ? "Wikipedia map" : "Wikipedia map: " + CleanText.line(series, 100),
        "Who holds which place, as a map module of Wikipedia has it.",
        LICENCE,
        "Wikipedia contributors");
  }

  private static Question series() {
    return new Question(
        SERIES,
        "Which map is it?",
        "Versions of one map are one history. Name the map if your library shall keep the maps of"
            + " several wars apart; give all versions of it the same name.",
        List.of(),
        null,
        false);
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

  private static Question question(String icon, List<MarkRow> rows, String how) {
    List<String> names =
        rows.stream().map(MarkRow::name).filter(name -> !name.isEmpty()).limit(NAMED).toList();
    String shown =
        names.isEmpty() ? "none of them named" : "among them " + String.join(", ", names);
    String help =
        "%d %s, %s.%s".formatted(rows.size(), rows.size() == 1 ? "mark" : "marks", shown, how);
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
