package org.chronofront.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chronofront.control.check.Concern;
import org.chronofront.control.check.ConcernKind;
import org.chronofront.control.check.ConcernWords;
import org.chronofront.control.check.GapSearch;
import org.chronofront.export.ConcernJson;
import org.chronofront.library.LibraryChecks;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.ControlClaim;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `check`.
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "What a person should look at again: changes that no claim explains, long silences, changes"
          + " that one origin tells alone, and claims that cannot all be right.",
      "Finding something is not an error: the exit code is 0."
    })
final class CheckCommand implements Callable<Integer> {
  private final CliServices services;
  @Mixin private final ControlChoice choice = new ControlChoice();

  @Option(
      names = "--silence",
      paramLabel = "DAYS",
      defaultValue = "" + GapSearch.USUAL_SILENCE,
      description = "List silences of more days than these (default: ${DEFAULT-VALUE}).")
  private int silence;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  CheckCommand(CliServices services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    if (silence < 0) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "a silence has no fewer than 0 days, and --silence says " + silence);
    }
    try (OpenLibrary open = choice.open(services)) {
      List<Concern> found =
          LibraryChecks.all(open.catalog(), choice.engine(open), choice.known(), silence);
      ConcernWords words = LibraryChecks.words(open.catalog());
      Output.of(spec)
          .println(json ? ConcernJson.of(open, found, words) : inWords(open, found, words));
    }
    return 0;
  }

  private String inWords(OpenLibrary open, List<Concern> found, ConcernWords words) {
    List<ControlClaim> claims = new ArrayList<>();
    found.forEach(concern -> claims.addAll(concern.claims()));
    ClaimLines said = new ClaimLines(open, claims);
    Set<String> done = open.ticks().now();
    List<String> lines = new ArrayList<>(List.of(choice.inWords(open)));
    @Nullable ConcernKind kind = null;
    for (Concern concern : found) {
      if (concern.kind() != kind) {
        kind = concern.kind();
        lines.add("");
        lines.add(ConcernWords.heading(kind) + ":");
      }
      String place = concern.placeId();
      String name = place == null ? "" : open.catalog().place(place).displayName() + ": ";
      lines.add("  " + name + words.of(concern) + (done.contains(concern.key()) ? " (done)" : ""));
      lines.addAll(said.of(concern.claims()));
    }
    lines.add("");
    int gaps = (int) found.stream().filter(concern -> concern.kind().gap()).count();
    long ticked = found.stream().filter(concern -> done.contains(concern.key())).count();
    lines.add(
        "%s, %s%s."
            .formatted(
                Counted.of(gaps, "gap"),
                Counted.of(found.size() - gaps, "other finding"),
                ticked == 0 ? "" : ", %,d of them done".formatted(ticked)));
    return String.join(System.lineSeparator(), lines);
  }
}
