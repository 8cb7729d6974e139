package org.chronofront.ui.importing;

import java.util.ArrayList;
import java.util.List;
import org.chronofront.library.importing.ImportOffer;
import org.chronofront.ui.importing.ImportRuns.Arrival;
import org.chronofront.ui.importing.ImportRuns.Outcome;

/// What the bar says when datasets have come in, or have not. Pure.
final class OutcomeWords {
  private OutcomeWords() {}

  static BarModel.Mood mood(Outcome outcome) {
    if (!outcome.failures().isEmpty()) {
      return BarModel.Mood.FAILED;
    }
    return outcome.arrivals().isEmpty() ? BarModel.Mood.NOTE : BarModel.Mood.DONE;
  }

  static String sentence(Outcome outcome) {
    List<String> sentences = new ArrayList<>();
    List<Arrival> arrivals = outcome.arrivals();
    if (arrivals.size() == 1) {
      Arrival only = arrivals.getFirst();
      sentences.add("“" + only.account().title() + "”: " + AccountWords.told(only.account()) + ".");
    } else if (!arrivals.isEmpty()) {
      long rows = arrivals.stream().mapToLong(a -> a.account().counts().imported()).sum();
      long rejected = arrivals.stream().mapToLong(a -> a.account().counts().rejected()).sum();
      sentences.add(
          OfferWords.number(arrivals.size(), "dataset")
              + " imported: "
              + OfferWords.number(rows, "new row")
              + (rejected == 0 ? "." : ", " + OfferWords.number(rejected, "row") + " rejected."));
    }
    outcome
        .failures()
        .forEach(
            failure ->
                sentences.add(
                    "“"
                        + failure.offer().info().title()
                        + "” did not come in. "
                        + failure.sentence()));
    if (!outcome.calledOff().isEmpty()) {
      sentences.add(calledOff(outcome));
    }
    return String.join(" ", sentences);
  }

  private static String calledOff(Outcome outcome) {
    List<ImportOffer> offers = outcome.calledOff();
    String what =
        offers.size() == 1
            ? "“" + offers.getFirst().info().title() + "”"
            : OfferWords.number(offers.size(), "dataset")
                + " (“"
                + offers.getFirst().info().title()
                + "” and "
                + OfferWords.number(offers.size() - 1, "other")
                + ")";
    return outcome.arrivals().isEmpty() && outcome.failures().isEmpty()
        ? "The import of " + what + " was called off. Nothing was changed."
        : "Called off: " + what + " did not come in.";
  }
}
