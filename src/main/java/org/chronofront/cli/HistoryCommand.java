package org.chronofront.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.chronofront.export.ControlJson;
import org.chronofront.library.OpenLibrary;
import org.chronofront.library.PlaceDossier;
import org.chronofront.model.Place;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `history PLACE`.
@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    description = "All that is known of who held a place, period by period.")
final class HistoryCommand implements Callable<Integer> {
  private final CliServices services;
  @Mixin private final LibraryOption library = new LibraryOption();

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

  @Spec private @Nullable CommandSpec spec;

  HistoryCommand(CliServices services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    try (OpenLibrary open = library.open(services.libraries())) {
      Place found = PlaceChoice.of(open.catalog(), place);
      PlaceDossier dossier = open.dossier(found.id(), open.control().rule(), known);
      Output.of(spec)
          .println(
              json
                  ? new ControlJson(open.catalog(), dossier, known).history()
                  : new ControlText(open.catalog(), dossier, known).history());
    }
    return 0;
  }
}
