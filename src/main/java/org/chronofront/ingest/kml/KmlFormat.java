package org.chronofront.ingest.kml;

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
import org.chronofront.ingest.feature.FeatureOptions;
import org.chronofront.ingest.tree.SampleText;

/// KML and KMZ.
public final class KmlFormat implements Format {
  private static final Pattern ROOT =
      Pattern.compile("<(?:\\w+:)?(?:kml|Placemark|Document|Folder)[\\s>]");

  @Override
  public String id() {
    return "kml";
  }

  @Override
  public String title() {
    return "KML";
  }

  @Override
  public int recognize(FileSample sample) {
    boolean kmz = sample.name().endsWith(".kmz");
    if (KmlFiles.isZip(sample.bytes())) {
      return kmz ? 95 : holdsKml(sample.bytes()) ? 70 : 0;
    }
    String text = SampleText.of(sample);
    if (!text.startsWith("<")) {
      return 0;
    }
    boolean named = kmz || sample.name().endsWith(".kml");
    if (!ROOT.matcher(text).find()) {
      return named ? 50 : 0;
    }
    return named ? 98 : text.contains("/kml/") ? 90 : 40;
  }

  /// A name in the archive's first entries.
  private static boolean holdsKml(byte[] bytes) {
    return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).contains(".kml");
  }

  @Override
  public Examination examine(List<Path> files, Map<String, String> answers)
      throws IOException, UnreadableException {
    return KmlExamination.of(files);
  }

  @Override
  public void read(List<Path> files, Map<String, String> answers, RowSink sink)
      throws IOException, UnreadableException {
    FeatureOptions options = FeatureOptions.of(KmlExamination.of(files).completed(answers));
    new KmlReading(sink, options).read(files);
  }
}
