package org.chronofront.cli;

import java.time.LocalDate;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.RuleChoice;
import org.chronofront.library.OpenLibrary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What every question about all places takes: the library, what was known, and which claims count.
final class ControlChoice {
  @Mixin private final LibraryOption library = new LibraryOption();
  @Mixin private final RuleOptions rules = new RuleOptions();

  @Option(
      names = "--known",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Leave out what was reported after this day.")
  private @Nullable LocalDate known;

  OpenLibrary open(CliServices services) {
    return library.open(services.libraries());
  }

  /// The claims of a library under the rule that was chosen.
  ControlEngine engine(OpenLibrary open) {
    return open.control().under(open.catalog().rule(choice(open)));
  }

  @Nullable LocalDate known() {
    return known;
  }

  /// What stands above an answer: the rule, and what was known.
  String inWords(OpenLibrary open) {
    String heard = known == null ? "all that is known" : "what was reported by " + known;
    return "Rule: " + choice(open).name(open.catalog()::sourceName) + ", with " + heard + ".";
  }

  private RuleChoice choice(OpenLibrary open) {
    return rules.choice(open.catalog());
  }
}
