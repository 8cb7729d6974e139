package org.chronofront.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.IntSupplier;
import org.chronofront.geo.GeoBounds;
import org.chronofront.index.EventFilter;
import org.chronofront.index.EventIndex;
import org.chronofront.index.EventRow;
import org.chronofront.index.EventSelection;
import org.chronofront.index.GroupTally;
import org.chronofront.model.DateSpan;
import org.chronofront.model.EventKind;
import org.chronofront.model.GeoPoint;
import org.chronofront.time.DayRange;

/// Prints what questions to the index cost beside a stream over plain objects, in the same run, in
/// processor time of the asking thread, so that a busy machine does not count. Arguments: numbers
/// of events, 350000 and 3000000 when there are none (the latter wants `-Xmx4g`).
final class IndexBench {
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
  private static final LocalDate FIRST = LocalDate.of(1989, 1, 1);
  private static final int DAYS = 12_000;
  private static final int RUNS = 21;
  private static final EventFilter KINDS =
      new EventFilter(
          Set.of(), Set.of(EventKind.MOVEMENT, EventKind.STATEMENT, EventKind.OTHER), Set.of());
  private static final EventFilter ALL_THREE =
      new EventFilter(Set.of("a1", "a2", "a3"), KINDS.hiddenKinds(), Set.of("s1", "s2"));
  private static final DayRange EVER = new DayRange(FIRST, FIRST.plusDays(DAYS));
  private static final DayRange MONTH = new DayRange(FIRST.plusDays(9000), FIRST.plusDays(9029));

  private IndexBench() {}

  /// @param args numbers of events
  public static void main(String[] args) {
    int[] sizes =
        args.length == 0
            ? new int[] {350_000, 3_000_000}
            : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
    for (int size : sizes) {
      measure(size);
    }
  }

  private static void measure(int size) {
    List<EventRow> events = events(size);
    long start = System.nanoTime();
    EventIndex index = EventIndex.of(events);
    System.out.printf(
        Locale.ROOT, "%,d events, built in %.0f ms%n", size, (System.nanoTime() - start) / 1e6);
    compare("no filter, all days", events, index, EVER, EventFilter.NONE);
    compare("3 of 6 kinds, all days", events, index, EVER, KINDS);
    compare("kinds, actors, sources, all days", events, index, EVER, ALL_THREE);
    compare("kinds, actors, sources, a month", events, index, MONTH, ALL_THREE);
    int[] days = new int[DAYS + 1];
    Arrays.setAll(days, day -> (int) FIRST.toEpochDay() + day);
    time("histogram by day, kinds", () -> Arrays.stream(index.histogram(days, KINDS)).sum());
    GeoBounds screen = new GeoBounds(30, 35, 40, 50);
    time(
        "histogram by day, kinds, screen",
        () -> Arrays.stream(index.histogram(days, KINDS, screen)).sum());
    time("counts by kind, actor, source", () -> counts(index));
    EventSelection all = index.select(EVER, KINDS);
    time("rows on screen", () -> index.within(all, screen).length);
  }

  /// What the filters show beside their 270 rows.
  private static int counts(EventIndex index) {
    GroupTally tally = index.byGroup(index.select(EVER, EventFilter.NONE));
    int sum = 0;
    for (EventKind kind : EventKind.values()) {
      sum += tally.ofKind(kind);
    }
    for (String id : index.actorSets().ids()) {
      sum += tally.ofActorSets(index.actorSets().having(Set.of(id)));
    }
    for (String id : index.outletSets().ids()) {
      sum += tally.ofOutletSets(index.outletSets().having(Set.of(id)));
    }
    return sum;
  }

  private static void compare(
      String what, List<EventRow> events, EventIndex index, DayRange window, EventFilter filter) {
    double columns = time(what, () -> index.select(window, filter).shown());
    double objects =
        time(
            "  plain objects",
            () -> (int) events.stream().filter(e -> passes(e, window, filter)).count());
    System.out.printf(Locale.ROOT, "  ratio %.0f%n", objects / columns);
  }

  private static boolean passes(EventRow event, DayRange window, EventFilter filter) {
    return window.touches(event.span())
        && !filter.hiddenKinds().contains(event.kind())
        && (event.actors().isEmpty() || !filter.hiddenActors().containsAll(event.actors()))
        && (event.outlets().isEmpty() || !filter.hiddenOutlets().containsAll(event.outlets()));
  }

  private static double time(String what, IntSupplier question) {
    double[] millis = new double[RUNS];
    int answer = 0;
    for (int run = 0; run < RUNS; run++) {
      long start = THREAD.getCurrentThreadCpuTime();
      answer = question.getAsInt();
      millis[run] = (THREAD.getCurrentThreadCpuTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT, "%-36s %8.2f ms median of %d  (%,d)%n", what, millis[RUNS / 2], RUNS, answer);
    return millis[RUNS / 2];
  }

  private static List<EventRow> events(int size) {
    Random random = new Random(1);
    EventKind[] kinds = EventKind.values();
    List<List<String>> actors = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      actors.add(List.of("a" + random.nextInt(40), "b" + random.nextInt(200)));
      actors.add(List.of("a" + random.nextInt(40)));
    }
    List<EventRow> events = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      events.add(
          new EventRow(
              "e" + i,
              kinds[random.nextInt(kinds.length - 1)],
              DateSpan.day(FIRST.plusDays(random.nextInt(DAYS))),
              "p" + random.nextInt(5000),
              new GeoPoint(random.nextDouble(-60, 70), random.nextDouble(-180, 180)),
              actors.get(random.nextInt(actors.size())),
              List.of("s" + random.nextInt(20))));
    }
    return events;
  }
}
