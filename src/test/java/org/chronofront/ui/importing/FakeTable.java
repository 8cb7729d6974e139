package org.chronofront.ui.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chronofront.library.LibraryException;
import org.chronofront.library.importing.ImportPreview.PreviewRow;
import org.chronofront.model.importing.Question;
import org.chronofront.model.importing.Question.Option;
import org.chronofront.model.importing.RowPlace;
import org.chronofront.model.importing.RowProblem;
import org.chronofront.time.DayText;

/// A small table, read as somebody's own columns.
record FakeTable(List<String> header, List<String[]> lines) {
  private static final int SHOWN = 20;

  static FakeTable read(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      List<String> lines = text.lines().toList();
      if (lines.isEmpty() || !lines.getFirst().contains(",")) {
        return new FakeTable(List.of(), List.of());
      }
      return new FakeTable(
          List.of(lines.getFirst().split(",")),
          lines.stream().skip(1).map(line -> line.split(",", -1)).toList());
    } catch (IOException fault) {
      throw new LibraryException(
          "The file %s cannot be read. Check that it is there and try again.".formatted(file),
          fault);
    }
  }

  String recognized() {
    return header.isEmpty() ? null : header.contains("date_prec") ? "ucdp-ged" : "table";
  }

  String signature() {
    return String.join(",", header);
  }

  List<Question> questions(Map<String, String> answers) {
    List<Option> columns = new ArrayList<>();
    header.forEach(column -> columns.add(new Option(column, column)));
    List<Question> all = new ArrayList<>();
    all.add(
        new Question(
            "date.order",
            "Order of day and month",
            "In “03/10/2017” both could be the day, and no row settles it.",
            List.of(
                new Option("dmy", "Day first: 3 October 2017"),
                new Option("mdy", "Month first: 10 March 2017")),
            "dmy",
            true));
    all.add(choice("column.date", "Date", columns, 0, answers));
    all.add(choice("column.place", "Place", columns, 1, answers));
    all.add(choice("column.text", "Words", columns, 2, answers));
    all.add(choice("column.deaths", "Deaths", columns, 3, answers));
    List<Option> encodings = new ArrayList<>();
    for (String name : List.of("UTF-8", "UTF-16", "Windows-1252", "ISO-8859-1")) {
      encodings.add(new Option(name, name));
    }
    all.add(new Question("file.encoding", "Encoding", "", encodings, "UTF-8", false));
    all.add(new Question("file.decimal", "Decimal sign", "", List.of(), ".", false));
    return all;
  }

  private Question choice(
      String key, String text, List<Option> columns, int at, Map<String, String> answers) {
    String suggested = at < header.size() ? header.get(at) : null;
    String column = answers.getOrDefault(key, suggested);
    String example =
        lines.isEmpty() || column == null
            ? ""
            : "For instance: " + cell(lines.getFirst(), column, at);
    return new Question(key, text, example, columns, suggested, false);
  }

  /// What reading gives.
  record Reading(List<PreviewRow> rows, List<RowProblem> problems, long good, long undated) {
    long of(RowProblem.Kind kind) {
      return problems.stream().filter(problem -> problem.kind() == kind).count();
    }
  }

  Reading read(Map<String, String> answers) {
    List<PreviewRow> rows = new ArrayList<>();
    List<RowProblem> problems = new ArrayList<>();
    long good = 0;
    long undated = 0;
    for (int i = 0; i < lines.size(); i++) {
      String where = "line " + (i + 2);
      String day = cell(lines.get(i), answers.get("column.date"), 0);
      String when = day.isEmpty() ? "undated" : day(day, answers.getOrDefault("date.order", "dmy"));
      String problem = when == null ? "There is no such day; a day is written 31/12/2017" : "";
      if (when == null) {
        problems.add(
            new RowProblem(
                RowProblem.Kind.REJECTED, new RowPlace(i + 1, where), "day", day, problem + "."));
      } else {
        good++;
        undated += day.isEmpty() ? 1 : 0;
      }
      if (rows.size() < SHOWN) {
        rows.add(row(lines.get(i), answers, where, when == null ? "" : when, problem));
      }
    }
    return new Reading(rows, problems, good, undated);
  }

  private PreviewRow row(
      String[] line, Map<String, String> answers, String where, String when, String problem) {
    return new PreviewRow(
        where,
        "Event",
        when,
        cell(line, answers.get("column.place"), 1),
        "",
        cell(line, answers.get("column.deaths"), 3),
        cell(line, answers.get("column.text"), 2),
        problem);
  }

  private String cell(String[] line, String column, int otherwise) {
    int at = column == null ? otherwise : header.indexOf(column);
    return at >= 0 && at < line.length ? line[at] : "";
  }

  private static String day(String text, String order) {
    String[] parts = text.split("/");
    try {
      int first = Integer.parseInt(parts[0]);
      int second = Integer.parseInt(parts[1]);
      int year = Integer.parseInt(parts[2]);
      return DayText.of(
          order.equals("mdy")
              ? LocalDate.of(year, first, second)
              : LocalDate.of(year, second, first));
    } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException _) {
      return null;
    }
  }
}
