package org.chronofront.library;

import java.util.List;
import java.util.stream.Collectors;
import org.chronofront.model.Event;
import org.chronofront.model.Excerpt;
import org.chronofront.model.Report;
import org.chronofront.model.Source;

/// An event with the words of its sources.
public record EventDetail(Event event, List<ReportDetail> reports) {
  /// Copies the list.
  public EventDetail {
    reports = List.copyOf(reports);
  }

  /// One report with its source, chain of origin (origin first) and words.
  public record ReportDetail(Report report, Source source, List<Source> chain, Excerpt excerpt) {
    /// The chain in words.
    public String chainText() {
      return chain.stream().map(Source::outlet).collect(Collectors.joining(" → "));
    }
  }
}
