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

/// Puts typed dates into the session. A month or a year stands for its first day, or for its last
/// where the end of the window is typed.
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
          LocalDate wanted = first(span);
          session.goTo(wanted);
          LocalDate shown = session.dayProperty().get();
          if (!shown.equals(wanted)) {
            return Typed.accepted(beyond(shown));
          }
          boolean oneDay = Objects.equals(span.earliest(), span.latest());
          return Typed.accepted(oneDay ? note : DayText.of(span) + ": its first day is shown.");
        });
  }

  /// Sets the first day of the window.
  Typed from(String text) {
    return read(
        text,
        (span, note) -> {
          LocalDate to = session.windowProperty().get().to();
          LocalDate from = session.extent().clamp(first(span));
          return from.isAfter(to)
              ? Typed.refused("The window ends on " + DayText.of(to) + ", before that day.")
              : show(new DayRange(from, to), first(span), from, note);
        });
  }

  /// Sets the last day of the window; it is included.
  Typed to(String text) {
    return read(
        text,
        (span, note) -> {
          LocalDate from = session.windowProperty().get().from();
          LocalDate to = session.extent().clamp(last(span));
          return to.isBefore(from)
              ? Typed.refused("The window begins on " + DayText.of(from) + ", after that day.")
              : show(new DayRange(from, to), last(span), to, note);
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

  private static LocalDate first(DateSpan span) {
    return Objects.requireNonNull(span.earliest() == null ? span.latest() : span.earliest());
  }

  private static LocalDate last(DateSpan span) {
    return Objects.requireNonNull(span.latest() == null ? span.earliest() : span.latest());
  }
}
