package org.chronofront.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chronofront.export.MergeJson;
import org.chronofront.library.importing.MadeMerge;
import org.chronofront.library.importing.MergeOffer;
import org.chronofront.library.importing.Merging;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `merges [--merge KEPT OTHER | --undo KEY]`.
@Command(
    name = "merges",
    mixinStandardHelpOptions = true,
    description = {
      "Lists places and actors that may be one under several names, and the merges made.",
      "Nothing is merged unasked, and a merge can be undone."
    })
final class MergesCommand implements Callable<Integer> {
  private final CliServices services;
  @Mixin private final LibraryOption library = new LibraryOption();

  @ArgGroup private @Nullable Change change;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  /// What to do before listing.
  static final class Change {
    @Option(
        names = "--merge",
        arity = "2",
        paramLabel = "ID",
        description = "Merge two: the one to keep, then the one that counts as it from now on.")
    private @Nullable List<String> merge;

    @Option(names = "--undo", paramLabel = "KEY", description = "Undo a merge.")
    private @Nullable Long undo;
  }

  MergesCommand(CliServices services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    Merging merging = services.importing().into(library.existing(services.libraries())).merging();
    if (change != null && change.merge != null) {
      merging.merge(merging.pair(change.merge.getFirst(), change.merge.getLast()));
    } else if (change != null && change.undo != null) {
      merging.undo(change.undo);
    }
    Merging.Offers offers = merging.offers();
    List<MadeMerge> merges = merging.merges();
    PrintWriter out = Output.of(spec);
    if (json) {
      out.println(MergeJson.of(offers, merges));
    } else {
      print(out, offers, merges);
    }
    return 0;
  }

  private static void print(PrintWriter out, Merging.Offers offers, List<MadeMerge> merges) {
    out.println(
        offers.list().isEmpty() ? "Nothing looks like one under two names." : "May be one:");
    for (MergeOffer offer : offers.list()) {
      out.println("  " + pair(offer.kind(), offer.kept(), offer.other()));
      offer.evidence().forEach(line -> out.println("    - " + line));
    }
    if (!offers.note().isEmpty()) {
      out.println(offers.note());
    }
    out.println(merges.isEmpty() ? "Nothing was merged." : "Merged:");
    for (MadeMerge merge : merges) {
      out.printf(
          "  %d  %s, %s%s%n",
          merge.key(),
          pair(merge.kind(), merge.kept(), merge.other()),
          merge.madeAt(),
          merge.active() ? "" : " (without effect: one of the two is not shown)");
    }
  }

  private static String pair(MergeOffer.Kind kind, MergeOffer.Side kept, MergeOffer.Side other) {
    return "%s: %s <- %s".formatted(kind.name().toLowerCase(Locale.ROOT), side(kept), side(other));
  }

  private static String side(MergeOffer.Side side) {
    return "'%s' (%s, %s)".formatted(side.label(), side.id(), side.dataset());
  }
}
