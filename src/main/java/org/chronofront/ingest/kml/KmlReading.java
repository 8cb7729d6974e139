package org.chronofront.ingest.kml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.ingest.feature.FeatureOptions;
import org.chronofront.ingest.feature.FeatureRows;
import org.chronofront.ingest.tree.CleanText;
import org.chronofront.ingest.tree.FieldFault;
import org.chronofront.ingest.tree.FileNames;
import org.chronofront.ingest.tree.RowNumbers;
import org.chronofront.model.importing.RowPlace;

/// One reading of KML files.
final class KmlReading implements KmlWalk.Visitor {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2" \
      xmlns:atom="http://www.w3.org/2005/Atom" xmlns:xal="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0">
      <Document>
      """;
  private final RowSink sink;
  private final FeatureRows features;
  private String file = "";
  private RowNumbers numbers = new RowNumbers(false);

  KmlReading(RowSink sink, FeatureOptions options) {
    this.sink = sink;
    this.features = new FeatureRows(sink, options);
  }

  void read(List<Path> files) throws IOException, UnreadableException {
    sink.rejectedFile("kml", HEAD, "\n", "\n</Document>\n</kml>\n");
    numbers = new RowNumbers(files.size() > 1 || holdsSeveral(files));
    long before = 0;
    for (Path file : files) {
      long base = before;
      KmlFiles.read(
          file,
          count -> sink.progress(base + count),
          (name, document) -> {
            numbers.begin(name);
            this.file = FileNames.stem(file);
            KmlWalk.read(name, document, this);
          });
      before += Files.size(file);
    }
  }

  private static boolean holdsSeveral(List<Path> files) throws IOException, UnreadableException {
    int[] documents = {0};
    KmlFiles.read(files.getFirst(), count -> {}, (name, in) -> documents[0]++);
    return documents[0] > 1;
  }

  @Override
  public boolean placemark(
      int line, Element element, boolean tooLong, List<KmlWalk.Container> path) {
    Placemark placemark = new Placemark(element, path);
    RowPlace at = numbers.next(placemark.where(line));
    if (tooLong) {
      sink.reject(
          at,
          null,
          null,
          "The placemark is longer than 24 MiB or nested too deeply to be read. Divide or simplify"
              + " it.",
          RawXml.tooLong());
      return true;
    }
    try {
      String around = placemark.nameAround();
      String title = CleanText.line(around == null ? file : around, 200);
      features.add(at, placemark.feature(features.days()), title, placemark::raw);
    } catch (FieldFault fault) {
      features.days().forget();
      sink.reject(at, fault.column(), fault.value(), fault.reason(), placemark.raw());
    }
    return true;
  }

  @Override
  public void other(int line, String kind) {
    String why =
        switch (kind) {
          case "NetworkLink" -> "A link to another file. Nothing is fetched from the network here.";
          case "gx:Tour" -> "A tour says nothing of what happened.";
          default -> "A picture laid over the map. Points, lines and areas are taken in.";
        };
    sink.skip(numbers.next("line %d, %s".formatted(line, kind)), why);
  }
}
