package org.chronofront.ingest.acled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.conflict.HandedOver;
import org.chronofront.ingest.conflict.Recent;
import org.chronofront.model.Report;
import org.chronofront.model.Source;
import org.chronofront.model.SourceKind;
import org.jspecify.annotations.Nullable;

/// The outlets that rows name, and ACLED itself, which says so on the day of its timestamp. One
/// reading; one thread.
final class AcledSources {
  /// ACLED as a source.
  static final String ACLED = "acled";

  private static final Cited NOBODY = new Cited(List.of(), "");
  private static final int MOST = 16_384;
  private static final long HEAVIEST = 4_000_000;
  private final RowSink sink;
  private final HandedOver handedOver = new HandedOver();
  private final Recent<String, Cited> recent = new Recent<>(MOST, HEAVIEST);
  private boolean knowsAcled;

  AcledSources(RowSink sink) {
    this.sink = sink;
  }

  /// What a row cites.
  ///
  /// @param reports one for each outlet
  /// @param joined the outlets as ACLED joins them; empty where one is named twice
  record Cited(List<Report> reports, String joined) {}

  /// The reports of a row.
  ///
  /// @param cited its outlets
  /// @param reported when ACLED said so, null when the row does not tell
  List<Report> reports(Cited cited, @Nullable LocalDate reported) {
    if (reported == null && !cited.reports.isEmpty()) {
      return cited.reports;
    }
    List<Report> all = new ArrayList<>(cited.reports);
    all.add(new Report(acled(), ACLED, null, reported));
    return all;
  }

  /// The id of ACLED as a source.
  String acled() {
    if (!knowsAcled) {
      knowsAcled = true;
      sink.source(
          source(ACLED, "Armed Conflict Location & Event Data", "ACLED", SourceKind.DATASET, "en"));
    }
    return ACLED;
  }

  /// The outlets of a row.
  ///
  /// @param names joined by semicolons; null for none
  Cited cited(@Nullable String names) {
    if (names == null) {
      return NOBODY;
    }
    Cited cited = recent.get(names);
    if (cited == null) {
      Map<String, Report> reports = new LinkedHashMap<>();
      List<String> outlets = Side.split(names);
      for (String outlet : outlets) {
        HandedOver.Ticket ticket = handedOver.ticket(outlet, "source", "outlet", outlet);
        if (ticket.first()) {
          sink.source(source(ticket.id(), outlet, outlet, SourceKind.OTHER, "und"));
        }
        reports.putIfAbsent(ticket.id(), new Report(ticket.id(), ticket.id(), null, null));
      }
      String joined = reports.size() == outlets.size() ? String.join("; ", outlets) : "";
      cited = new Cited(List.copyOf(reports.values()), joined);
      recent.put(names, cited, names.length());
    }
    return cited;
  }

  private static Source source(
      String id, String title, String outlet, SourceKind kind, String language) {
    return new Source(id, title, outlet, null, null, null, language, kind, null, List.of(), null);
  }
}
