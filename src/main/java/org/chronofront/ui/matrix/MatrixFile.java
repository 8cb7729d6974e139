package org.chronofront.ui.matrix;

import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.StateWords;
import org.chronofront.control.matrix.ControlMatrix;
import org.chronofront.control.matrix.Step;
import org.chronofront.control.matrix.StepUnit;
import org.chronofront.export.MatrixCsv;
import org.chronofront.export.WholeFile;
import org.chronofront.library.Catalog;
import org.chronofront.time.DayRange;
import org.jspecify.annotations.Nullable;

/// The matrix as CSV: the places in the order shown, the days that are seen. Any thread.
///
/// @param catalog names places and actors
/// @param engine the claims under the rule
/// @param known the knowledge day, null for all that is known
/// @param places ids, in order
/// @param days first and last day
/// @param unit how many days a column has
record MatrixFile(
    Catalog catalog,
    ControlEngine engine,
    @Nullable LocalDate known,
    List<String> places,
    DayRange days,
    StepUnit unit) {
  MatrixFile {
    places = List.copyOf(places);
  }

  /// As text, for the clipboard.
  String text() {
    StringWriter text = new StringWriter();
    write(text);
    return text.toString();
  }

  /// Into a file, in UTF-8; one that is there is replaced, as the person was asked.
  ///
  /// @throws org.chronofront.export.ExportException when it cannot be written
  void save(Path file) {
    WholeFile.write(
        file,
        true,
        out -> {
          Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          write(writer);
          writer.flush();
        });
  }

  /// The name to offer.
  String name() {
    return "places-%s-to-%s.csv".formatted(days.from(), days.to());
  }

  private void write(Writer out) {
    ControlMatrix matrix =
        ControlMatrix.of(engine, places, Step.through(days.from(), days.to(), unit), known);
    MatrixCsv.write(
        out, matrix, id -> catalog.place(id).displayName(), new StateWords(catalog::actorName));
  }
}
