package org.chronofront.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chronofront.export.EventJson;
import org.chronofront.geo.GeoBounds;
import org.chronofront.library.EventLine;
import org.chronofront.library.EventQuery;
import org.chronofront.library.LibraryInfo;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.DateSpan;
import org.chronofront.model.EventKind;
import org.chronofront.time.DayRange;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `events`.
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    description = {
      "The events of a library, one a line, or how many there are.",
      "An event is in a window when one of its possible days is; both ends of a window are in it."
          + " Undated events are listed last, unless a day is named."
    })
final class EventsCommand implements Callable<Integer> {
  private static final int CHUNK = 1_000;

  private final CliServices services;
  @Mixin private final LibraryOption library = new LibraryOption();

  @Option(
      names = "--from",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "The first day.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "The last day.")
  private @Nullable LocalDate to;

  @Option(
      names = "--bbox",
      paramLabel = "W,S,E,N",
      converter = BoxConverter.class,
      description = "Only events in this box, in degrees.")
  private @Nullable GeoBounds box;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      description = "Only events of these kinds: ${COMPLETION-CANDIDATES}.",
      completionCandidates = Kinds.class)
  private List<String> kinds = List.of();

  @Option(
      names = "--actor",
      paramLabel = "ACTOR",
      description = "Only events with this actor or one that belongs to it; may be repeated.")
  private List<String> actors = List.of();

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      description = "Only events in whose texts all these words stand.")
  private @Nullable String text;

  @Option(names = "--count", description = "Only say how many there are.")
  private boolean count;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  EventsCommand(CliServices services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    EventQuery query = new EventQuery(window(), box, kinds(), actors, text);
    try (OpenLibrary open = library.open(services.libraries())) {
      int[] rows = query.rows(open);
      PrintWriter out = Output.of(spec);
      if (count) {
        out.println(json ? "{ \"count\": " + rows.length + " }" : String.valueOf(rows.length));
      } else if (json) {
        EventJson.write(out, open, rows);
      } else {
        for (int start = 0; start < rows.length; start += CHUNK) {
          int[] chunk = Arrays.copyOfRange(rows, start, Math.min(rows.length, start + CHUNK));
          open.lines(chunk).forEach(line -> out.println(text(line)));
        }
      }
      if (!count) {
        terms(open);
      }
    }
    return 0;
  }

  /// What must stand on whatever is taken out, beside the rows and not among them.
  private void terms(OpenLibrary open) {
    PrintWriter err = java.util.Objects.requireNonNull(spec).commandLine().getErr();
    for (LibraryInfo.LoadedDataset dataset : open.info().datasets()) {
      if (dataset.info().terms() != null) {
        err.println(dataset.title() + ": " + dataset.info().terms());
      }
    }
  }

  private @Nullable DayRange window() {
    if (from == null && to == null) {
      return null;
    }
    LocalDate first = from == null ? DayRange.ALL.from() : from;
    LocalDate last = to == null ? DayRange.ALL.to() : to;
    if (last.isBefore(first)) {
      throw wrong("the window ends " + last + ", before it begins " + first);
    }
    return new DayRange(first, last);
  }

  private Set<EventKind> kinds() {
    Set<EventKind> chosen = EnumSet.noneOf(EventKind.class);
    for (String kind : kinds) {
      String constant = kind.strip().toUpperCase(Locale.ROOT).replace('-', '_');
      EventKind found =
          Arrays.stream(EventKind.values())
              .filter(each -> each.name().equals(constant))
              .findFirst()
              .orElseThrow(
                  () -> wrong("there is no kind '" + kind + "'; the kinds are " + new Kinds()));
      chosen.add(found);
    }
    return chosen;
  }

  private ParameterException wrong(String why) {
    return new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), why);
  }

  private static String text(EventLine line) {
    DateSpan span = line.event().span();
    String place = line.place();
    return String.join(
        "  ",
        span == null ? "undated" : SpanText.of(span),
        Kinds.word(line.event().kind()),
        place == null ? "nowhere" : place,
        line.event().summary());
  }

  /// The kinds as they are typed.
  static final class Kinds implements Iterable<String> {
    static String word(EventKind kind) {
      return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public java.util.Iterator<String> iterator() {
      return Arrays.stream(EventKind.values()).map(Kinds::word).iterator();
    }

    @Override
    public String toString() {
      return String.join(", ", this);
    }
  }
}
