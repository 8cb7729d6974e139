package org.chronofront.ingest.kml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chronofront.ingest.Examination;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.ingest.feature.FeatureSurvey;
import org.chronofront.ingest.tree.DatasetNames;
import org.chronofront.ingest.tree.DayTexts;
import org.chronofront.ingest.tree.FieldFault;

/// Looks at the beginning of KML files.
final class KmlExamination implements KmlWalk.Visitor {
  private static final int MOST_ROWS = 1_000;
  private static final long MOST_BYTES = 4 << 20;
  private final DayTexts days = new DayTexts(null);
  private final FeatureSurvey survey = new FeatureSurvey();
  private final List<String> notes = new ArrayList<>();
  private long bytes;
  private int rows;
  private int documents;

  private KmlExamination() {}

  static Examination of(List<Path> files) throws IOException, UnreadableException {
    KmlExamination examination = new KmlExamination();
    for (Path file : files) {
      examination.bytes = 0;
      KmlFiles.read(file, count -> examination.bytes = count, examination::document);
    }
    if (examination.documents > files.size()) {
      examination.notes.add(
          "There are %d KML documents in it; all of them are read."
              .formatted(examination.documents));
    }
    return new Examination(
        DatasetNames.of("kml", files),
        examination.survey.questions(),
        examination.survey.signature("kml"),
        examination.notes);
  }

  private void document(String name, InputStream in) throws IOException, UnreadableException {
    documents++;
    if (rows < MOST_ROWS) {
      KmlWalk.read(name, in, this);
    }
  }

  @Override
  public boolean placemark(
      int line, Element placemark, boolean tooLong, List<KmlWalk.Container> path) {
    rows++;
    days.forget();
    try {
      survey.add(new Placemark(placemark, path).feature(days));
    } catch (FieldFault fault) {
      if (notes.isEmpty()) {
        notes.add(
            "Not every placemark can be read; those that cannot are listed. The first: %s"
                .formatted(fault.reason()));
      }
    }
    return rows < MOST_ROWS && bytes < MOST_BYTES;
  }

  @Override
  public void other(int line, String kind) {
    // told when the file is read
  }
}
