package org.chronofront.ingest.geojson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.ingest.feature.FeatureOptions;
import org.chronofront.ingest.feature.FeatureRows;
import org.chronofront.ingest.tree.CleanText;
import org.chronofront.ingest.tree.FieldFault;
import org.chronofront.ingest.tree.FileNames;
import org.chronofront.ingest.tree.JsonRows;
import org.chronofront.ingest.tree.RawText;
import org.chronofront.ingest.tree.RowNumbers;
import org.chronofront.model.DateSpan;
import org.chronofront.model.importing.RowPlace;
import org.jspecify.annotations.Nullable;

/// One reading of GeoJSON files.
final class GeoJsonReading implements JsonRows.Handler {
  private final List<Path> files;
  private final Map<String, String> answers;
  private final RowSink sink;
  private final FeatureRows features;
  private final RowNumbers numbers;
  private final ReferenceSystem system = new ReferenceSystem();
  private @Nullable String title;
  private @Nullable DateSpan given;

  GeoJsonReading(List<Path> files, Map<String, String> answers, RowSink sink)
      throws IOException, UnreadableException {
    this.files = files;
    this.answers = GeoJsonExamination.of(files).completed(answers);
    this.sink = sink;
    this.features = new FeatureRows(sink, FeatureOptions.of(this.answers));
    this.numbers = new RowNumbers(files.size() > 1);
  }

  void read() throws IOException, UnreadableException {
    sink.rejectedFile(
        "geojson", "{\"type\":\"FeatureCollection\",\"features\":[\n", ",\n", "\n]}\n");
    Map<Path, String> names = GeoJsonExamination.names(files);
    Map<Path, LocalDate> days =
        "yes".equals(answers.get(GeoJsonExamination.FILE_DAY))
            ? FileDay.days(files, names)
            : Map.of();
    Series series = new Series(days.values(), sink.earlierAreas());
    long before = 0;
    for (Path file : files) {
      numbers.begin(FileNames.of(file));
      title = CleanText.of(names.getOrDefault(file, FileNames.stem(file)));
      LocalDate day = days.get(file);
      given = day == null ? null : series.span(day);
      long base = before;
      JsonRows.read(file, GeoJsonExamination.ROWS, count -> sink.progress(base + count), this);
      system.check(file);
      before += Files.size(file);
    }
    series.kept().forEach(sink::keep);
  }

  @Override
  public boolean looksInto(String name) {
    return name.equals(ReferenceSystem.MEMBER);
  }

  /// What stands after the rows the examination may not have come to.
  @Override
  public void member(String name, String text) {
    system.take(name, text);
  }

  @Override
  public boolean row(JsonRows.Row row) {
    RowPlace at = numbers.next(row.where());
    Supplier<String> raw = () -> dated(RawText.ofJson(row));
    try {
      features.add(at, FeatureJson.read(row, given), title, raw);
    } catch (FieldFault fault) {
      sink.reject(at, fault.column(), fault.value(), fault.reason(), raw.get());
    }
    return true;
  }

  /// A rejected feature leaves its file, and with it the day in the file's name.
  private String dated(String raw) {
    if (given == null || !raw.startsWith("{")) {
      return raw;
    }
    String stop = given.latest() == null ? "" : given.latest().toString();
    return "{\"when\":{\"start\":\"%s\",\"stop\":\"%s\"},%s"
        .formatted(given.earliest(), stop, raw.substring(1));
  }
}
