package org.chronofront.cli;

import java.util.concurrent.Callable;
import org.chronofront.export.ControlJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `history PLACE`.
@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    description = "All that is known of who held a place, period by period.")
final class HistoryCommand implements Callable<Integer> {
  private final CliServices services;
  @Mixin private final PlaceQuestion question = new PlaceQuestion();

  @Spec private @Nullable CommandSpec spec;

  HistoryCommand(CliServices services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    Output.of(spec).println(question.answer(services, ControlJson::history, ControlText::history));
    return 0;
  }
}
