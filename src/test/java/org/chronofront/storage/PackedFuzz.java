package org.chronofront.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chronofront.model.AreaPolygon;

/// What a library holds packed, of which somebody else may have written the file: any bytes are
/// unpacked, or refused with what [Database] takes for damage; and what was unpacked comes out the
/// same when it is packed again.
public final class PackedFuzz {
  private PackedFuzz() {}

  /// Takes bytes; the first says what they are taken for.
  public static void take(byte[] input) {
    if (input.length == 0) {
      return;
    }
    byte[] packed = Arrays.copyOfRange(input, 1, input.length);
    try {
      switch (input[0] & 3) {
        case 0 -> polygons(packed);
        case 1 -> assertThat(EventLists.read(packed)).hasSizeLessThanOrEqualTo(packed.length);
        case 2 -> days(packed);
        default -> texts(packed);
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException damage) {
      assertThat(damage.getMessage()).isNotBlank();
    }
  }

  private static void polygons(byte[] packed) {
    List<AreaPolygon> polygons = PackedPolygons.read(packed);
    List<AreaPolygon> again = PackedPolygons.read(PackedPolygons.of(polygons));
    assertThat(degrees(again)).isEqualTo(degrees(polygons));
  }

  private static List<List<String>> degrees(List<AreaPolygon> polygons) {
    return polygons.stream()
        .map(polygon -> polygon.rings().stream().map(r -> Arrays.toString(r.degrees())).toList())
        .toList();
  }

  private static void days(byte[] packed) {
    PackedReader in = new PackedReader(packed);
    while (!in.atEnd()) {
      assertThat(PackedDays.read(in.natural())).isNotEqualTo(java.time.LocalDate.MIN);
    }
  }

  private static void texts(byte[] packed) {
    PackedReader in = new PackedReader(packed);
    List<String> texts = new ArrayList<>();
    while (!in.atEnd()) {
      assertThat(in.key()).isNotNegative();
      texts.add(in.text());
    }
    PackedWriter out = new PackedWriter();
    texts.forEach(out::text);
    PackedReader again = new PackedReader(out.drain());
    texts.forEach(text -> assertThat(again.text()).isEqualTo(text));
  }
}
