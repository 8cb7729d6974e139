package org.chronofront.ingest.generic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chronofront.ingest.table.Header;

/// Which column of a table plays which role.
final class Columns {
  private final Map<Role, Integer> byRole;
  private final List<Integer> others;

  private Columns(Map<Role, Integer> byRole, int size) {
    this.byRole = byRole;
    Set<Integer> used = new HashSet<>(byRole.values());
    List<Integer> rest = new ArrayList<>();
    for (int column = 0; column < size; column++) {
      if (!used.contains(column)) {
        rest.add(column);
      }
    }
    this.others = List.copyOf(rest);
  }

  /// The columns as they are answered, and for roles without an answer as their names suggest.
  ///
  /// @param answers by key of the question: the name of a column, or nothing for none
  static Columns of(Header header, Map<String, String> answers) {
    Map<Role, Integer> byRole = new EnumMap<>(Role.class);
    Set<Integer> taken = new HashSet<>();
    for (Role role : Role.values()) {
      String answer = answers.get(role.key());
      if (answer != null && header.names().contains(answer)) {
        int column = header.names().indexOf(answer);
        byRole.put(role, column);
        taken.add(column);
      }
    }
    for (Role role : Role.values()) {
      if (!answers.containsKey(role.key())) {
        int column = suggested(header, role, taken);
        if (column >= 0) {
          byRole.put(role, column);
          taken.add(column);
        }
      }
    }
    return new Columns(byRole, header.size());
  }

  /// The same with a column for a role that has none.
  Columns with(Role role, int column, int size) {
    Map<Role, Integer> more = new EnumMap<>(Role.class);
    more.putAll(byRole);
    more.put(role, column);
    return new Columns(more, size);
  }

  /// The column of a role, -1 for none.
  int of(Role role) {
    return byRole.getOrDefault(role, -1);
  }

  boolean has(Role role) {
    return byRole.containsKey(role);
  }

  /// True when the rows say who holds places, and not what happened.
  boolean areClaims() {
    return has(Role.STATE) || has(Role.HOLDER);
  }

  boolean isUsed(int column) {
    return byRole.containsValue(column);
  }

  /// The columns without a role, in their order.
  List<Integer> others() {
    return others;
  }

  private static int suggested(Header header, Role role, Set<Integer> taken) {
    for (String name : role.names()) {
      int column = header.find(name);
      if (column >= 0 && !taken.contains(column)) {
        return column;
      }
    }
    return -1;
  }
}
