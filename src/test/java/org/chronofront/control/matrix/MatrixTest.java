package org.chronofront.control.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chronofront.control.Claims.october;
import static org.chronofront.control.Claims.on;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chronofront.control.AdmissionRule;
import org.chronofront.control.Claims;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.ControlStatus;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState.Held;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatrixTest {
  @Test
  void through_calendarUnits_endWithTheCalendarAndTheDays() {
    LocalDate first = LocalDate.of(2017, 9, 28);
    LocalDate last = LocalDate.of(2017, 11, 2);

    assertThat(Step.through(first, last, StepUnit.MONTH))
        .containsExactly(
            new Step(first, LocalDate.of(2017, 9, 30)),
            new Step(LocalDate.of(2017, 10, 1), LocalDate.of(2017, 10, 31)),
            new Step(LocalDate.of(2017, 11, 1), last));
    assertThat(Step.through(first, last, StepUnit.WEEK)).hasSize(6);
    assertThat(Step.through(first, last, StepUnit.WEEK).getFirst().last())
        .isEqualTo(LocalDate.of(2017, 10, 1));
    assertThat(Step.through(first, last, StepUnit.YEAR)).containsExactly(new Step(first, last));
    assertThat(Step.through(first, first, StepUnit.DAY)).containsExactly(new Step(first, first));
  }

  @Test
  void through_daysTurnedOrTooMany_isRefused() {
    LocalDate day = LocalDate.of(2017, 9, 28);
    assertThatThrownBy(() -> Step.through(day, day.minusDays(1), StepUnit.DAY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Step.through(LocalDate.of(1, 1, 1), day, StepUnit.DAY))
        .hasMessageContaining("40,000");
  }

  @Test
  void of_changeAndBackWithinAStep_isSeen() {
    ControlEngine engine =
        engine(
            List.of(
                on("a", new Held("is"), 1, "afp"),
                on("b", new Held("gov"), 10, "afp"),
                on("c", new Held("is"), 11, "afp")));
    List<Step> steps = Step.through(october(2), october(22), StepUnit.WEEK);

    MatrixRow row = ControlMatrix.of(engine, List.of(Claims.PLACE), steps, null).rows().getFirst();

    assertThat(row.cells()).extracting(Cell::changes).containsExactly(0, 2, 0);
    assertThat(row.cells()).extracting(cell -> cell.finding().actors()).containsOnly(List.of("is"));
    assertThat(row.firstChange()).isEqualTo(october(10));
    assertThat(row.changes()).isEqualTo(2);
  }

  @Test
  void of_changeOnTheFirstDay_isWithinTheStep() {
    ControlEngine engine = engine(List.of(on("a", new Held("is"), 2, "afp")));
    List<Step> steps = Step.through(october(2), october(3), StepUnit.DAY);

    List<Cell> cells =
        ControlMatrix.of(engine, List.of(Claims.PLACE, "elsewhere"), steps, null)
            .rows()
            .getFirst()
            .cells();

    assertThat(cells).extracting(Cell::changed).containsExactly(true, false);
  }

  @Property(tries = 200)
  void of_anyClaims_isWhatTheEngineSaysDayByDay(
      @ForAll("claims") List<ControlClaim> claims,
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate other,
      @ForAll StepUnit unit,
      @ForAll("known") @Nullable LocalDate known) {
    ControlEngine engine = engine(claims);
    LocalDate first = one.isBefore(other) ? one : other;
    LocalDate last = one.isBefore(other) ? other : one;
    List<Step> steps = Step.through(first, last, unit);
    for (MatrixRow row : ControlMatrix.of(engine, engine.places(), steps, known).rows()) {
      @Nullable LocalDate firstChange = null;
      for (int i = 0; i < steps.size(); i++) {
        int changes = 0;
        LocalDate day = steps.get(i).first();
        for (; !day.isAfter(steps.get(i).last()); day = day.plusDays(1)) {
          var before = engine.at(row.placeId(), day.minusDays(1), known);
          if (!engine.at(row.placeId(), day, known).saysTheSameAs(before)) {
            firstChange = firstChange == null ? day : firstChange;
            changes++;
          }
        }
        assertThat(row.cells().get(i).changes()).isEqualTo(changes);
        assertThat(row.cells().get(i).finding())
            .isEqualTo(engine.at(row.placeId(), steps.get(i).last(), known));
      }
      assertThat(row.firstChange()).isEqualTo(firstChange);
      assertThat(PlaceSummary.of(engine.history(row.placeId(), known), first, last))
          .isEqualTo(PlaceSummary.of(row));
    }
    assertThat(steps.getFirst().first()).isEqualTo(first);
    assertThat(steps.getLast().last()).isEqualTo(last);
  }

  @Test
  void sorted_orders_putTheirFirstFirst() {
    PlaceSummary early = new PlaceSummary("early", october(1), 1);
    PlaceSummary busy = new PlaceSummary("busy", october(5), 7);
    PlaceSummary quiet = new PlaceSummary("quiet", null, 0);
    Map<String, Double> far = Map.of("early", 9.0, "busy", Double.NaN, "quiet", 0.5);
    Map<String, String> names = Map.of("early", "B", "busy", "a", "quiet", "C");

    assertThat(sorted(PlaceSummary.byFirstChange(), quiet, busy, early))
        .containsExactly(early, busy, quiet);
    assertThat(sorted(PlaceSummary.byChanges(), quiet, early, busy))
        .containsExactly(busy, early, quiet);
    assertThat(sorted(PlaceSummary.byDistance(far::get), busy, early, quiet))
        .containsExactly(quiet, early, busy);
    assertThat(
            sorted(
                PlaceSummary.byName(names::get, String.CASE_INSENSITIVE_ORDER), early, busy, quiet))
        .containsExactly(busy, early, quiet);
  }

  @Test
  void sorted_matrix_hasItsRowsInTheOrder() {
    ControlClaim here = on("a", new Held("is"), 2, "afp");
    ControlMatrix matrix =
        ControlMatrix.of(
            engine(List.of(here)),
            List.of("elsewhere", Claims.PLACE),
            Step.through(october(1), october(3), StepUnit.DAY),
            null);

    assertThat(matrix.rows().getLast().cells().getLast().finding().status())
        .isEqualTo(ControlStatus.HELD);
    assertThat(matrix.sorted(PlaceSummary.byChanges()).rows())
        .extracting(MatrixRow::placeId)
        .containsExactly(Claims.PLACE, "elsewhere");
  }

  @Provide
  Arbitrary<List<ControlClaim>> claims() {
    return Claims.lists();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Claims.days();
  }

  @Provide
  Arbitrary<LocalDate> known() {
    return Claims.days().injectNull(0.4);
  }

  private static List<PlaceSummary> sorted(Comparator<PlaceSummary> order, PlaceSummary... places) {
    return List.of(places).stream().sorted(order).toList();
  }

  private static ControlEngine engine(List<ControlClaim> claims) {
    return ControlEngine.of(claims, AdmissionRule.LATEST);
  }
}
