package org.chronofront.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;
import org.chronofront.control.AdmissionRule;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.ControlStatus;
import org.chronofront.model.Confidence;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Extent;

/// Prints what the states of 1,000 places with 20 claims each cost, for one day after another, in
/// processor time of the asking thread, so that a busy machine does not count.
final class ControlBench {
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
  private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
  private static final int PLACES = 1000;
  private static final int CLAIMS = 20;
  private static final int DAYS = 2500;

  private ControlBench() {}

  /// No arguments.
  public static void main(String[] args) {
    List<ControlClaim> claims = claims();
    long start = System.nanoTime();
    ControlEngine engine = ControlEngine.of(claims, AdmissionRule.LATEST);
    System.out.printf(
        Locale.ROOT,
        "%,d claims, engine built in %.0f ms%n",
        claims.size(),
        (System.nanoTime() - start) / 1e6);
    start = System.nanoTime();
    states(engine, FIRST.plusDays(1000), null);
    System.out.printf(Locale.ROOT, "first day, cold: %.1f ms%n", (System.nanoTime() - start) / 1e6);
    Random random = new Random(3);
    time("day after day", day -> states(engine, FIRST.plusDays(day), null));
    time("days at random", day -> states(engine, FIRST.plusDays(random.nextInt(DAYS)), null));
    time(
        "knowledge day after day",
        day -> states(engine, FIRST.plusDays(2000), FIRST.plusDays(day)));
    time("both clocks at random", day -> states(engine, any(random), any(random)));
    time("history of one place", day -> engine.history("p" + day % PLACES, null).changes());
  }

  private static LocalDate any(Random random) {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  private static int states(ControlEngine engine, LocalDate day, LocalDate known) {
    int told = 0;
    for (String place : engine.places()) {
      told += engine.at(place, day, known).status() == ControlStatus.UNKNOWN ? 0 : 1;
    }
    return told;
  }

  private static void time(String what, IntConsumer question) {
    double[] millis = new double[DAYS];
    for (int day = 0; day < DAYS; day++) {
      long start = THREAD.getCurrentThreadCpuTime();
      question.accept(day);
      millis[day] = (THREAD.getCurrentThreadCpuTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "%-26s median %.3f ms, p95 %.3f ms, worst %.2f ms%n",
        what,
        millis[DAYS / 2],
        millis[DAYS * 95 / 100],
        millis[DAYS - 1]);
  }

  private static List<ControlClaim> claims() {
    Random random = new Random(1);
    List<ControlClaim> claims = new ArrayList<>();
    for (int i = 0; i < PLACES * CLAIMS; i++) {
      int day = random.nextInt(DAYS);
      DateSpan span =
          new DateSpan(
              FIRST.plusDays(day), FIRST.plusDays(day + random.nextInt(30)), DatePrecision.RANGE);
      claims.add(
          new ControlClaim(
              "c" + i,
              "p" + i % PLACES,
              new ControlState.Held("a" + random.nextInt(4)),
              span,
              FIRST.plusDays(day + random.nextInt(60)),
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
