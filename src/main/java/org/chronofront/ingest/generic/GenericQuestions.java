package org.chronofront.ingest.generic;

import java.util.ArrayList;
import java.util.List;
import org.chronofront.ingest.table.Header;
import org.chronofront.ingest.table.ShapeQuestions;
import org.chronofront.ingest.table.TableShape;
import org.chronofront.ingest.value.DayOrder;
import org.chronofront.model.importing.Question;
import org.chronofront.model.importing.Question.Option;
import org.jspecify.annotations.Nullable;

/// What is asked about a table, with what its names and data suggest.
final class GenericQuestions {
  static final String DECIMAL = "file.decimal";
  static final String ORDER = "date.order";
  static final String SWAPPED = "coordinates.swapped";
  static final String SEPARATOR = "actor.separator";

  private GenericQuestions() {}

  static List<Question> of(Header header, TableShape shape, Profile profile) {
    List<Question> questions = new ArrayList<>();
    questions.addAll(ShapeQuestions.of(shape));
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

  private static Question column(Header header, Role role, int column, Profile profile) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", "(none)"));
    header.names().forEach(name -> options.add(new Option(name, name)));
    List<String> examples = column < 0 ? List.of() : profile.examples(column, 3);
    String help = examples.isEmpty() ? "" : "For instance: " + String.join(" · ", examples);
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
    String help = profile.swapped();
    boolean suspect = !help.isEmpty();
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
}
