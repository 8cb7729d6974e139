package org.chronofront.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronofront.control.Fading;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// What is typed to describe a picture.
final class SnapshotWords {
  private SnapshotWords() {}

  /// Reads kilometres.
  static final class ReachConverter implements ITypeConverter<Integer> {
    private static final Pattern FORM = Pattern.compile("\\d{1,3}");
    private static final int MOST = 200;

    @Override
    public Integer convert(String typed) {
      if (!FORM.matcher(typed).matches() || Integer.parseInt(typed) > MOST) {
        throw new TypeConversionException(
            "'" + typed + "' is no distance: write kilometres, 0 to " + MOST + ".");
      }
      return Integer.valueOf(typed);
    }
  }

  /// Reads days, or "never".
  static final class FadingConverter implements ITypeConverter<Fading> {
    @Override
    public Fading convert(String typed) {
      try {
        return Fading.parse(typed);
      } catch (IllegalArgumentException none) {
        throw new TypeConversionException(none.getMessage());
      }
    }
  }

  /// A size in logical pixels.
  record Size(int width, int height) {}

  /// Reads "1280x800".
  static final class SizeConverter implements ITypeConverter<Size> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,5})[xX×](\\d{1,5})");
    private static final int LEAST = 200;
    private static final int MOST = 8000;

    @Override
    public Size convert(String typed) {
      Matcher matcher = FORM.matcher(typed);
      if (!matcher.matches()) {
        throw new TypeConversionException("'" + typed + "' is not a size like 1280x800");
      }
      return new Size(side(matcher.group(1)), side(matcher.group(2)));
    }

    private static int side(String digits) {
      int side = Integer.parseInt(digits);
      if (side < LEAST || side > MOST) {
        throw new TypeConversionException(
            "a side of %d pixels is not within %d to %d".formatted(side, LEAST, MOST));
      }
      return side;
    }
  }

  /// Reads the scale.
  static final class ScaleConverter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String typed) {
      return switch (typed) {
        case "1" -> 1;
        case "2" -> 2;
        case "4" -> 4;
        default -> throw new TypeConversionException("the scale is 1, 2 or 4, not '" + typed + "'");
      };
    }
  }
}
