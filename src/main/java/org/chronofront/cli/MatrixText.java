package org.chronofront.cli;

import java.util.ArrayList;
import java.util.List;
import org.chronofront.control.Finding;
import org.chronofront.control.StateWords;
import org.chronofront.control.matrix.Cell;
import org.chronofront.control.matrix.ControlMatrix;
import org.chronofront.control.matrix.MatrixRow;
import org.chronofront.control.matrix.Step;
import org.chronofront.library.Catalog;

/// A matrix in lines for people: under each place the steps at whose end something else holds than
/// at the end of the one before, or within which something changed.
final class MatrixText {
  private final Catalog catalog;
  private final StateWords words;

  MatrixText(Catalog catalog, StateWords words) {
    this.catalog = catalog;
    this.words = words;
  }

  String of(ControlMatrix matrix) {
    List<String> lines = new ArrayList<>();
    for (MatrixRow row : matrix.rows()) {
      lines.add("");
      lines.add(catalog.place(row.placeId()).displayName() + ":");
      for (int i = 0; i < row.cells().size(); i++) {
        if (i == 0 || row.cells().get(i).changed()) {
          lines.add(line(matrix.steps().get(i), row.cells().get(i)));
        }
      }
    }
    return String.join(System.lineSeparator(), lines);
  }

  private String line(Step step, Cell cell) {
    Finding finding = cell.finding();
    String state = finding.states().isEmpty() ? "unknown" : words.of(finding);
    String changes = cell.changed() ? " (" + Counted.of(cell.changes(), "change") + ")" : "";
    return "  " + step.last() + "  " + state + changes;
  }
}
