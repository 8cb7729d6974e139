package org.chronofront.ingest.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.ingest.table.Header;
import org.chronofront.ingest.table.Table;
import org.chronofront.ingest.table.TableFiles;
import org.jspecify.annotations.Nullable;

/// One table of a dataset: a file, or a section of a file of rejected rows, which holds several
/// tables, each under a line with its name: "[places.csv]".
///
/// @param kind which table
/// @param file where it stands
/// @param section its bytes, one in each character, where it is a section; null where it is the
///   whole file
record Part(TableKind kind, Path file, @Nullable String section) {
  private static final long LARGEST_SECTIONS = 32L * 1024 * 1024;
  private static final Pattern SECTION = Pattern.compile("(?m)^\\[([a-z]+)\\.csv\\]\\r?\\n");

  /// True when a text begins as a file of sections does.
  static boolean isSectioned(String text) {
    return SECTION.matcher(text.startsWith("\ufeff") ? text.substring(1) : text).lookingAt();
  }

  /// The tables in a file, in its order.
  ///
  /// @throws UnreadableException when it is none of our tables
  static List<Part> of(Path file) throws IOException, UnreadableException {
    byte[] start;
    try (var in = Files.newInputStream(file)) {
      start = in.readNBytes(64);
    }
    if (isSectioned(new String(start, StandardCharsets.UTF_8))) {
      return sections(file);
    }
    try (Table table = Table.open(file)) {
      TableKind kind = TableKind.of(TableFiles.name(file), table.header());
      if (kind == null) {
        throw new UnreadableException(unknown(TableFiles.name(file), table.header()));
      }
      return List.of(new Part(kind, file, null));
    }
  }

  /// What stands before the places of its rows.
  String prefix() {
    String name = TableFiles.name(file);
    return section == null ? name + ", " : name + " [" + kind.fileName() + "], ";
  }

  Table open(long rowsBefore) throws IOException, UnreadableException {
    return section == null
        ? Table.open(file, TableFiles.guess(file), prefix(), rowsBefore)
        : Table.ofBytes(file, section.getBytes(StandardCharsets.ISO_8859_1), prefix(), rowsBefore);
  }

  long bytes() throws IOException {
    return section == null ? Files.size(file) : 0;
  }

  private static List<Part> sections(Path file) throws IOException, UnreadableException {
    if (Files.size(file) > LARGEST_SECTIONS) {
      throw new UnreadableException(
          "%s is larger than %,d bytes. Move its rows into tables of their own."
              .formatted(TableFiles.name(file), LARGEST_SECTIONS));
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    List<Part> parts = new ArrayList<>();
    Matcher section = SECTION.matcher(text);
    boolean more = section.find();
    while (more) {
      String name = section.group(1);
      int from = section.end();
      more = section.find();
      int to = more ? section.start() : text.length();
      parts.add(new Part(kind(file, name), file, text.substring(from, to)));
    }
    return parts;
  }

  private static TableKind kind(Path file, String name) throws UnreadableException {
    for (TableKind kind : TableKind.values()) {
      if (kind.isNamed(name)) {
        return kind;
      }
    }
    throw new UnreadableException(
        "%s has a section [%s.csv], and there is no such table."
            .formatted(TableFiles.name(file), name));
  }

  private static String unknown(String name, Header header) {
    for (TableKind kind : TableKind.values()) {
      if (kind.isNamed(name)) {
        List<String> missing =
            kind.required().stream().filter(column -> header.find(column) < 0).toList();
        return ("%s lacks the column%s %s. Add %s to its first row; the empty tables that"
                + " Chronofront saves have all.")
            .formatted(
                name,
                missing.size() == 1 ? "" : "s",
                String.join(", ", missing),
                missing.size() == 1 ? "it" : "them");
      }
    }
    return "%s is none of the tables of a dataset (%s)."
        .formatted(name, String.join(", ", List.of("events.csv", "claims.csv", "places.csv")));
  }
}
