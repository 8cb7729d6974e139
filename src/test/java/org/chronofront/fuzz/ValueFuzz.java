package org.chronofront.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.chronofront.ingest.table.Delimiters;
import org.chronofront.ingest.table.Encodings;
import org.chronofront.ingest.value.Coordinates;
import org.chronofront.ingest.value.DayOrder;
import org.chronofront.ingest.value.DayReader;
import org.chronofront.ingest.value.ReadPoint;
import org.chronofront.ingest.value.ReadSpan;
import org.jspecify.annotations.Nullable;

/// Days, coordinates, encodings and delimiters out of any text: an answer or a sentence.
final class ValueFuzz {
  private static final int LONGEST_SENTENCE = 500;

  private ValueFuzz() {}

  /// The first line for a latitude, what follows for a longitude; the whole for a day.
  static void values(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    day(text, null);
    day(text, DayOrder.DAY_FIRST);
    day(text, DayOrder.MONTH_FIRST);
    int line = text.indexOf('\n');
    String first = line < 0 ? text : text.substring(0, line);
    String second = line < 0 ? null : text.substring(line + 1);
    for (char mark : new char[] {'.', ','}) {
      for (boolean swapped : new boolean[] {false, true}) {
        Coordinates coordinates = new Coordinates(mark, swapped);
        point(coordinates.read(first, second));
        point(coordinates.read(second, first));
        point(coordinates.readPair(text));
      }
    }
  }

  /// How a table seems to be written.
  static void shape(byte[] input) {
    Charset charset = Encodings.guess(input);
    String text = new String(input, charset);
    assertThat(",;\t|").contains(String.valueOf(Delimiters.guess(text)));
  }

  private static void day(String text, @Nullable DayOrder order) {
    ReadSpan read = new DayReader(order).read(text);
    String note = read.note();
    if (read.span() == null) {
      assertThat(note).isNotBlank();
    } else {
      assertThat(read.span().latest()).isAfterOrEqualTo(read.span().earliest());
    }
    if (note != null) {
      assertThat(note).hasSizeLessThan(LONGEST_SENTENCE);
    }
  }

  private static void point(ReadPoint read) {
    String fault = read.fault();
    if (read.point() != null) {
      assertThat(Math.abs(read.point().latitude())).isLessThanOrEqualTo(90);
      assertThat(Math.abs(read.point().longitude())).isLessThanOrEqualTo(180);
    } else if (fault != null) {
      assertThat(fault).isNotBlank().hasSizeLessThan(LONGEST_SENTENCE);
    }
  }
}
