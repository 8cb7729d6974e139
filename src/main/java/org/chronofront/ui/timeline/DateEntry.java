package org.chronofront.ui.timeline;

import java.time.LocalDate;
import java.util.Objects;
import org.chronofront.model.DateSpan;
import org.chronofront.time.DateInput;
import org.chronofront.time.DateReading;
import org.chronofront.time.DayRange;
import org.chronofront.time.DayText;
import org.chronofront.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// Puts typed dates into the session. A month or a year stands for its first day where the day is
/// typed, for all its days where the window's beginning is, and for its last where its end is.
final class DateEntry {
  private final Session session;
  private final TimelineAxis axis;

  /// @param axis shows the windows that are typed
  DateEntry(Session session, TimelineAxis axis) {
    this.session = session;
    this.axis = axis;
  }

  /// Goes to a typed day.
  Typed day(String text) {
    return read(
        text,
        (span, note) -> {
          LocalDate wanted = span.firstNamed();
          session.goTo(wanted);
          LocalDate shown = session.dayProperty().get();
          if (!shown.equals(wanted)) {
            return Typed.accepted(beyond(shown));
          }
          boolean oneDay = Objects.equals(span.earliest(), span.latest());
          return Typed.accepted(oneDay ? note : DayText.of(span) + ": its first day is shown.");
        });
  }

  /// Sets the first day of the window; a month or a year becomes the whole window. A day after the
  /// window's end takes the end along.
  Typed from(String text) {
    return read(
        text,
        (span, note) -> {
          DayRange now = session.windowProperty().get();
          LocalDate from = session.extent().clamp(span.firstNamed());
          if (!Objects.equals(span.firstNamed(), span.lastNamed())) {
            LocalDate to = session.extent().clamp(span.lastNamed());
            boolean whole = from.equals(span.firstNamed());
            return show(
                new DayRange(from, to),
                whole ? span.lastNamed() : span.firstNamed(),
                whole ? to : from,
                note);
          }
          LocalDate to = from.isAfter(now.to()) ? from.plusDays(now.days() - 1) : now.to();
          return show(new DayRange(from, to), span.firstNamed(), from, note);
        });
  }

  /// Sets the last day of the window; it is included. A day before the window's beginning takes the
  /// beginning along.
  Typed to(String text) {
    return read(
        text,
        (span, note) -> {
          DayRange now = session.windowProperty().get();
          LocalDate to = session.extent().clamp(span.lastNamed());
          LocalDate from = to.isBefore(now.from()) ? to.minusDays(now.days() - 1) : now.from();
          return show(new DayRange(from, to), span.lastNamed(), to, note);
        });
  }

  private Typed show(DayRange window, LocalDate wanted, LocalDate got, @Nullable String note) {
    session.showWindow(window);
    axis.reveal(session.windowProperty().get());
    return Typed.accepted(wanted.equals(got) ? note : beyond(got));
  }

  private String beyond(LocalDate end) {
    return "The library's days go from %s to %s; the nearest is %s."
        .formatted(
            DayText.of(session.extent().from()),
            DayText.of(session.extent().to()),
            DayText.of(end));
  }

  private static Typed read(String text, Use use) {
    return switch (DateInput.parse(text)) {
      case DateReading.Understood(DateSpan span, String note) -> use.of(span, note);
      case DateReading.Refused(String sentence) -> Typed.refused(sentence);
    };
  }

  private interface Use {
    Typed of(DateSpan span, @Nullable String note);
  }
}
