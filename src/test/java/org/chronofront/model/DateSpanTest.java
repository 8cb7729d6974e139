package org.chronofront.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateSpanTest {
  private static final LocalDate FIRST = LocalDate.of(2017, 10, 1);
  private static final LocalDate LAST = LocalDate.of(2017, 10, 12);

  @Test
  void named_bothEnds_areTheEnds() {
    DateSpan span = new DateSpan(FIRST, LAST, DatePrecision.RANGE);
    assertThat(span.firstNamed()).isEqualTo(FIRST);
    assertThat(span.lastNamed()).isEqualTo(LAST);
  }

  @Test
  void named_openEnd_isTheOtherOne() {
    assertThat(new DateSpan(null, LAST, DatePrecision.BEFORE).firstNamed()).isEqualTo(LAST);
    assertThat(new DateSpan(FIRST, null, DatePrecision.AFTER).lastNamed()).isEqualTo(FIRST);
  }
}
