package org.chronofront.ingest.acled;

import java.util.ArrayList;
import java.util.List;
import org.chronofront.ingest.table.TableRow;
import org.jspecify.annotations.Nullable;

/// One of the two actors of a row, with those named together with it. Which of the two is first
/// says nothing: the codebook gives them no direction.
///
/// @param actor its name, null when the row has none
/// @param inter what kind of actor it is
/// @param associates named together with it
record Side(@Nullable String actor, Inter inter, List<String> associates) {
  static Side of(TableRow row, int actor, int inter, int associates) {
    return new Side(row.value(actor), Inter.of(row.value(inter)), split(row.value(associates)));
  }

  /// The names in a list joined by semicolons.
  static List<String> split(@Nullable String joined) {
    if (joined == null) {
      return List.of();
    }
    if (joined.indexOf(';') < 0) {
      return List.of(joined);
    }
    List<String> names = new ArrayList<>();
    int begin = 0;
    while (begin <= joined.length()) {
      int end = joined.indexOf(';', begin);
      end = end < 0 ? joined.length() : end;
      String name = joined.substring(begin, end).strip();
      if (!name.isEmpty()) {
        names.add(name);
      }
      begin = end + 1;
    }
    return List.copyOf(names);
  }
}
