package org.chronofront.export;

import de.siegmar.fastcsv.writer.CsvWriter;
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

/// Places × time as CSV ([SafeCsv]): one line a place, and for each step its last day's state and
/// how often it changed within the step.
public final class MatrixCsv {
  private MatrixCsv() {}

  /// Writes the matrix and leaves the writer open.
  ///
  /// @param nameOf the name of a place by id
  public static void write(
      Writer out, ControlMatrix matrix, UnaryOperator<String> nameOf, StateWords words) {
    CsvWriter csv = SafeCsv.to(out);
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
    fields.add(SafeCsv.field(row.placeId()));
    fields.add(SafeCsv.field(nameOf.apply(row.placeId())));
    fields.add(row.firstChange() == null ? "" : row.firstChange().toString());
    fields.add(String.valueOf(row.changes()));
    for (Cell cell : row.cells()) {
      fields.add(SafeCsv.field(state(cell.finding(), words)));
      fields.add(String.valueOf(cell.changes()));
    }
    return fields;
  }

  private static String state(Finding finding, StateWords words) {
    return finding.states().isEmpty() ? "unknown" : words.of(finding);
  }
}
