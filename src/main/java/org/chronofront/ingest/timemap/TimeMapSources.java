package org.chronofront.ingest.timemap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chronofront.ingest.ContentId;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.tree.CleanText;
import org.chronofront.ingest.tree.WebAddress;
import org.chronofront.model.Detail;
import org.chronofront.model.Report;
import org.chronofront.model.Source;
import org.chronofront.model.SourceKind;
import org.jspecify.annotations.Nullable;

/// The sources of events. Those with one address are one source, whatever ids they have; one whose
/// address is withheld is nobody else's, though all of these share an id in the files.
final class TimeMapSources {
  private final RowSink sink;
  private final Map<String, String> titles = new HashMap<>();

  TimeMapSources(RowSink sink) {
    this.sink = sink;
  }

  /// Hands over the sources that are new.
  ///
  /// @param details gets what is said of a source here and was said otherwise, or not, elsewhere
  List<Report> reports(String eventId, List<List<Detail>> given, List<Detail> details) {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      List<Detail> fields = given.get(i);
      String path = first(fields, "path", "url", "paths");
      String address = WebAddress.isOne(path) ? path : null;
      String description = first(fields, "description", "title", "id");
      String id =
          address != null
              ? ContentId.of("source", List.of(address))
              : ContentId.of("source", List.of(eventId, Integer.toString(i), path, description));
      String title = title(id, address, path, description);
      String type = TimeMapRow.text(fields, "type");
      if (!title.equals(description) && !description.isEmpty()) {
        details.add(new Detail("source %d".formatted(i + 1), description));
      }
      if (!type.isEmpty()) {
        details.add(new Detail("type of source %d".formatted(i + 1), type));
      }
      reports.add(new Report(id, id, null, null));
    }
    return reports;
  }

  private static String first(List<Detail> fields, String... names) {
    for (String name : names) {
      String text = TimeMapRow.text(fields, name);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  private String title(String id, @Nullable String address, String path, String description) {
    String known = titles.get(id);
    if (known != null) {
      return known;
    }
    String title = description.isEmpty() ? path.isEmpty() ? "unnamed source" : path : description;
    titles.put(id, title);
    String host = address == null ? null : WebAddress.host(address);
    sink.source(
        new Source(
            id,
            CleanText.line(title, 1_000),
            host == null ? "" : host,
            null,
            address,
            null,
            "und",
            SourceKind.OTHER,
            null,
            List.of(),
            null));
    return title;
  }
}
