package org.chronofront.cli;

import java.util.concurrent.Callable;
import org.chronofront.library.importing.ImportAccount;
import org.chronofront.library.importing.Importing;
import org.chronofront.task.JobMonitor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `undo-import [DATASET]`.
@Command(
    name = "undo-import",
    mixinStandardHelpOptions = true,
    description = {
      "Takes back the last import, or the last one of a dataset.",
      "The edition before it is there again; a dataset that had none is gone."
    })
final class UndoImportCommand implements Callable<Integer> {
  private final CliServices services;
  @Mixin private final LibraryOption library = new LibraryOption();

  @Parameters(arity = "0..1", paramLabel = "DATASET", description = "Id of a dataset.")
  private @Nullable String dataset;

  @Spec private @Nullable CommandSpec spec;

  UndoImportCommand(CliServices services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    Importing importing = services.importing().into(library.existing(services.libraries()));
    JobMonitor monitor = TerminalProgress.on(spec, false);
    ImportAccount undone =
        dataset == null ? importing.undoLast(monitor) : importing.undo(dataset, monitor);
    Output.of(spec)
        .printf(
            "Took back the import of '%s' of %s (%,d imported, %,d updated, %,d withdrawn).%n",
            undone.title(),
            undone.startedAt(),
            undone.counts().imported(),
            undone.counts().updated(),
            undone.counts().withdrawn());
    return 0;
  }
}
