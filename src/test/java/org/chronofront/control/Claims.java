package org.chronofront.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import org.chronofront.model.Confidence;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Extent;
import org.jspecify.annotations.Nullable;

/// Claims about one place in October 2017, for the tests of what is built on the engine.
public final class Claims {
  public static final String PLACE = "mayadine";
  public static final Extent PART = new Extent(true, "in part");

  private Claims() {}

  /// Reported on its day, by the paper.
  public static ControlClaim on(String id, ControlState state, int day, String origin) {
    return during(id, state, day, day, origin);
  }

  /// Reported on the last day, by the paper.
  public static ControlClaim during(
      String id, ControlState state, int first, int last, String origin) {
    return new ControlClaim(
        id,
        PLACE,
        state,
        new DateSpan(october(first), october(last), DatePrecision.RANGE),
        october(last),
        "paper",
        origin,
        List.of("x"),
        Extent.WHOLE,
        Confidence.HIGH,
        null);
  }

  public static ControlClaim open(ControlClaim claim, @Nullable LocalDate from) {
    LocalDate end = Objects.requireNonNullElse(from, claim.span().lastNamed());
    return with(
        claim,
        from == null
            ? new DateSpan(null, end, DatePrecision.BEFORE)
            : new DateSpan(from, null, DatePrecision.AFTER),
        claim.reported(),
        claim.extent());
  }

  public static ControlClaim partly(ControlClaim claim) {
    return with(claim, claim.span(), claim.reported(), PART);
  }

  public static ControlClaim reported(ControlClaim claim, int day) {
    return with(claim, claim.span(), october(day), claim.extent());
  }

  public static LocalDate october(int day) {
    return LocalDate.of(2017, 10, 1).plusDays(day - 1);
  }

  /// See [RandomClaims].
  public static Arbitrary<List<ControlClaim>> lists() {
    return RandomClaims.lists();
  }

  public static Arbitrary<LocalDate> days() {
    return RandomClaims.days();
  }

  public static List<LocalDate> allDays() {
    return RandomClaims.allDays();
  }

  private static ControlClaim with(
      ControlClaim claim, DateSpan span, LocalDate reported, Extent extent) {
    return new ControlClaim(
        claim.id(),
        claim.placeId(),
        claim.state(),
        span,
        reported,
        claim.sourceId(),
        claim.originId(),
        claim.excerptIds(),
        extent,
        claim.confidence(),
        claim.note());
  }
}
