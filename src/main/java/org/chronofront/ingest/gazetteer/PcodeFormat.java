package org.chronofront.ingest.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chronofront.ingest.ContentId;
import org.chronofront.ingest.Examination;
import org.chronofront.ingest.FileSample;
import org.chronofront.ingest.Format;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.ingest.table.Table;
import org.chronofront.ingest.table.TableFiles;
import org.chronofront.ingest.table.TableRow;
import org.chronofront.model.DatasetInfo;

/// Tables of places by p-code, as OCHA and others publish them: each row is a place of the lowest
/// level that it names, and lies in those above. Stateless; any thread.
public final class PcodeFormat implements Format {
  /// The format; one is enough.
  public PcodeFormat() {}

  @Override
  public String id() {
    return "p-codes";
  }

  @Override
  public String title() {
    return "Gazetteer with p-codes (CSV)";
  }

  @Override
  public int recognize(FileSample sample) {
    if (TableFiles.refusal(sample) != null) {
      return 0;
    }
    try (Table table = Table.open(sample.path(), TableFiles.guess(sample))) {
      boolean events =
          table.header().find("event_date", "date_start", "event_type", "fatalities", "date") >= 0;
      return !events && !Levels.of(table.header()).isEmpty() ? 85 : 0;
    } catch (IOException | UnreadableException e) {
      return 0;
    }
  }

  @Override
  public boolean hasHeader() {
    return true;
  }

  @Override
  public Examination examine(List<Path> files, Map<String, String> answers)
      throws IOException, UnreadableException {
    Path file = files.getFirst();
    String name = TableFiles.name(file);
    try (Table table = Table.open(file)) {
      if (Levels.of(table.header()).isEmpty()) {
        throw new UnreadableException(
            "%s has no columns for a p-code and a name, such as ADM3_PCODE and ADM3_EN."
                .formatted(name));
      }
      DatasetInfo info =
          new DatasetInfo(
              ContentId.of("p-codes", List.of(name)), name, "Places with their names.", "", "");
      return new Examination(info, List.of(), "", table.header().notes());
    }
  }

  @Override
  public void read(List<Path> files, Map<String, String> answers, RowSink sink)
      throws IOException, UnreadableException {
    examine(files, answers);
    try (Table table = Table.open(files.getFirst())) {
      table.announce(sink);
      PcodeRow reader = new PcodeRow(table.header(), sink);
      for (TableRow row = table.next(sink); row != null; row = table.next(sink)) {
        reader.read(row);
      }
    }
  }
}
