package org.chronofront.ingest.geojson;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chronofront.ingest.Examination;
import org.chronofront.ingest.FileSample;
import org.chronofront.ingest.Format;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.ingest.tree.SampleText;

/// GeoJSON: a FeatureCollection, a bare Feature or geometry, a list of features, or features line
/// by line. Several files are one dataset; a day in their names says when what they show is so.
public final class GeoJsonFormat implements Format {
  private static final Pattern FEATURE =
      Pattern.compile("\"type\"\\s*:\\s*\"Feature(?:Collection)?\"");
  private static final Pattern GEOMETRY =
      Pattern.compile("\"type\"\\s*:\\s*\"(?:Geometry|(?:Multi)?(?:Point|Polygon|LineString))");

  @Override
  public String id() {
    return "geojson";
  }

  @Override
  public String title() {
    return "GeoJSON";
  }

  @Override
  public int recognize(FileSample sample) {
    String text = SampleText.of(sample);
    if (!SampleText.looksLikeJson(text)) {
      return 0;
    }
    boolean named = sample.name().matches(".*\\.geojson[ls]?");
    if (FEATURE.matcher(text).find()) {
      return named ? 98 : 90;
    }
    if (GEOMETRY.matcher(text).find() && text.contains("\"coordinates\"")) {
      return named ? 90 : 70;
    }
    return named ? 60 : 0;
  }

  @Override
  public boolean gathers() {
    return true;
  }

  @Override
  public Earlier earlier() {
    return Earlier.AREAS_STAY;
  }

  @Override
  public Examination examine(List<Path> files, Map<String, String> answers)
      throws IOException, UnreadableException {
    return GeoJsonExamination.of(files);
  }

  @Override
  public void read(List<Path> files, Map<String, String> answers, RowSink sink)
      throws IOException, UnreadableException {
    new GeoJsonReading(files, answers, sink).read();
  }
}
