package org.chronofront.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronofront.control.Fading;
import org.chronofront.library.LibraryException;
import org.chronofront.library.OpenLibrary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `snapshot --on DAY -o FILE.png`.
@Command(
    name = "snapshot",
    mixinStandardHelpOptions = true,
    description = "Writes a picture of the map on a day.")
final class SnapshotCommand implements Callable<Integer> {
  private final CliServices services;
  @Mixin private final LibraryOption library = new LibraryOption();
  @Mixin private final RuleOptions rules = new RuleOptions();

  @Option(
      names = "--on",
      required = true,
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "The day, as 2017-10-12.")
  private LocalDate on = LocalDate.EPOCH;

  @Option(
      names = "--place",
      paramLabel = "PLACE",
      description = "Show this place in the middle; otherwise all of the data.")
  private @Nullable String place;

  @Option(
      names = "--areas",
      paramLabel = "KM",
      defaultValue = "0",
      converter = ReachConverter.class,
      description = "Shade the land up to so far from each place (interpolated); 0 for not at all.")
  private int areas;

  @Option(
      names = "--half-life",
      paramLabel = "DAYS",
      defaultValue = "180",
      converter = FadingConverter.class,
      description = "Days in which colours fade by half, or never (${DEFAULT-VALUE}).")
  private Fading halfLife = Fading.USUAL;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "1280x800",
      converter = SizeConverter.class,
      description = "Width and height in pixels at scale 1 (${DEFAULT-VALUE}).")
  private Size size = new Size(0, 0);

  @Option(
      names = "--scale",
      paramLabel = "1|2|4",
      defaultValue = "1",
      converter = ScaleConverter.class,
      description = "Pixels of the picture for each pixel of the size (${DEFAULT-VALUE}).")
  private int scale;

  @Option(
      names = "--theme",
      paramLabel = "light|dark",
      defaultValue = "light",
      converter = ThemeConverter.class,
      description = "The colours (${DEFAULT-VALUE}).")
  private Theme theme = Theme.LIGHT;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE.png",
      description = "Where the picture goes.")
  private Path file = Path.of("");

  @Option(names = "--overwrite", description = "Replace the file if it is there.")
  private boolean overwrite;

  @Spec private @Nullable CommandSpec spec;

  SnapshotCommand(CliServices services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    requireRoomForFile();
    try (OpenLibrary open = library.open(services.libraries())) {
      String placeId = place == null ? null : PlaceChoice.of(open.catalog(), place).id();
      services
          .snapshots()
          .write(
              open,
              new SnapshotOrder(
                  on,
                  rules.choice(open.catalog()),
                  placeId,
                  areas,
                  halfLife,
                  size.width(),
                  size.height(),
                  scale,
                  theme == Theme.DARK,
                  file,
                  overwrite));
    }
    Output.of(spec).println("Wrote " + file + ".");
    return 0;
  }

  private void requireRoomForFile() {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw new LibraryException(
          file + " is a folder, so no picture was written. Name a file in it.");
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw new LibraryException(
          "there is no folder %s, so no picture was written. Make it first.".formatted(folder));
    }
    if (Files.exists(file) && !overwrite) {
      throw new LibraryException(
          file + " is there already and was not changed. Use --overwrite to replace it.");
    }
  }

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

  /// The colours.
  enum Theme {
    LIGHT,
    DARK
  }

  /// Reads the theme.
  static final class ThemeConverter implements ITypeConverter<Theme> {
    @Override
    public Theme convert(String typed) {
      return switch (typed) {
        case "light" -> Theme.LIGHT;
        case "dark" -> Theme.DARK;
        default ->
            throw new TypeConversionException("the theme is light or dark, not '" + typed + "'");
      };
    }
  }
}
