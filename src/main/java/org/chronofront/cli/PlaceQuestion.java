package org.chronofront.cli;

import java.time.LocalDate;
import java.util.function.Function;
import org.chronofront.export.ControlJson;
import org.chronofront.export.RuledPlace;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.Place;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What every question about one place takes, and how it is answered for people or as JSON.
final class PlaceQuestion {
  @Mixin private final LibraryOption library = new LibraryOption();
  @Mixin private final RuleOptions rules = new RuleOptions();

  @Parameters(paramLabel = "PLACE", description = "An id, or any name of the place.")
  private String place = "";

  @Option(
      names = "--known",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Leave out what was reported after this day.")
  private @Nullable LocalDate known;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  String answer(
      CliServices services,
      Function<ControlJson, String> asJson,
      Function<ControlText, String> inWords) {
    try (OpenLibrary open = library.open(services.libraries())) {
      Place found = PlaceChoice.of(open.catalog(), place);
      RuledPlace ruled = RuledPlace.of(open, found.id(), rules.choice(open.catalog()), known);
      return json
          ? asJson.apply(new ControlJson(open.catalog(), ruled))
          : inWords.apply(new ControlText(open.catalog(), ruled));
    }
  }
}
