package org.chronofront.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Sets of ids (the actors of an event, its outlets) by number. Few different sets occur among
/// millions of events, so each is kept once and a row holds its number; whether a set is hidden is
/// worked out once for the set, not once for the row. Number 0 is the empty set. Immutable.
public final class IdSets {
  private final List<String> ids;
  private final int[][] sets;

  private final Map<String, Integer> numbers = new HashMap<>();

  /// By number of the id: the sets that have it.
  private final int[][] setsOf;

  private IdSets(List<String> ids, int[][] sets) {
    this.ids = ids;
    this.sets = sets;
    int[] sizes = new int[ids.size()];
    for (int[] set : sets) {
      for (int id : set) {
        sizes[id]++;
      }
    }
    this.setsOf = new int[ids.size()][];
    for (int id = 0; id < sizes.length; id++) {
      numbers.put(ids.get(id), id);
      setsOf[id] = new int[sizes[id]];
    }
    for (int number = sets.length - 1; number >= 0; number--) {
      for (int id : sets[number]) {
        setsOf[id][--sizes[id]] = number;
      }
    }
  }

  /// Gathers sets. Not thread-safe.
  public static final class Builder {
    private static final int[] EMPTY = {};

    private final List<String> ids = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int[][] sets = new int[64][];
    private int size = 1;

    /// Nothing but the empty set, which has the number 0.
    public Builder() {
      Arrays.fill(sets, EMPTY);
    }

    /// A set under a number of the caller's (a key of the library), at least 1.
    public Builder put(int number, List<String> members) {
      if (number >= sets.length) {
        int before = sets.length;
        sets = Arrays.copyOf(sets, Math.max(number + 1, 2 * before));
        Arrays.fill(sets, before, sets.length, EMPTY);
      }
      int[] set = new int[members.size()];
      for (int i = 0; i < set.length; i++) {
        set[i] = numbers.computeIfAbsent(members.get(i), this::added);
      }
      sets[number] = set;
      size = Math.max(size, number + 1);
      return this;
    }

    private int added(String id) {
      ids.add(id);
      return ids.size() - 1;
    }

    /// What was gathered.
    public IdSets build() {
      return new IdSets(List.copyOf(ids), Arrays.copyOf(sets, size));
    }
  }

  /// The ids of a set, in the order given; none for a number that no set has.
  public List<String> of(int number) {
    if (number >= sets.length) {
      return List.of();
    }
    return Arrays.stream(sets[number]).mapToObj(ids::get).toList();
  }

  /// One more than the highest number.
  public int size() {
    return sets.length;
  }

  /// The ids that stand in some set, each once.
  public List<String> ids() {
    return ids;
  }

  /// The numbers of the sets with any of the ids, ascending.
  public int[] having(Set<String> wanted) {
    BitSet found = new BitSet(sets.length);
    for (String id : wanted) {
      Integer number = numbers.get(id);
      if (number != null) {
        for (int set : setsOf[number]) {
          found.set(set);
        }
      }
    }
    return found.stream().toArray();
  }

  /// By number of the set: 1 when it has ids and all of them are hidden, else 0.
  byte[] hidden(Set<String> hiddenIds) {
    byte[] hidden = new byte[sets.length];
    if (!hiddenIds.isEmpty()) {
      boolean[] among = among(hiddenIds);
      for (int number = 0; number < sets.length; number++) {
        boolean all = sets[number].length > 0;
        for (int id : sets[number]) {
          all &= among[id];
        }
        hidden[number] = (byte) (all ? 1 : 0);
      }
    }
    return hidden;
  }

  private boolean[] among(Set<String> some) {
    boolean[] among = new boolean[ids.size()];
    for (int i = 0; i < among.length; i++) {
      among[i] = some.contains(ids.get(i));
    }
    return among;
  }
}
