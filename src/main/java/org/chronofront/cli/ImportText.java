package org.chronofront.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chronofront.export.ImportJson;
import org.chronofront.library.importing.ImportOffer;
import org.chronofront.model.importing.ImportCounts;
import org.chronofront.model.importing.Question;
import org.chronofront.model.importing.RowProblem;

/// An import in words.
final class ImportText {
  private static final int OPTIONS_SHOWN = 12;

  private ImportText() {}

  static void print(PrintWriter out, ImportJson.Part part, ImportOffer offer, boolean dryRun) {
    ImportCounts counts = part.counts();
    out.printf(
        "%s (%s)%s%n", part.title(), part.format(), dryRun ? ": nothing was changed yet" : "");
    out.printf(
        "  %s: %,d imported, %,d updated, %,d unchanged, %,d skipped, %,d rejected%n",
        Counted.of(counts.rows(), "row"),
        counts.imported(),
        counts.updated(),
        counts.unchanged(),
        counts.skipped(),
        counts.rejected());
    List<String> more = new ArrayList<>();
    add(more, counts.withdrawn(), "withdrawn since the edition before");
    add(more, counts.flagged(), "taken in with a remark");
    add(more, counts.undated(), "undated");
    add(more, counts.unplaced(), "without coordinates");
    if (!more.isEmpty()) {
      out.println("  " + String.join(", ", more));
    }
    out.printf("  %.1f s, dataset id %s%n", part.seconds(), part.dataset());
    if (counts.replacesAll()) {
      out.println(
          "  Note: Nothing that the edition before held is in the files. If they are something"
              + " else, "
              + (dryRun ? "" : "take it back with undo-import, and ")
              + "name a dataset of their own with --mapping: "
              + own(offer));
    }
    offer.notes().forEach(note -> out.println("  Note: " + note));
    if (part.rejectedFile() != null) {
      out.println("  Rejected rows were saved as " + part.rejectedFile() + ", to be mended.");
    }
  }

  private static String own(ImportOffer offer) {
    String id =
        offer.questions().stream()
            .filter(question -> question.key().equals(ImportOffer.DATASET))
            .map(question -> "\"" + question.options().getLast().value() + "\"")
            .findFirst()
            .orElse("…");
    return "{\"%s\": %s}.".formatted(ImportOffer.DATASET, id);
  }

  static void printRejected(PrintWriter out, List<RowProblem> problems, long rejected, int shown) {
    List<RowProblem> first =
        problems.stream()
            .filter(problem -> problem.kind() == RowProblem.Kind.REJECTED)
            .limit(shown)
            .toList();
    first.forEach(problem -> out.println("  " + line(problem)));
    if (rejected > first.size()) {
      out.printf("  … and %,d more%n", rejected - first.size());
    }
  }

  /// "line 17, date “2017-13-01”: there is no month 13".
  static String line(RowProblem problem) {
    StringBuilder line = new StringBuilder(problem.place().where());
    if (problem.column() != null) {
      line.append(", ").append(problem.column());
    }
    if (problem.value() != null) {
      line.append(" “").append(problem.value()).append('”');
    }
    return line.append(": ").append(problem.reason()).toString();
  }

  /// Why an answer cannot be meant: its question has options, and it is none of them. What an icon
  /// stands for may be any text.
  static Optional<String> wrongAnswer(ImportOffer offer) {
    for (Question question : offer.questions()) {
      String answer = offer.answers().get(question.key());
      boolean free = question.options().isEmpty() || question.key().startsWith("icon.");
      if (answer != null
          && !free
          && question.options().stream().noneMatch(option -> option.value().equals(answer))) {
        return Optional.of(
            "\"%s\" cannot be “%s”, so nothing was imported. It may be one of %s."
                .formatted(question.key(), answer, options(question)));
      }
    }
    return Optional.empty();
  }

  private static String options(Question question) {
    return question.options().stream()
        .limit(OPTIONS_SHOWN)
        .map(option -> "\"" + option.value() + "\" (" + option.label() + ")")
        .collect(Collectors.joining(", "));
  }

  /// What must be answered first, and how.
  static String openQuestions(ImportOffer offer) {
    String files =
        offer.files().stream()
            .map(Path::getFileName)
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    StringBuilder text = new StringBuilder(files);
    text.append(" leaves something open, so nothing was imported. Answer it in a file given with")
        .append(" --mapping:");
    for (Question question : offer.open()) {
      text.append("\n  \"").append(question.key()).append("\": ").append(question.text());
      if (!question.help().isEmpty()) {
        text.append(" (").append(question.help()).append(')');
      }
      if (!question.options().isEmpty()) {
        text.append(" — one of ").append(options(question));
      }
    }
    return text.toString();
  }

  private static void add(List<String> parts, long count, String what) {
    if (count > 0) {
      parts.add("%,d %s".formatted(count, what));
    }
  }
}
