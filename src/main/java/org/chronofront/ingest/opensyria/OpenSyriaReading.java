package org.chronofront.ingest.opensyria;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.tree.FieldFault;
import org.chronofront.ingest.tree.JsonRows;
import org.chronofront.ingest.tree.RawText;
import org.chronofront.ingest.tree.RowIds;
import org.chronofront.ingest.tree.RowNumbers;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.LocalName;
import org.chronofront.model.Place;
import org.chronofront.model.PlaceKind;
import org.chronofront.model.Source;
import org.chronofront.model.SourceKind;
import org.chronofront.model.importing.RowPlace;

/// One reading of gazetteer files: each entry becomes a place.
final class OpenSyriaReading implements JsonRows.Handler {
  private static final String POINT_NOTE = "The middle of the division (OpenSyria, CC BY 4.0)";
  private final RowSink sink;
  private final RowIds ids;
  private final RowNumbers numbers;
  private final Set<String> known = new HashSet<>();

  OpenSyriaReading(RowSink sink, boolean severalFiles) {
    this.sink = sink;
    this.ids = new RowIds(sink);
    this.numbers = new RowNumbers(severalFiles);
  }

  void begin(String file) {
    numbers.begin(file);
  }

  @Override
  public void member(String name, String text) {
    // entries have members, files none
  }

  @Override
  public boolean row(JsonRows.Row row) {
    RowPlace at = numbers.next(row.where());
    try {
      Division entry = Division.of(row);
      if (entry.isSource()) {
        source(at, entry);
      } else {
        place(at, entry);
      }
    } catch (FieldFault fault) {
      sink.reject(at, fault.column(), fault.value(), fault.reason(), RawText.ofJson(row));
    }
    return true;
  }

  /// What the gazetteer was made from.
  private void source(RowPlace at, Division entry) {
    String given = entry.text("id");
    String id =
        given.isEmpty()
            ? ids.ofContents(at, "source", List.of(entry.fields().toString()))
            : ids.given(at, given);
    String licence = entry.text("license");
    String title = entry.text("title");
    String address = entry.text("url");
    sink.source(
        at,
        new Source(
            id,
            licence.isEmpty() ? title : "%s (%s)".formatted(title, licence),
            "OpenSyria",
            null,
            address.isEmpty() ? null : address,
            null,
            "en",
            SourceKind.DATASET,
            null,
            List.of(),
            null));
  }

  private void place(RowPlace at, Division division) throws FieldFault {
    List<LocalName> names = division.names();
    GeoPoint point = division.centroid();
    String given = division.text("id");
    String id =
        given.isEmpty()
            ? ids.ofContents(at, "place", List.of(division.fields().toString()))
            : ids.given(at, given);
    String parent = division.parent();
    if (!parent.isEmpty() && !known.contains(parent)) {
      sink.flag(
          at,
          division.level() == 3 ? "districtId" : "governorateId",
          parent,
          "What it lies in is not among the files, so it stands in nothing. Import the files"
              + " together.");
    }
    sink.place(
        at,
        new Place(
            id,
            names,
            PlaceKind.AREA,
            known.contains(parent) ? parent : null,
            division.country(),
            point,
            point == null ? null : POINT_NOTE));
    known.add(id);
  }
}
