package org.chronofront.ingest.feature;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chronofront.ingest.value.DayOrder;
import org.chronofront.ingest.value.DayOrderEvidence;
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

  static Question dateOrder(DayOrderEvidence evidence) {
    DayOrder decided = evidence.decided();
    return new Question(
        FeatureOptions.ORDER,
        "Which comes first in dates?",
        evidence.why(),
        List.of(
            new Option(DayOrder.DAY_FIRST.key(), "the day (31/12/2017)"),
            new Option(DayOrder.MONTH_FIRST.key(), "the month (12/31/2017)")),
        decided == null ? null : decided.key(),
        decided == null);
  }

  /// @param evidence that latitudes come first, as a sentence; null when there is none
  static Question swapped(@Nullable String evidence) {
    return new Question(
        FeatureOptions.SWAPPED,
        "Does latitude stand before longitude?",
        evidence == null
            ? "The format has longitude first; some programs write it the other way round."
            : evidence,
        List.of(new Option("no", "no, longitude first"), new Option("yes", "yes, swap them back")),
        evidence == null ? "no" : "yes",
        evidence != null);
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
