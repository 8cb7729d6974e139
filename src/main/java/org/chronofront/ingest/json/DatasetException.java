package org.chronofront.ingest.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A dataset file has faults, and nothing of it was read. The message is for people: it names the
/// file, says what is unharmed and lists the problems, one a line.
public final class DatasetException extends Exception {
  private static final long serialVersionUID = 1L;

  private static final int LISTED = 5;
  private static final int LINE = 300;

  private final String file;
  private final ArrayList<DatasetProblem> problems;
  private final int unlisted;

  DatasetException(String file, List<DatasetProblem> problems, int unlisted) {
    super(message(file, problems, unlisted));
    this.file = file;
    this.problems = new ArrayList<>(problems);
    this.unlisted = unlisted;
  }

  /// The message with the first few problems only, each on a line that is not too long.
  String summary() {
    int listed = Math.min(LISTED, problems.size());
    List<String> lines =
        message(file, problems.subList(0, listed), problems.size() - listed + unlisted)
            .lines()
            .map(line -> line.length() > LINE ? line.substring(0, LINE) + "…" : line)
            .toList();
    return String.join("\n", lines);
  }

  /// The file's name.
  public String file() {
    return file;
  }

  /// What is wrong, at least one and at most a hundred, in the order found.
  public List<DatasetProblem> problems() {
    return List.copyOf(problems);
  }

  /// How many more problems there are than {@link #problems} lists.
  public int unlisted() {
    return unlisted;
  }

  private static String message(String file, List<DatasetProblem> problems, int unlisted) {
    int all = problems.size() + unlisted;
    String head =
        "%s has %s, so nothing of it was read:"
            .formatted(file, all == 1 ? "a problem" : all + " problems");
    String tail = unlisted == 0 ? "" : "\n  … and %d more".formatted(unlisted);
    return problems.stream()
        .map(problem -> "\n  " + problem.line())
        .collect(Collectors.joining("", head, tail));
  }
}
