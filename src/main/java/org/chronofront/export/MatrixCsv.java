package org.chronofront.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.chronofront.control.Finding;
import org.chronofront.control.StateWords;
import org.chronofront.control.matrix.Cell;
import org.chronofront.control.matrix.ControlMatrix;
import org.chronofront.control.matrix.MatrixRow;
import org.chronofront.control.matrix.Step;

/// Places × time as CSV (RFC 4180, every field in quotes): one line a place, and for each step its
/// last day's state and how often it changed within the step.
///
/// A spreadsheet takes a field for a formula when it begins with `=`, `+`, `-`, `@`, a tab or a
/// line end; such a field gets an apostrophe in front (OWASP, *CSV Injection*), as names are of
/// data.
public final class MatrixCsv {
  private static final String DANGEROUS = "=+-@\t\r\n";

  private MatrixCsv() {}

  /// Writes the matrix and leaves the writer open.
  ///
  /// @param nameOf the name of a place by id
  public static void write(
      Writer out, ControlMatrix matrix, UnaryOperator<String> nameOf, StateWords words) {
    CsvWriter csv =
        CsvWriter.builder()
            .quoteStrategy(QuoteStrategies.ALWAYS)
            .lineDelimiter(LineDelimiter.CRLF)
            .build(out);
    csv.writeRecord(header(matrix.steps()));
    for (MatrixRow row : matrix.rows()) {
      csv.writeRecord(record(row, nameOf, words));
    }
    try {
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> header(List<Step> steps) {
    List<String> fields = new ArrayList<>(List.of("place", "name", "first_change", "changes"));
    for (Step step : steps) {
      fields.add(step.last().toString());
      fields.add(step.last() + " changes");
    }
    return fields;
  }

  private static List<String> record(
      MatrixRow row, UnaryOperator<String> nameOf, StateWords words) {
    List<String> fields = new ArrayList<>();
    fields.add(safe(row.placeId()));
    fields.add(safe(nameOf.apply(row.placeId())));
    fields.add(row.firstChange() == null ? "" : row.firstChange().toString());
    fields.add(String.valueOf(row.changes()));
    for (Cell cell : row.cells()) {
      fields.add(safe(state(cell.finding(), words)));
      fields.add(String.valueOf(cell.changes()));
    }
    return fields;
  }

  private static String state(Finding finding, StateWords words) {
    return finding.states().isEmpty() ? "unknown" : words.of(finding);
  }

  static String safe(String text) {
    return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
