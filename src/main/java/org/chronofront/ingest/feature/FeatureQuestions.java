package org.chronofront.ingest.feature;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chronofront.ingest.tree.CleanText;
import org.chronofront.ingest.tree.DayTexts;
import org.chronofront.model.EventKind;
import org.chronofront.model.importing.Question;
import org.chronofront.model.importing.Question.Option;
import org.jspecify.annotations.Nullable;

/// The questions about files of features.
public final class FeatureQuestions {
  static final Question AREA_ACTOR =
      new Question(
          FeatureOptions.AREA_ACTOR,
          "Whose are the areas?",
          "The file does not say it. Leave it empty when you do not know.",
          List.of(),
          null,
          false);

  private FeatureQuestions() {}

  /// @param evident the order that other dates of the file show, null when they show none, or both
  static Question dateOrder(@Nullable String example, DayTexts.@Nullable Order evident) {
    String help =
        example == null
            ? "Some dates of the file can only have the day first, others only the month."
            : "“%s” can be read in two ways.".formatted(CleanText.line(example, 40));
    String suggested =
        evident == null ? null : evident == DayTexts.Order.DAY_FIRST ? "day-first" : "month-first";
    String more = suggested == null ? "" : " Other dates of the file show which comes first.";
    return new Question(
        FeatureOptions.ORDER,
        "Which comes first in dates?",
        help + more,
        List.of(
            new Option("day-first", "the day (31/12/2017)"),
            new Option("month-first", "the month (12/31/2017)")),
        suggested,
        suggested == null);
  }

  static Question swapped(boolean evidence, long count, long all) {
    String help =
        evidence
            ? "%d of %d positions at the beginning would lie beyond a pole if they were read as longitude and latitude."
                .formatted(count, all)
            : "The format has longitude first; some programs write it the other way round.";
    return new Question(
        FeatureOptions.SWAPPED,
        "Does latitude stand before longitude?",
        help,
        List.of(new Option("no", "no, longitude first"), new Option("yes", "yes, swap them back")),
        evidence ? "yes" : "no",
        evidence);
  }

  static Question undated(boolean all) {
    return new Question(
        FeatureOptions.UNDATED,
        "What are named points without a date?",
        all ? "No point at the beginning of the file has a date." : "Some points have no date.",
        List.of(
            new Option("place", "places"), new Option("event", "events whose date is not known")),
        all ? "place" : "event",
        false);
  }

  /// Which kind events have that tell none.
  public static Question kind(String suggested) {
    List<Option> options =
        Arrays.stream(EventKind.values())
            .map(
                kind ->
                    new Option(kind.name(), kind.name().toLowerCase(Locale.ROOT).replace('_', ' ')))
            .toList();
    return new Question(
        FeatureOptions.KIND,
        "What kind of events are they?",
        "For events that do not say it themselves.",
        options,
        suggested,
        false);
  }
}
