package org.chronofront.ingest.tables;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chronofront.ingest.table.Header;
import org.jspecify.annotations.Nullable;

/// The tables of a dataset, in the order in which they are read: none refers to a later one.
enum TableKind {
  DATASET("id title licence attribution", "description terms address accessed"),
  ACTORS("id name kind", "language other_names parent"),
  SOURCES("id title outlet", "author address published language kind leaning relies_on text_file"),
  PLACES("id name kind latitude longitude", "language other_names parent country point_note"),
  EXCERPTS("id source text", "language start end"),
  REPORTS("event source", "origin excerpt reported"),
  EVENTS(
      "id kind place participants summary",
      "date earliest latest precision latitude longitude where deaths_low deaths deaths_high"
          + " source origin reported excerpt excerpt_language"),
  CLAIMS(
      "id place state holder source",
      "besieger date earliest latest precision reported origin excerpt excerpt_language excerpts"
          + " extent extent_wording confidence note");

  private final String required;
  private final String optional;

  TableKind(String required, String optional) {
    this.required = required;
    this.optional = optional;
  }

  /// "events.csv".
  String fileName() {
    return name().toLowerCase(Locale.ROOT) + ".csv";
  }

  /// Columns that must be there.
  List<String> required() {
    return List.of(required.split(" "));
  }

  /// All columns that mean something.
  List<String> columns() {
    return List.of((required + " " + optional).split(" "));
  }

  /// The table that a header is of, null when it is of none: its name says so and the columns that
  /// must be there are, or the columns alone leave no doubt.
  static @Nullable TableKind of(String fileName, Header header) {
    for (TableKind kind : values()) {
      boolean there = header.has(kind.required().toArray(String[]::new));
      if (there && (kind.isNamed(fileName) || kind.isPlainIn(header))) {
        return kind;
      }
    }
    return null;
  }

  boolean isNamed(String fileName) {
    String stem = fileName.toLowerCase(Locale.ROOT).replaceFirst("\\.[a-z]+$", "");
    return stem.equals(name().toLowerCase(Locale.ROOT));
  }

  private boolean isPlainIn(Header header) {
    Set<String> known = new HashSet<>(columns());
    return required().size() > 3
        && header.names().stream().map(Header::key).allMatch(known::contains);
  }
}
