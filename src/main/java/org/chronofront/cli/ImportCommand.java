package org.chronofront.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chronofront.export.ImportJson;
import org.chronofront.library.LibraryException;
import org.chronofront.library.importing.Alike;
import org.chronofront.library.importing.ImportAccount;
import org.chronofront.library.importing.ImportOffer;
import org.chronofront.library.importing.ImportPreview;
import org.chronofront.library.importing.Importing;
import org.chronofront.model.importing.RowProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `import FILE…`.
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Takes files of many formats into a library, and accounts for every row.",
      "All of a dataset comes in, or nothing. Rows that cannot be read are saved beside where you"
          + " are, to be mended and imported again."
    })
final class ImportCommand implements Callable<Integer> {
  private static final int PROBLEMS_SHOWN = 10;

  private final CliServices services;
  @Mixin private final LibraryOption library = new LibraryOption();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, or folders of files.")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "What the files are, instead of recognizing it.")
  private @Nullable String format;

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "Answers to what a file leaves open, as JSON: {\"date.order\": \"day-month\"}.")
  private @Nullable Path mapping;

  @Option(names = "--dry-run", description = "Say what would happen, and change nothing.")
  private boolean dryRun;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  ImportCommand(CliServices services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    Importing importing = services.importing().into(library.receiving(services.libraries()));
    Map<String, String> answers = mapping == null ? Map.of() : services.answers(mapping);
    List<ImportOffer> offers =
        importing.examine(files, format, answers, TerminalProgress.on(spec, json));
    offers.forEach(ImportCommand::requireAnswers);
    List<ImportJson.Part> parts = new ArrayList<>();
    for (ImportOffer offer : offers) {
      parts.add(dryRun ? preview(importing, offer) : run(importing, offer));
    }
    Alike alike = dryRun ? null : alike(importing, parts);
    if (json) {
      Output.of(spec).println(ImportJson.account(parts, alike));
    } else if (alike != null && !alike.sentence().isEmpty()) {
      String listed = alike.pairs() == 0 ? "" : " The command merges lists them.";
      Output.of(spec).println(alike.sentence() + listed);
    }
    return 0;
  }

  /// What came in is in, whether or not names can be compared.
  private static Alike alike(Importing importing, List<ImportJson.Part> parts) {
    try {
      return importing
          .merging()
          .alike(parts.stream().map(ImportJson.Part::dataset).collect(Collectors.toSet()));
    } catch (LibraryException e) {
      return new Alike(0, 0, "Names were not compared: " + e.getMessage());
    }
  }

  private ImportJson.Part preview(Importing importing, ImportOffer offer) {
    long started = System.nanoTime();
    ImportPreview preview = importing.preview(offer, TerminalProgress.on(spec, json));
    ImportJson.Part part = part(offer, preview.counts(), null, (System.nanoTime() - started) / 1e9);
    if (!json) {
      ImportText.print(Output.of(spec), part, offer, true);
      problems(preview.problems(), preview.counts().rejected());
    }
    return part;
  }

  private ImportJson.Part run(Importing importing, ImportOffer offer) {
    ImportAccount account = importing.run(offer, TerminalProgress.on(spec, json));
    String saved =
        account.counts().rejected() == 0
            ? null
            : RejectedFile.save(importing, account.key(), services.here());
    ImportJson.Part part = part(offer, account.counts(), saved, account.seconds());
    if (!json) {
      ImportText.print(Output.of(spec), part, offer, false);
      problems(
          importing.problems(account.key(), 0, PROBLEMS_SHOWN * PROBLEMS_SHOWN),
          account.counts().rejected());
    }
    return part;
  }

  private void problems(List<RowProblem> problems, long rejected) {
    ImportText.printRejected(Output.of(spec), problems, rejected, PROBLEMS_SHOWN);
  }

  private static ImportJson.Part part(
      ImportOffer offer,
      org.chronofront.model.importing.ImportCounts counts,
      @Nullable String rejectedFile,
      double seconds) {
    return new ImportJson.Part(
        offer.info().id(),
        offer.info().title(),
        offer.formatTitle(),
        counts,
        rejectedFile,
        Math.round(seconds * 1000) / 1000.0);
  }

  private static void requireAnswers(ImportOffer offer) {
    ImportText.wrongAnswer(offer)
        .ifPresent(
            sentence -> {
              throw new LibraryException(sentence);
            });
    if (!offer.open().isEmpty()) {
      throw new LibraryException(ImportText.openQuestions(offer));
    }
  }
}
