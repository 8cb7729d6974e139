package org.chronofront.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.chronofront.control.AdmissionRule;
import org.chronofront.control.ClaimOrder;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.ControlStates;
import org.chronofront.control.ControlStatus;
import org.chronofront.control.check.GapSearch;
import org.chronofront.control.difference.ControlView;
import org.chronofront.control.difference.Difference;
import org.chronofront.control.matrix.ControlMatrix;
import org.chronofront.control.matrix.Step;
import org.chronofront.control.matrix.StepUnit;
import org.chronofront.model.Confidence;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Extent;

/// Prints what the states of 10,000 places with 100 claims each cost after a step of the slider,
/// and their histories, in processor time of the asking thread, so that a busy machine does not
/// count. The peer is [NaiveControl], which weighs every claim for every day asked about.
final class ControlBench {
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
  static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
  private static final int PLACES = 10_000;
  private static final int CLAIMS = 100;
  private static final int DAYS = 3650;

  private ControlBench() {}

  /// No arguments.
  public static void main(String[] args) {
    List<ControlClaim> claims = claims();
    long before = heap();
    long start = THREAD.getCurrentThreadCpuTime();
    ControlEngine engine = ControlEngine.of(claims, AdmissionRule.LATEST);
    say("engine of %,d claims at %,d places: %.0f ms", claims.size(), PLACES, since(start));
    say("  its own memory: %.0f MB", (heap() - before) / 1e6);
    start = THREAD.getCurrentThreadCpuTime();
    count(engine.states(FIRST.plusDays(1000), null));
    say("first day, cold: %.0f ms", since(start));
    say("  memory with columns and findings: %.0f MB", (heap() - before) / 1e6);
    steps(engine, claims);
    wholes(engine);
    say("memory at the end: %.0f MB", (heap() - before) / 1e6);
  }

  private static void steps(ControlEngine engine, List<ControlClaim> claims) {
    Random random = new Random(3);
    Map<String, List<ControlClaim>> byPlace =
        claims.stream()
            .sorted(ClaimOrder.WEAKEST_FIRST)
            .collect(Collectors.groupingBy(ControlClaim::placeId));
    double step = time("day after day", 1500, i -> count(engine.states(day(500 + i), null)));
    time("week after week", 400, i -> count(engine.states(day(100 + 7 * i), null)));
    time("month after month", 100, i -> count(engine.states(day(100 + 30 * i), null)));
    time("days at random", 100, i -> count(engine.states(day(random.nextInt(DAYS)), null)));
    time("the same day, asked place by place", 100, i -> places(engine, day(2000)));
    time("knowledge day after day", 200, i -> count(engine.states(day(2000), day(1000 + i))));
    time("both at random", 30, i -> count(engine.states(any(random), any(random))));
    double naive =
        time("peer: all claims weighed, a day", 20, i -> NaiveControl.told(byPlace, day(1000 + i)));
    say("a step of a day costs 1/%.0f of weighing every claim", naive / step);
    int told = count(engine.states(day(1000), null));
    int peer = NaiveControl.told(byPlace, day(1000));
    say("both know of %,d places: %s", told, told == peer ? "agreed" : "the peer of " + peer);
  }

  private static void wholes(ControlEngine engine) {
    List<Step> months = Step.through(FIRST, FIRST.plusDays(DAYS), StepUnit.MONTH);
    time("full history of all", 12, i -> histories(engine, false));
    time("  with the changes of all", 5, i -> histories(engine, true));
    time(
        "matrix of all by months", 5, i -> ControlMatrix.of(engine, engine.places(), months, null));
    time("difference of two days", 20, i -> difference(engine, 500 + 40 * i));
    time("gaps of all", 3, i -> new GapSearch(engine, null, 90).all());
  }

  private static void difference(ControlEngine engine, int day) {
    ControlView view = new ControlView(engine, day(day), null);
    Difference.between(view, view.on(day(day + 30)));
  }

  private static int histories(ControlEngine engine, boolean changes) {
    int told = 0;
    for (String place : engine.places()) {
      var history = engine.history(place, null);
      told += changes ? history.changes().size() : history.periods().size();
    }
    return told;
  }

  private static int places(ControlEngine engine, LocalDate day) {
    int told = 0;
    for (String place : engine.places()) {
      told += engine.at(place, day, null).status() == ControlStatus.UNKNOWN ? 0 : 1;
    }
    return told;
  }

  private static int count(ControlStates states) {
    int told = 0;
    for (int place = 0; place < states.size(); place++) {
      told += states.finding(place).status() == ControlStatus.UNKNOWN ? 0 : 1;
    }
    return told;
  }

  private static LocalDate day(int day) {
    return FIRST.plusDays(day);
  }

  private static LocalDate any(Random random) {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  private static double time(String what, int times, IntConsumer question) {
    double[] millis = new double[times];
    for (int i = 0; i < times; i++) {
      long start = THREAD.getCurrentThreadCpuTime();
      question.accept(i);
      millis[i] = since(start);
    }
    Arrays.sort(millis);
    double median = millis[times / 2];
    say(
        "%-36s median %8.2f ms, p95 %8.2f ms, worst %8.2f ms",
        what, median, millis[Math.min(times - 1, times * 95 / 100)], millis[times - 1]);
    return median;
  }

  private static double since(long start) {
    return (THREAD.getCurrentThreadCpuTime() - start) / 1e6;
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static void say(String form, Object... values) {
    System.out.printf(Locale.ROOT, form + "%n", values);
  }

  private static List<ControlClaim> claims() {
    Random random = new Random(1);
    List<ControlClaim> claims = new ArrayList<>();
    for (int i = 0; i < PLACES * CLAIMS; i++) {
      int day = random.nextInt(DAYS);
      DateSpan span = new DateSpan(day(day), day(day + random.nextInt(30)), DatePrecision.RANGE);
      claims.add(
          new ControlClaim(
              "c" + i,
              "p" + i % PLACES,
              new ControlState.Held("a" + random.nextInt(4)),
              span,
              day(day + random.nextInt(60)),
              "s",
              "o" + random.nextInt(5),
              List.of("x"),
              Extent.WHOLE,
              Confidence.HIGH,
              null));
    }
    return claims;
  }
}
