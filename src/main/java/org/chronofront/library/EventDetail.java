package org.chronofront.library;

import java.util.List;
import java.util.stream.Collectors;
import org.chronofront.model.Event;
import org.chronofront.model.Excerpt;
import org.chronofront.model.Report;
import org.chronofront.model.Source;
import org.jspecify.annotations.Nullable;

/// An event with the words of its sources.
public record EventDetail(Event event, List<ReportDetail> reports) {
  /// Copies the list.
  public EventDetail {
    reports = List.copyOf(reports);
  }

  /// One report with its source, chain of origin (origin first) and words.
  ///
  /// @param excerpt the words, null when the dataset names the source without quoting it
  public record ReportDetail(
      Report report, Source source, List<Source> chain, @Nullable Excerpt excerpt) {
    /// The chain in words.
    public String chainText() {
      return chain.stream().map(Source::outlet).collect(Collectors.joining(" → "));
    }
  }
}
