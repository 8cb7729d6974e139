package org.chronofront.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chronofront.ingest.acled.AcledFormat;
import org.chronofront.ingest.gazetteer.GeoNamesFormat;
import org.chronofront.ingest.gazetteer.PcodeFormat;
import org.chronofront.ingest.ged.GedFormat;
import org.chronofront.ingest.generic.GenericFormat;
import org.chronofront.ingest.geojson.GeoJsonFormat;
import org.chronofront.ingest.json.DatasetJsonFormat;
import org.chronofront.ingest.kml.KmlFormat;
import org.chronofront.ingest.opensyria.OpenSyriaFormat;
import org.chronofront.ingest.tables.TableTemplates;
import org.chronofront.ingest.tables.TablesFormat;
import org.chronofront.ingest.timemap.TimeMapFormat;
import org.chronofront.ingest.value.NamedPlaces;
import org.chronofront.ingest.wikipedia.WikipediaFormat;

/// The formats that can be read. Immutable; any thread.
///
/// @param list in the order in which a person chooses
/// @param templates empty tables of the project's own format: texts by name of the file
public record Formats(List<Format> list, Map<String, String> templates) {
  /// Copies the collections.
  public Formats {
    list = List.copyOf(list);
    templates = Map.copyOf(templates);
  }

  /// Formats without templates.
  public Formats(List<Format> list) {
    this(list, Map.of());
  }

  /// Those of the application, where nothing is known but the files.
  public static Formats all() {
    return all(NamedPlaces.NONE);
  }

  /// Those of the application.
  ///
  /// @param places by which a file is noticed in which latitude and longitude have changed places
  public static Formats all(NamedPlaces places) {
    return new Formats(
        List.of(
            new DatasetJsonFormat(),
            new TablesFormat(),
            new GedFormat(),
            new AcledFormat(),
            new GeoJsonFormat(),
            new KmlFormat(),
            new TimeMapFormat(),
            new WikipediaFormat(),
            new GeoNamesFormat(),
            new PcodeFormat(),
            new OpenSyriaFormat(),
            new GenericFormat(places)),
        TableTemplates.all());
  }

  /// The format with an id.
  public Optional<Format> byId(String id) {
    return list.stream().filter(format -> format.id().equals(id)).findFirst();
  }

  /// The one that is surest of a file; the first of several. Empty when none is sure at all.
  public Optional<Format> recognize(FileSample sample) {
    Format best = null;
    int most = 0;
    for (Format format : list) {
      int sureness = format.recognize(sample);
      if (sureness > most) {
        most = sureness;
        best = format;
      }
    }
    return Optional.ofNullable(best);
  }
}
