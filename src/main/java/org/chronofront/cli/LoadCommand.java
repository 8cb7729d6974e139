package org.chronofront.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chronofront.model.Dataset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `load DATASET.json`.
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = {
      "Loads a dataset into a library, in place of the one with the same id.",
      "A library that is not there is made. All of the dataset is loaded, or nothing."
    })
final class LoadCommand implements Callable<Integer> {
  private final CliServices services;
  @Mixin private final LibraryOption library = new LibraryOption();

  @Parameters(paramLabel = "DATASET.json", description = "A dataset in Chronofront's own format.")
  private Path dataset = Path.of("");

  @Spec private @Nullable CommandSpec spec;

  LoadCommand(CliServices services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    Path file = library.file(services.libraries());
    Dataset loaded = services.libraries().load(file, dataset);
    Output.of(spec)
        .printf(
            "Loaded '%s' into %s: %d places, %d claims of control, %d events.%n",
            loaded.title(),
            file,
            loaded.places().size(),
            loaded.claims().size(),
            loaded.events().size());
    return 0;
  }
}
