package org.chronofront.control;

import java.time.LocalDate;
import java.util.List;
import org.chronofront.model.Confidence;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Extent;
import org.jspecify.annotations.Nullable;

/// Claims about one place in October 2017, written as one would say them.
final class ClaimBuilder {
  static final String PLACE = "mayadine";

  private final String id;
  private ControlState state = new ControlState.Held("is");
  private DateSpan span = DateSpan.day(october(1));
  private @Nullable LocalDate reported;
  private String origin = "afp";
  private Confidence confidence = Confidence.HIGH;
  private Extent extent = Extent.WHOLE;

  private ClaimBuilder(String id) {
    this.id = id;
  }

  static ClaimBuilder claim(String id) {
    return new ClaimBuilder(id);
  }

  static LocalDate october(int day) {
    return LocalDate.of(2017, 10, 1).plusDays(day - 1);
  }

  ClaimBuilder held(String actor) {
    state = new ControlState.Held(actor);
    return this;
  }

  ClaimBuilder contested(String... actors) {
    state = new ControlState.Contested(List.of(actors));
    return this;
  }

  ClaimBuilder besieged(String holder, String besieger) {
    state = new ControlState.Besieged(holder, besieger);
    return this;
  }

  ClaimBuilder lost(String actor) {
    state = new ControlState.Lost(actor);
    return this;
  }

  ClaimBuilder on(int day) {
    return during(day, day);
  }

  ClaimBuilder during(int first, int last) {
    span = new DateSpan(october(first), october(last), DatePrecision.RANGE);
    return this;
  }

  ClaimBuilder before(int day) {
    span = new DateSpan(null, october(day), DatePrecision.BEFORE);
    return this;
  }

  ClaimBuilder after(int day) {
    span = new DateSpan(october(day), null, DatePrecision.AFTER);
    return this;
  }

  ClaimBuilder from(String originId) {
    origin = originId;
    return this;
  }

  ClaimBuilder reported(int day) {
    reported = october(day);
    return this;
  }

  ClaimBuilder confidence(Confidence sure) {
    confidence = sure;
    return this;
  }

  ClaimBuilder partly() {
    extent = new Extent(true, "in part");
    return this;
  }

  /// Reported on the last day of its span when nothing else was said.
  ControlClaim build() {
    LocalDate end = span.latest() != null ? span.latest() : span.earliest();
    LocalDate said = reported != null ? reported : end;
    return new ControlClaim(
        id,
        PLACE,
        state,
        span,
        java.util.Objects.requireNonNull(said),
        "paper",
        origin,
        List.of("x"),
        extent,
        confidence,
        null);
  }

  static ControlEngine engine(ClaimBuilder... claims) {
    return ControlEngine.of(
        java.util.Arrays.stream(claims).map(ClaimBuilder::build).toList(), AdmissionRule.LATEST);
  }

  static Finding at(int day, ClaimBuilder... claims) {
    return engine(claims).at(PLACE, october(day), null);
  }

  static List<String> ids(List<ControlClaim> claims) {
    return claims.stream().map(ControlClaim::id).toList();
  }
}
