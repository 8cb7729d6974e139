package org.chronofront.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.chronofront.export.LibraryJson;
import org.chronofront.library.LibraryInfo;
import org.chronofront.library.OpenLibrary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `info`.
@Command(
    name = "info",
    mixinStandardHelpOptions = true,
    description = "What a library holds, where it lies, and under which terms.")
final class InfoCommand implements Callable<Integer> {
  private final CliServices services;
  @Mixin private final LibraryOption library = new LibraryOption();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  InfoCommand(CliServices services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    try (OpenLibrary open = library.open(services.libraries())) {
      PrintWriter out = Output.of(spec);
      if (json) {
        out.println(LibraryJson.info(open.info(), services.version()));
      } else {
        print(open.info(), out);
      }
    }
    return 0;
  }

  private void print(LibraryInfo info, PrintWriter out) {
    out.println("Chronofront  " + services.version());
    out.println("Library      " + info.file() + " (format " + info.formatVersion() + ")");
    out.printf(
        "Holds        %d places, %d claims of control, %d events, %d actors, %d sources,"
            + " %d excerpts%n",
        info.places(),
        info.claims(),
        info.events(),
        info.actors(),
        info.sources(),
        info.excerpts());
    for (LibraryInfo.LoadedDataset dataset : info.datasets()) {
      out.println();
      out.println(dataset.title());
      out.println("  id           " + dataset.id());
      out.println("  licence      " + dataset.licence());
      out.println("  attribution  " + dataset.attribution());
      if (dataset.info().terms() != null) {
        out.println("  terms        " + dataset.info().terms());
      }
      out.println("  loaded       " + dataset.loadedAt());
    }
  }
}
