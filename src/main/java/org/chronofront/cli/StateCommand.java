package org.chronofront.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `state PLACE --on DAY`.
@Command(
    name = "state",
    mixinStandardHelpOptions = true,
    description = "Who held a place on a day, who says so, and in which words.")
final class StateCommand implements Callable<Integer> {
  private final CliServices services;
  @Mixin private final PlaceQuestion question = new PlaceQuestion();

  @Option(
      names = "--on",
      required = true,
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "The day, as 2017-10-12.")
  private LocalDate on = LocalDate.EPOCH;

  @Spec private @Nullable CommandSpec spec;

  StateCommand(CliServices services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    Output.of(spec)
        .println(question.answer(services, control -> control.state(on), text -> text.state(on)));
    return 0;
  }
}
