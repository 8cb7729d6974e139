package org.chronofront.export;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chronofront.control.Finding;
import org.chronofront.library.Catalog;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.Report;
import org.chronofront.model.Source;
import org.chronofront.time.DayText;

/// The sources behind a picture: those of the winning claims first, then those of the events shown.
final class SourcesUsed {
  /// Texts of more events than this are not read for a list of sources.
  private static final int MOST_EVENTS = 200;

  private SourcesUsed() {}

  /// One line for each source, in the order of their first use.
  static List<String> lines(OpenLibrary library, Collection<Finding> findings, int[] events) {
    Set<String> ids = new LinkedHashSet<>();
    for (Finding finding : findings) {
      for (ControlClaim claim : finding.winning()) {
        ids.add(claim.sourceId());
      }
    }
    for (int i = 0; i < Math.min(events.length, MOST_EVENTS); i++) {
      for (var detail : library.event(library.events().id(events[i])).reports()) {
        Report report = detail.report();
        ids.add(report.sourceId());
      }
    }
    Catalog catalog = library.catalog();
    return ids.stream().map(catalog::source).map(SourcesUsed::line).toList();
  }

  private static String line(Source source) {
    LocalDate published = source.published();
    String line = source.outlet();
    String author = source.author();
    if (author != null && !line.contains(author)) {
      line += ", " + author;
    }
    line += ": “" + source.title() + "”";
    return published == null ? line : line + ", " + DayText.of(published);
  }
}
