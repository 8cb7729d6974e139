package org.chronofront.ingest.tree;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.value.DayOrder;
import org.chronofront.ingest.value.DayReader;
import org.chronofront.ingest.value.ReadSpan;
import org.chronofront.model.DateSpan;
import org.chronofront.model.importing.RowPlace;
import org.jspecify.annotations.Nullable;

/// Reads the dates of rows as [DayReader] does, and milliseconds since 1970 besides, as JSON has
/// them. Remembers what was odd about the dates of a row until it is asked for it. One thread.
public final class DayTexts {
  private static final int LONGEST = 100;
  private static final Pattern MILLISECONDS = Pattern.compile("-?\\d{11,14}");
  private final DayReader reader;
  private final List<Note> notes = new ArrayList<>();

  /// @param order of day and month between numbers, null when nobody has said
  public DayTexts(@Nullable DayOrder order) {
    this.reader = new DayReader(order);
  }

  private record Note(String column, String value, String sentence) {}

  /// The span of a day, a month or a year.
  ///
  /// @throws FieldFault when it is no date, or no such day exists
  public DateSpan read(String column, String text) throws FieldFault {
    String stripped = text.strip();
    if (stripped.length() > LONGEST) {
      throw new FieldFault(
          column, text, "This is no date. Right would be 2017-10-01, 2017-10 or 2017.");
    }
    if (MILLISECONDS.matcher(stripped).matches()) {
      Instant instant = Instant.ofEpochMilli(Long.parseLong(stripped));
      return DateSpan.day(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }
    ReadSpan read = reader.read(stripped);
    DateSpan span = read.span();
    if (span == null) {
      throw new FieldFault(column, text, String.valueOf(read.note()));
    }
    if (read.note() != null) {
      notes.add(new Note(column, text, read.note()));
    }
    return span;
  }

  /// Flags what was odd about the dates read since the last call.
  public void flag(RowSink sink, RowPlace at) {
    notes.forEach(note -> sink.flag(at, note.column(), note.value(), note.sentence()));
    notes.clear();
  }

  /// Forgets it.
  public void forget() {
    notes.clear();
  }
}
