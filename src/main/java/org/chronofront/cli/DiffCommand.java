package org.chronofront.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chronofront.control.StateWords;
import org.chronofront.control.difference.ControlView;
import org.chronofront.control.difference.Difference;
import org.chronofront.control.difference.DifferenceKind;
import org.chronofront.control.difference.DifferenceWords;
import org.chronofront.control.difference.PlaceDifference;
import org.chronofront.export.AreaDifference;
import org.chronofront.export.DifferenceJson;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.ControlClaim;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `diff DAY DAY`.
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = "What changed between two days, who says so, and in which words.")
final class DiffCommand implements Callable<Integer> {
  private final CliServices services;
  @Mixin private final ControlChoice choice = new ControlChoice();

  @Parameters(
      index = "0",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "The first day, as 2017-09-30.")
  private LocalDate before = LocalDate.EPOCH;

  @Parameters(
      index = "1",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "The other day; it may be the earlier one.")
  private LocalDate after = LocalDate.EPOCH;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  DiffCommand(CliServices services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    try (OpenLibrary open = choice.open(services)) {
      ControlView first = new ControlView(choice.engine(open), before, choice.known());
      Difference difference = Difference.between(first, first.on(after));
      Output.of(spec)
          .println(json ? DifferenceJson.of(open, difference) : inWords(open, difference));
    }
    return 0;
  }

  private String inWords(OpenLibrary open, Difference difference) {
    List<ControlClaim> claims = new ArrayList<>();
    difference.changed().forEach(place -> claims.addAll(place.claims()));
    ClaimLines said = new ClaimLines(open, claims);
    DifferenceWords words = new DifferenceWords(new StateWords(open.catalog()::actorName));
    List<String> lines = new ArrayList<>();
    lines.add("From " + before + " to " + after + ". " + choice.inWords(open));
    for (Map.Entry<DifferenceKind, List<PlaceDifference>> kind : difference.byKind().entrySet()) {
      lines.add("");
      lines.add(DifferenceWords.heading(kind.getKey()) + ":");
      for (PlaceDifference place : kind.getValue()) {
        String name = open.catalog().place(place.placeId()).displayName();
        lines.add("  " + name + ": " + words.of(place) + ".");
        lines.addAll(said.of(place.claims()));
      }
    }
    lines.add("");
    lines.add(
        "%s changed, %d unchanged, %d not known on either day."
            .formatted(
                Counted.of(difference.changed().size(), "place"),
                difference.unchanged().size(),
                difference.unknown().size()));
    List<AreaDifference> areas = AreaDifference.between(open, before, after);
    areas.forEach(area -> lines.add(area.words(open) + "."));
    return String.join(System.lineSeparator(), lines);
  }
}
