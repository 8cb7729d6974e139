package org.chronofront.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.chronofront.export.ImportJson;
import org.chronofront.library.importing.DatasetEntry;
import org.chronofront.library.importing.Importing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `datasets`.
@Command(
    name = "datasets",
    mixinStandardHelpOptions = true,
    description = "The datasets of a library, with their terms; switches one on or off.")
final class DatasetsCommand implements Callable<Integer> {
  private final CliServices services;
  @Mixin private final LibraryOption library = new LibraryOption();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @ArgGroup private @Nullable Switch change;
  @Spec private @Nullable CommandSpec spec;

  /// On or off.
  static final class Switch {
    @Option(names = "--show", paramLabel = "DATASET", description = "Switch a dataset on.")
    private @Nullable String show;

    @Option(
        names = "--hide",
        paramLabel = "DATASET",
        description = "Switch a dataset off: it is kept, and neither shown nor counted.")
    private @Nullable String hide;
  }

  DatasetsCommand(CliServices services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    Importing importing = services.importing().into(library.existing(services.libraries()));
    if (change != null && change.show != null) {
      importing.show(change.show, true);
    } else if (change != null && change.hide != null) {
      importing.show(change.hide, false);
    }
    List<DatasetEntry> datasets = importing.datasets();
    PrintWriter out = Output.of(spec);
    if (json) {
      out.println(ImportJson.datasets(datasets));
    } else {
      datasets.forEach(dataset -> print(out, dataset));
    }
    return 0;
  }

  private static void print(PrintWriter out, DatasetEntry entry) {
    out.println(entry.info().title() + (entry.shown() ? "" : " (switched off)"));
    out.println("  id           " + entry.info().id());
    out.println(
        "  holds        "
            + String.join(
                ", ",
                Counted.of(entry.events(), "event"),
                Counted.of(entry.claims(), "claim"),
                Counted.of(entry.places(), "place"),
                Counted.of(entry.actors(), "actor"),
                Counted.of(entry.sources(), "source"),
                Counted.of(entry.areas(), "area")));
    out.println("  licence      " + entry.info().licence());
    String attribution = entry.info().attribution();
    out.println("  attribution  " + (attribution.isBlank() ? "not stated" : attribution));
    print(out, "  terms        ", entry.info().terms());
    print(out, "  from         ", entry.info().address());
    print(out, "  accessed     ", entry.info().accessed());
    out.println("  loaded       " + entry.loadedAt());
  }

  private static void print(PrintWriter out, String label, @Nullable Object value) {
    if (value != null) {
      out.println(label + value);
    }
  }
}
