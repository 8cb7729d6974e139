package org.chronofront.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.Arrays;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.chronofront.model.EventKind;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.PlacePrecision;
import org.junit.jupiter.api.Test;

class SegmentTest {
  private static final LocalDate DAY = LocalDate.of(2017, 10, 12);
  private static final int NUMBER = (int) DAY.toEpochDay();

  @Test
  void read_whatWasAdded_comesBack() {
    SegmentWriter writer = new SegmentWriter();
    DateSpan span = new DateSpan(DAY.minusDays(7), DAY, DatePrecision.WEEK);
    GeoPoint point = new GeoPoint(35.02, 40.45);
    writer.add(
        70_000, EventKind.BATTLE, span, 9, point, 3, 4, DAY.plusDays(400), PlacePrecision.NEAR);
    writer.add(70_001, EventKind.OTHER, null, 0, null, 0, 0, DAY, PlacePrecision.UNSTATED);
    writer.add(5, EventKind.STATEMENT, span, 9, point, 3, 900_000, null, PlacePrecision.COUNTRY);

    assertThat(writer.rows()).isEqualTo(3);
    EventSegment read = EventSegment.read(writer.drain());

    assertThat(writer.rows()).isZero();
    assertThat(read.event).containsExactly(70_000, 70_001, 5);
    assertThat(read.from).containsExactly(NUMBER - 7, EventSegment.NONE, NUMBER - 7);
    assertThat(read.to).containsExactly(NUMBER, EventSegment.NONE, NUMBER);
    assertThat(read.reported).containsExactly(NUMBER + 400, NUMBER, EventSegment.NONE);
    assertThat(read.kind).containsExactly(0, 6, 5);
    assertThat(read.where).containsExactly(2, 0, 6);
    assertThat(read.point).containsExactly(0, -1, 0);
    assertThat(read.pointX).hasSize(1);
    assertThat(read.place).containsExactly(9, 0, 9);
    assertThat(read.actors).containsExactly(3, 0, 3);
    assertThat(read.outlets).containsExactly(4, 0, 900_000);
  }

  @Test
  void read_openEnds_speakOnlyOfTheDayNamed() {
    SegmentWriter writer = new SegmentWriter();
    DateSpan before = new DateSpan(null, DAY, DatePrecision.BEFORE);
    DateSpan after = new DateSpan(DAY, null, DatePrecision.AFTER);
    for (DateSpan span : new DateSpan[] {before, after}) {
      writer.add(1, EventKind.BATTLE, span, 0, null, 0, 0, null, PlacePrecision.UNSTATED);
    }

    EventSegment read = EventSegment.read(writer.drain());

    assertThat(read.from).containsExactly(NUMBER, NUMBER);
    assertThat(read.to).containsExactly(NUMBER, NUMBER);
  }

  @Test
  void drain_again_holdsOnlyWhatCameSince() {
    SegmentWriter writer = new SegmentWriter();
    for (int i = 0; i < SegmentWriter.ROWS; i++) {
      GeoPoint point = new GeoPoint(i % 180 - 90, i % 360 - 180);
      writer.add(i, EventKind.BATTLE, null, i, point, 0, 0, null, PlacePrecision.EXACT);
    }
    assertThat(writer.isFull()).isTrue();
    assertThatThrownBy(
            () -> writer.add(0, EventKind.OTHER, null, 0, null, 0, 0, null, PlacePrecision.EXACT))
        .isInstanceOf(IllegalStateException.class);

    EventSegment full = EventSegment.read(writer.drain());
    writer.add(7, EventKind.OTHER, null, 0, null, 0, 0, null, PlacePrecision.EXACT);
    EventSegment next = EventSegment.read(writer.drain());

    assertThat(full.rows).isEqualTo(SegmentWriter.ROWS);
    assertThat(full.event[SegmentWriter.ROWS - 1]).isEqualTo(SegmentWriter.ROWS - 1);
    assertThat(full.pointX).hasSize(360);
    assertThat(next.event).containsExactly(7);
  }

  @Test
  void packed_widestRange_comesBack() {
    int[][] columns = {
      {Integer.MIN_VALUE + 1, Integer.MAX_VALUE - 1, 0},
      {-1, 254 - 1, 255 - 1},
      {-1, 65_535, 65_534},
      {1 << 24, 3, -1},
      {-1, -1, -1}
    };
    for (int[] column : columns) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      PackedInts.write(column, column.length, -1, out);
      int[] read = new int[column.length];
      ByteBuffer in = ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
      PackedInts.read(in, -1, read);
      assertThat(read).isEqualTo(column);
      assertThat(in.hasRemaining()).isFalse();
    }
  }

  @Test
  void read_otherBytes_refuses() {
    SegmentWriter writer = new SegmentWriter();
    writer.add(1, EventKind.BATTLE, null, 0, null, 0, 0, DAY, PlacePrecision.UNSTATED);
    byte[] bytes = writer.drain();
    assertThatThrownBy(() -> EventSegment.read(new byte[0]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> EventSegment.read(Arrays.copyOf(bytes, bytes.length - 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cut short");
    bytes[4] = 2;
    assertThatThrownBy(() -> EventSegment.read(bytes)).hasMessageContaining("version 1");
  }
}
