package org.chronofront.ingest.generic;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chronofront.ingest.table.Encodings;
import org.chronofront.ingest.table.Header;
import org.chronofront.ingest.table.TableShape;
import org.chronofront.ingest.value.DayOrder;
import org.chronofront.model.importing.Question;
import org.chronofront.model.importing.Question.Option;
import org.jspecify.annotations.Nullable;

/// What is asked about a table, with what its names and data suggest.
final class GenericQuestions {
  static final String ENCODING = "file.encoding";
  static final String DELIMITER = "file.delimiter";
  static final String DECIMAL = "file.decimal";
  static final String ORDER = "date.order";
  static final String SWAPPED = "coordinates.swapped";
  static final String SEPARATOR = "actor.separator";

  /// Names of delimiters in answers.
  static final Map<String, Character> DELIMITERS = delimiters();

  private GenericQuestions() {}

  static List<Question> of(Header header, TableShape shape, Profile profile) {
    List<Question> questions = new ArrayList<>();
    questions.add(encoding(shape.charset()));
    questions.add(delimiter(shape.delimiter()));
    Columns columns = profile.columns();
    for (Role role : Role.values()) {
      questions.add(column(header, role, columns.of(role), profile));
    }
    if (columns.has(Role.LATITUDE) || columns.has(Role.POINT) || columns.has(Role.BEST)) {
      questions.add(
          choice(
              DECIMAL,
              "Decimal mark",
              "",
              List.of(new Option("point", "Point: 34.5"), new Option("comma", "Comma: 34,5")),
              profile.decimal() == ',' ? "comma" : "point",
              false));
    }
    if (profile.days().matters()) {
      questions.add(order(profile));
    }
    if (columns.has(Role.LATITUDE) && columns.has(Role.LONGITUDE)) {
      questions.add(swapped(profile));
    }
    if (columns.has(Role.ACTOR) || columns.has(Role.HOLDER)) {
      questions.add(
          new Question(
              SEPARATOR,
              "Between actors",
              "What stands between the names where a field holds several; empty when each field"
                  + " holds one.",
              List.of(),
              separator(columns, profile),
              false));
    }
    return questions;
  }

  private static Question encoding(Charset guessed) {
    List<Option> options = new ArrayList<>();
    for (Charset charset : Encodings.CHOICES) {
      options.add(new Option(charset.name(), charset.name()));
    }
    if (!Encodings.CHOICES.contains(guessed)) {
      options.add(new Option(guessed.name(), guessed.name()));
    }
    String help = "Guessed from the bytes of the file. Wrong letters in the preview mean another.";
    return choice(ENCODING, "Encoding", help, options, guessed.name(), false);
  }

  private static Question delimiter(char guessed) {
    List<Option> options = new ArrayList<>();
    String suggested = null;
    for (Map.Entry<String, Character> entry : DELIMITERS.entrySet()) {
      options.add(new Option(entry.getKey(), entry.getKey()));
      suggested = entry.getValue() == guessed ? entry.getKey() : suggested;
    }
    return choice(DELIMITER, "Between fields", "", options, suggested, false);
  }

  private static Question column(Header header, Role role, int column, Profile profile) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", "(none)"));
    header.names().forEach(name -> options.add(new Option(name, name)));
    String help =
        column < 0 ? "" : "For instance: " + String.join(" · ", profile.examples(column, 3));
    String suggested = column < 0 ? "" : header.name(column);
    return choice(role.key(), role.label(), help, options, suggested, false);
  }

  /// What the data leave open is asked, and nothing is suggested.
  private static Question order(Profile profile) {
    DayOrder decided = profile.days().decided();
    return choice(
        ORDER,
        "Order of day and month",
        profile.days().why(),
        List.of(
            new Option(DayOrder.DAY_FIRST.key(), "Day first: 31/12/2017"),
            new Option(DayOrder.MONTH_FIRST.key(), "Month first: 12/31/2017")),
        decided == null ? null : decided.key(),
        decided == null);
  }

  private static Question swapped(Profile profile) {
    boolean suspect = profile.seemSwapped();
    String help =
        suspect
            ? "%,d rows can be right only with latitude and longitude the other way round."
                .formatted(profile.swapped())
            : "";
    return choice(
        SWAPPED,
        "Latitude and longitude",
        help,
        List.of(new Option("no", "As the columns say"), new Option("yes", "The other way round")),
        suspect ? "yes" : "no",
        suspect);
  }

  private static String separator(Columns columns, Profile profile) {
    for (Role role : List.of(Role.ACTOR, Role.HOLDER)) {
      for (String separator : List.of(";", "|", " / ")) {
        boolean found =
            columns.has(role)
                && profile.examples(columns.of(role), 200).stream()
                    .anyMatch(value -> value.contains(separator));
        if (found) {
          return separator;
        }
      }
    }
    return "";
  }

  private static Question choice(
      String key,
      String text,
      String help,
      List<Option> options,
      @Nullable String suggested,
      boolean required) {
    return new Question(key, text, help, options, suggested, required);
  }

  private static Map<String, Character> delimiters() {
    Map<String, Character> all = new LinkedHashMap<>();
    all.put("comma", ',');
    all.put("semicolon", ';');
    all.put("tab", '\t');
    all.put("pipe", '|');
    return all;
  }
}
