package org.chronofront.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chronofront.control.Finding;
import org.chronofront.control.StateWords;
import org.chronofront.control.difference.Difference;
import org.chronofront.control.difference.PlaceDifference;
import org.chronofront.library.Catalog;
import org.chronofront.library.ClaimDetail;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.ControlClaim;
import org.jspecify.annotations.Nullable;

/// The places that differ between two views as CSV ([SafeCsv]), one line a place: both states, the
/// last day that confirms each, and on whose words it rests.
public final class DifferenceCsv {
  private static final List<String> HEADER =
      List.of(
          "place",
          "name",
          "kind",
          "before",
          "before_confirmed",
          "before_sources",
          "after",
          "after_confirmed",
          "after_sources");

  private final Catalog catalog;
  private final StateWords words;
  private final Map<ControlClaim, ClaimDetail> details;

  private DifferenceCsv(OpenLibrary library, Difference difference) {
    this.catalog = library.catalog();
    this.words = new StateWords(catalog::actorName);
    List<ControlClaim> claims = new ArrayList<>();
    difference.changed().forEach(place -> claims.addAll(place.claims()));
    this.details = library.details(claims);
  }

  /// All of it. Reads the sources from the library.
  ///
  /// @throws org.chronofront.library.LibraryException when the file cannot be read
  public static String of(OpenLibrary library, Difference difference) {
    DifferenceCsv written = new DifferenceCsv(library, difference);
    StringWriter text = new StringWriter();
    try (CsvWriter csv = SafeCsv.to(text)) {
      csv.writeRecord(HEADER);
      difference.changed().forEach(place -> csv.writeRecord(written.line(place)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private List<String> line(PlaceDifference place) {
    List<String> fields = new ArrayList<>();
    fields.add(SafeCsv.field(place.placeId()));
    fields.add(SafeCsv.field(catalog.place(place.placeId()).displayName()));
    fields.add(place.kind().name().toLowerCase(Locale.ROOT));
    for (Finding finding : List.of(place.before(), place.after())) {
      fields.add(
          SafeCsv.field(finding.states().isEmpty() ? "unknown" : words.withPossible(finding)));
      fields.add(day(finding.confirmed()));
      fields.add(SafeCsv.field(sources(finding)));
    }
    return fields;
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  /// The way to each source, the strongest first.
  private String sources(Finding finding) {
    return finding.winning().stream()
        .map(claim -> Objects.requireNonNull(details.get(claim)).chainText())
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
