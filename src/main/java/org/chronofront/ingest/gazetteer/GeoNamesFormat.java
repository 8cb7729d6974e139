package org.chronofront.ingest.gazetteer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.chronofront.ingest.table.TableShape;
import org.chronofront.model.DatasetInfo;

/// GeoNames' tables ("SY.txt", "cities15000.txt"): 19 columns parted by tabs, in UTF-8, without a
/// header and without quoting. Each row is a place with its names; see geonames.org/export.
/// Stateless; any thread.
public final class GeoNamesFormat implements Format {
  private static final List<String> COLUMNS =
      List.of(
          "geonameid",
          "name",
          "asciiname",
          "alternatenames",
          "latitude",
          "longitude",
          "feature class",
          "feature code",
          "country code",
          "cc2",
          "admin1 code",
          "admin2 code",
          "admin3 code",
          "admin4 code",
          "population",
          "elevation",
          "dem",
          "timezone",
          "modification date");

  private static final TableShape SHAPE = new TableShape(StandardCharsets.UTF_8, '\t', false);
  private static final int SAMPLED = 5;

  /// The format; one is enough.
  public GeoNamesFormat() {}

  @Override
  public String id() {
    return "geonames";
  }

  @Override
  public String title() {
    return "GeoNames gazetteer";
  }

  @Override
  public int recognize(FileSample sample) {
    if (TableFiles.refusal(sample) != null) {
      return 0;
    }
    String text = TableFiles.text(sample, StandardCharsets.UTF_8);
    List<String> lines = text.lines().limit(SAMPLED).toList();
    boolean cut = sample.size() > sample.bytes().length;
    List<String> whole = cut && lines.size() > 1 ? lines.subList(0, lines.size() - 1) : lines;
    long fitting = whole.stream().filter(GeoNamesFormat::fits).count();
    return fitting > 0 && fitting * 2 > whole.size() ? 95 : 0;
  }

  @Override
  public Examination examine(List<Path> files, Map<String, String> answers) {
    String name = TableFiles.name(files.getFirst());
    DatasetInfo info =
        new DatasetInfo(
            ContentId.of("geonames", List.of(name)),
            "GeoNames: " + name,
            "Places with their names.",
            "CC BY 4.0",
            "GeoNames",
            null,
            "https://www.geonames.org",
            null);
    return new Examination(info, List.of(), "", List.of());
  }

  @Override
  public void read(List<Path> files, Map<String, String> answers, RowSink sink)
      throws IOException, UnreadableException {
    try (Table table = Table.openHeadless(files.getFirst(), SHAPE, COLUMNS)) {
      sink.rejectedFile("txt", "", "\n", "\n");
      GeoNamesRow reader = new GeoNamesRow(sink);
      for (TableRow row = table.next(sink); row != null; row = table.next(sink)) {
        reader.read(row);
      }
    }
  }

  private static boolean fits(String line) {
    String[] fields = line.split("\t", -1);
    return fields.length == COLUMNS.size()
        && fields[0].matches("\\d{1,12}")
        && fields[4].matches("-?\\d{1,3}(\\.\\d+)?")
        && fields[5].matches("-?\\d{1,3}(\\.\\d+)?")
        && fields[6].matches("[A-Z]?");
  }
}
