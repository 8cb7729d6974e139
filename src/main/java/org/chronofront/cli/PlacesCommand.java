package org.chronofront.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chronofront.export.LibraryJson;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.LocalName;
import org.chronofront.model.Place;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `places`.
@Command(
    name = "places",
    mixinStandardHelpOptions = true,
    description = "The places of a library with their ids and names.")
final class PlacesCommand implements Callable<Integer> {
  private final CliServices services;
  @Mixin private final LibraryOption library = new LibraryOption();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  PlacesCommand(CliServices services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    try (OpenLibrary open = library.open(services.libraries())) {
      List<Place> places = open.catalog().places();
      Output.of(spec).println(json ? LibraryJson.places(places) : table(places));
    }
    return 0;
  }

  private static String table(List<Place> places) {
    int width = places.stream().mapToInt(place -> place.id().length()).max().orElse(0);
    return places.stream()
        .map(place -> padded(place.id(), width) + "  " + names(place))
        .collect(Collectors.joining(System.lineSeparator()));
  }

  private static String names(Place place) {
    return place.names().stream()
        .map(LocalName::text)
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
