package org.chronofront.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// A column of sets of ids (the actors of each event, its sources). Few different sets occur, so
/// each is kept once and a row holds its number; whether a set is hidden is worked out once for the
/// set, not once for the row.
final class IdSets {
  private final int[] setOfRow;
  private final List<List<String>> sets;

  private IdSets(int[] setOfRow, List<List<String>> sets) {
    this.setOfRow = setOfRow;
    this.sets = sets;
  }

  static IdSets of(List<EventRow> rows, Function<EventRow, List<String>> ids) {
    Map<List<String>, Integer> numbers = new HashMap<>();
    List<List<String>> sets = new ArrayList<>();
    int[] setOfRow = new int[rows.size()];
    for (int row = 0; row < setOfRow.length; row++) {
      List<String> set = ids.apply(rows.get(row));
      Integer number = numbers.get(set);
      if (number == null) {
        number = sets.size();
        numbers.put(set, number);
        sets.add(set);
      }
      setOfRow[row] = number;
    }
    return new IdSets(setOfRow, List.copyOf(sets));
  }

  /// The ids of a row, in the order given.
  List<String> of(int row) {
    return sets.get(setOfRow[row]);
  }

  /// The number of each row's set; do not change it.
  int[] numbers() {
    return setOfRow;
  }

  /// The number of different sets.
  int count() {
    return sets.size();
  }

  /// All ids that occur.
  Set<String> ids() {
    Set<String> ids = new HashSet<>();
    sets.forEach(ids::addAll);
    return ids;
  }

  /// Counts by set, to be asked for by id.
  ///
  /// @param bySet rows of each set, by its number; taken over
  Counts counts(int[] bySet) {
    return new Counts(sets, bySet);
  }

  /// How many rows each set has.
  static final class Counts {
    private final List<List<String>> sets;
    private final int[] bySet;

    private Counts(List<List<String>> sets, int[] bySet) {
      this.sets = sets;
      this.bySet = bySet;
    }

    /// Rows that have at least one of the ids.
    int withAny(Set<String> ids) {
      int rows = 0;
      for (int number = 0; number < bySet.length; number++) {
        if (bySet[number] > 0 && sets.get(number).stream().anyMatch(ids::contains)) {
          rows += bySet[number];
        }
      }
      return rows;
    }
  }

  /// By number of the set: 1 when it has ids and all of them are hidden, else 0.
  int[] hidden(Set<String> hiddenIds) {
    int[] hidden = new int[sets.size()];
    for (int number = 0; number < hidden.length; number++) {
      List<String> set = sets.get(number);
      hidden[number] = !set.isEmpty() && hiddenIds.containsAll(set) ? 1 : 0;
    }
    return hidden;
  }
}
