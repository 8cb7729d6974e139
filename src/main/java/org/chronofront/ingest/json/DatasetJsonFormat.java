package org.chronofront.ingest.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chronofront.ingest.Examination;
import org.chronofront.ingest.FileSample;
import org.chronofront.ingest.Format;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.model.Dataset;

/// The project's own format, version 1. Strict: a file with a fault is not read at all, and the
/// exception lists the faults.
public final class DatasetJsonFormat implements Format {
  private static final String MARK = "\"chronofront-dataset\"";

  @Override
  public String id() {
    return "chronofront-json";
  }

  @Override
  public String title() {
    return "Chronofront dataset";
  }

  @Override
  public int recognize(FileSample sample) {
    String start = new String(sample.bytes(), StandardCharsets.UTF_8).stripLeading();
    boolean object = start.startsWith("{") || start.startsWith("\uFEFF{");
    return object && start.contains(MARK) ? 100 : 0;
  }

  @Override
  public Examination examine(List<Path> files, Map<String, String> answers)
      throws IOException, UnreadableException {
    return new Examination(dataset(files.getFirst()).info(), List.of(), "", List.of());
  }

  @Override
  public void read(List<Path> files, Map<String, String> answers, RowSink sink)
      throws IOException, UnreadableException {
    Path file = files.getFirst();
    sink.rejectedFile("json", "", "", "");
    Dataset dataset = dataset(file);
    sink.progress(Files.size(file) / 2);
    DatasetRows.handOver(dataset, sink);
    sink.progress(Files.size(file));
  }

  private static Dataset dataset(Path file) throws IOException, UnreadableException {
    try {
      return new DatasetJsonReader().read(file);
    } catch (DatasetException e) {
      throw new UnreadableException(e.summary(), e);
    }
  }
}
