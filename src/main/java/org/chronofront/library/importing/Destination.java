package org.chronofront.library.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.chronofront.model.DatasetInfo;
import org.chronofront.model.importing.Question;
import org.chronofront.model.importing.Question.Option;
import org.jspecify.annotations.Nullable;

/// Which dataset files go into. The id that a format suggests comes from the files' names, and two
/// files called "events.csv" need not be two editions of one dataset: where the library has a
/// dataset with that id, or other files of the same choice have it, a person is asked. Asked or
/// not, the dataset in the library is what gets a new edition; files that come together are kept
/// apart.
final class Destination {
  private final List<DatasetEntry> datasets;
  private final Predicate<String> adds;

  /// @param datasets of the library
  /// @param adds true for the id of a format whose files add to what a dataset has
  Destination(List<DatasetEntry> datasets, Predicate<String> adds) {
    this.datasets = datasets;
    this.adds = adds;
  }

  /// The offers with the question where it arises, and with the dataset that was chosen.
  List<ImportOffer> decide(List<ImportOffer> offers, Map<String, String> answers) {
    Set<String> taken = new HashSet<>();
    List<ImportOffer> decided = new ArrayList<>();
    for (ImportOffer offer : offers) {
      ImportOffer one = decide(offer, answers.get(ImportOffer.DATASET), taken);
      taken.add(one.info().id());
      decided.add(one);
    }
    return decided;
  }

  private ImportOffer decide(ImportOffer offer, @Nullable String answer, Set<String> taken) {
    DatasetInfo base = offer.info();
    Pattern family = Pattern.compile(Pattern.quote(base.id()) + "(-([2-9]|[1-9]\\d))?");
    List<DatasetEntry> there =
        datasets.stream().filter(entry -> family.matcher(entry.info().id()).matches()).toList();
    boolean together = taken.contains(base.id());
    boolean known = there.stream().anyMatch(entry -> entry.info().id().equals(base.id()));
    String asked =
        answer != null && family.matcher(answer).matches() && !answer.equals(base.id())
            ? answer
            : "";
    if (!known && !together && asked.isEmpty()) {
      return offer;
    }
    Set<String> used = new HashSet<>(taken);
    there.forEach(entry -> used.add(entry.info().id()));
    used.add(base.id());
    DatasetInfo own =
        numbered(base, asked.isEmpty() || used.contains(asked) ? free(base, used) : asked);
    List<Option> options = new ArrayList<>();
    there.forEach(entry -> options.add(new Option(entry.info().id(), edition(entry))));
    options.add(new Option(own.id(), "a dataset of its own: " + own.title()));
    String usual = known && !together ? base.id() : own.id();
    String chosen = answer == null ? usual : answer;
    DatasetInfo info =
        there.stream()
            .map(DatasetEntry::info)
            .filter(one -> one.id().equals(chosen))
            .findFirst()
            .map(one -> named(base, one.id(), one.title()))
            .orElse(chosen.equals(own.id()) ? own : base);
    String help =
        there.isEmpty()
            ? "Other files that you chose have the same name. They are kept apart."
            : adds.test(offer.formatId())
                ? "Your library has a dataset of this name. What it holds of other days stays."
                : "Your library has a dataset of this name. A new edition replaces what it holds;"
                    + " the one before can be had back.";
    return offer.into(
        info, new Question(ImportOffer.DATASET, "Goes into", help, options, usual, false), chosen);
  }

  private static String edition(DatasetEntry entry) {
    return "a new edition of “%s”, imported %s"
        .formatted(entry.info().title(), entry.loadedAt().substring(0, 10));
  }

  private static String free(DatasetInfo base, Set<String> used) {
    int number = 2;
    while (used.contains(base.id() + "-" + number)) {
      number++;
    }
    return base.id() + "-" + number;
  }

  private static DatasetInfo numbered(DatasetInfo base, String id) {
    String number = id.substring(base.id().length()).replace("-", "");
    return named(base, id, number.isEmpty() ? base.title() : base.title() + " (" + number + ")");
  }

  private static DatasetInfo named(DatasetInfo info, String id, String title) {
    return new DatasetInfo(
        id,
        title,
        info.description(),
        info.licence(),
        info.attribution(),
        info.terms(),
        info.address(),
        info.accessed());
  }
}
