package org.chronofront.ingest.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chronofront.ingest.ContentId;

/// The columns of a table. Names are told apart: the second "name" is "name (2)", one without a
/// name is "column 3".
public final class Header {
  private final List<String> written;
  private final List<String> names;
  private final List<String> notes;
  private final Map<String, Integer> byKey = new HashMap<>();

  Header(List<String> asWritten) {
    written = asWritten.stream().map(String::strip).toList();
    List<String> told = new ArrayList<>();
    List<String> odd = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < written.size(); i++) {
      String name = written.get(i);
      String own = name.isEmpty() ? "column " + (i + 1) : name;
      String unique = own;
      for (int use = 2; !taken.add(unique); use++) {
        unique = own + " (" + use + ")";
      }
      if (name.isEmpty()) {
        odd.add("Column %d has no name; it is called “%s”.".formatted(i + 1, unique));
      } else if (!unique.equals(own)) {
        odd.add(
            "Column %d has a name that was there before; it is called “%s”."
                .formatted(i + 1, unique));
      }
      told.add(unique);
      byKey.putIfAbsent(key(unique), i);
    }
    names = List.copyOf(told);
    notes = List.copyOf(odd);
  }

  /// The names, each different.
  public List<String> names() {
    return names;
  }

  /// How many columns there are.
  public int size() {
    return names.size();
  }

  /// The name of a column, zero-based.
  public String name(int column) {
    return names.get(column);
  }

  /// What is odd about the names, as sentences.
  public List<String> notes() {
    return notes;
  }

  /// The column of the first of some names that is there, compared by [#key]; -1 when none is.
  public int find(String... anyOf) {
    for (String name : anyOf) {
      Integer column = byKey.get(key(name));
      if (column != null) {
        return column;
      }
    }
    return -1;
  }

  /// True when all of these names are there.
  public boolean has(String... all) {
    for (String name : all) {
      if (find(name) < 0) {
        return false;
      }
    }
    return true;
  }

  /// The same for two tables with the same columns in the same order, whatever the case and the
  /// spaces of their names.
  public String signature() {
    return ContentId.of("table", names.stream().map(Header::key).toList());
  }

  /// A name as it is compared: in lower case, without accents, with nothing but letters and digits,
  /// the words joined by "_": "Event Date" and "event_date" are the same.
  public static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "_")
        .replaceAll("^_+|_+$", "");
  }

  boolean isRepeatedIn(TableRow row) {
    for (int i = 0; i < written.size(); i++) {
      String value = row.value(i);
      if (!written.get(i).equals(value == null ? "" : value)) {
        return false;
      }
    }
    return !written.isEmpty();
  }
}
