package org.chronofront.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.chronofront.control.Fading;
import org.chronofront.library.LibraryException;
import org.chronofront.library.OpenLibrary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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
      converter = SnapshotWords.ReachConverter.class,
      description = "Shade the land up to so far from each place (interpolated); 0 for not at all.")
  private int areas;

  @Option(
      names = "--half-life",
      paramLabel = "DAYS",
      defaultValue = "180",
      converter = SnapshotWords.FadingConverter.class,
      description = "Days in which colours fade by half, or never (${DEFAULT-VALUE}).")
  private Fading halfLife = Fading.USUAL;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "1280x800",
      converter = SnapshotWords.SizeConverter.class,
      description = "Width and height in pixels at scale 1 (${DEFAULT-VALUE}).")
  private SnapshotWords.Size size = new SnapshotWords.Size(0, 0);

  @Option(
      names = "--scale",
      paramLabel = "1|2|4",
      defaultValue = "1",
      converter = SnapshotWords.ScaleConverter.class,
      description = "Pixels of the picture for each pixel of the size (${DEFAULT-VALUE}).")
  private int scale;

  @Option(
      names = "--theme",
      paramLabel = "light|dark",
      defaultValue = "light",
      converter = EnumWords.Colours.class,
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

  /// The colours.
  enum Theme {
    LIGHT,
    DARK
  }
}
