package org.chronofront.ingest.opensyria;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chronofront.ingest.Examination;
import org.chronofront.ingest.FileSample;
import org.chronofront.ingest.Format;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.ingest.tree.FieldFault;
import org.chronofront.ingest.tree.FileNames;
import org.chronofront.ingest.tree.JsonRows;
import org.chronofront.ingest.tree.SampleText;
import org.chronofront.model.DatasetInfo;

/// The OpenSyria gazetteer: one JSON file for each level of divisions. Together they are one
/// dataset, read from the largest divisions to the smallest, whatever order the files come in. The
/// list of what the gazetteer was made from comes last, as sources.
public final class OpenSyriaFormat implements Format {
  private static final Set<String> ROWS = Set.of();
  private static final Map<Integer, String> LEVELS =
      Map.of(1, "governorates", 2, "districts", 3, "subdistricts");

  @Override
  public String id() {
    return "opensyria";
  }

  @Override
  public String title() {
    return "OpenSyria gazetteer (P-codes)";
  }

  @Override
  public int recognize(FileSample sample) {
    String text = SampleText.of(sample);
    boolean divisions =
        text.contains("\"ochaPcode\"")
            && text.contains("\"centroid\"")
            && text.contains("\"name\"");
    boolean sources =
        text.contains("\"licenseUrl\"")
            && text.contains("\"url\"")
            && text.contains("\"title\"")
            && text.contains("\"fields\"");
    return SampleText.looksLikeJson(text) && (divisions || sources) ? 95 : 0;
  }

  @Override
  public boolean gathers() {
    return true;
  }

  @Override
  public Examination examine(List<Path> files, Map<String, String> answers)
      throws IOException, UnreadableException {
    List<String> notes = new ArrayList<>();
    Set<Integer> levels = new TreeSet<>(levels(files).values());
    for (int level : levels) {
      if (level > 1 && !levels.contains(level - 1)) {
        notes.add(
            level == 2
                ? "The file of the governorates is not among them: districts will stand in none."
                : "The file of the districts is not among them: subdistricts will stand in none.");
      }
    }
    notes.add(
        "Names, codes and centroids come in. Populations, areas and ids of other registers have no"
            + " place in a library.");
    DatasetInfo info =
        new DatasetInfo(
            "opensyria-gazetteer" + part(levels, "-", "-"),
            "OpenSyria gazetteer" + part(levels, ": ", ", "),
            "Governorates, districts and subdistricts of Syria with their P-codes.",
            "CC BY 4.0",
            "OpenSyria Data Geography",
            null,
            null,
            null);
    return new Examination(info, List.of(), "", notes);
  }

  /// What is named of a gazetteer that is not whole: one level alone must not take the place of all
  /// three, nor of another one.
  private static String part(Set<Integer> levels, String before, String between) {
    if (levels.containsAll(LEVELS.keySet())) {
      return "";
    }
    List<String> names = levels.stream().map(level -> LEVELS.getOrDefault(level, "")).toList();
    return before + (names.isEmpty() ? "sources" : String.join(between, names));
  }

  @Override
  public void read(List<Path> files, Map<String, String> answers, RowSink sink)
      throws IOException, UnreadableException {
    Map<Path, Integer> levels = levels(files);
    List<Path> ordered = new ArrayList<>(files);
    ordered.sort(Comparator.comparing(file -> levels.getOrDefault(file, 9)));
    sink.rejectedFile("json", "[\n", ",\n", "\n]\n");
    OpenSyriaReading reading = new OpenSyriaReading(sink, files.size() > 1);
    long before = 0;
    for (Path file : ordered) {
      long base = before;
      reading.begin(FileNames.of(file));
      JsonRows.read(file, ROWS, count -> sink.progress(base + count), reading);
      before += Files.size(file);
    }
  }

  /// The level of each file, told by its first entry.
  private static Map<Path, Integer> levels(List<Path> files)
      throws IOException, UnreadableException {
    Map<Path, Integer> levels = new HashMap<>();
    for (Path file : files) {
      JsonRows.read(file, ROWS, count -> {}, new First(level -> levels.put(file, level)));
    }
    return levels;
  }

  private record First(java.util.function.IntConsumer level) implements JsonRows.Handler {
    @Override
    public void member(String name, String text) {
      // entries have members, files none
    }

    @Override
    public boolean row(JsonRows.Row row) {
      try {
        Division entry = Division.of(row);
        if (entry.isSource()) {
          return true;
        }
        level.accept(entry.level());
      } catch (FieldFault fault) {
        return true;
      }
      return false;
    }
  }
}
