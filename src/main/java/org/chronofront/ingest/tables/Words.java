package org.chronofront.ingest.tables;

import java.util.List;
import org.chronofront.ingest.ContentId;
import org.chronofront.ingest.table.TableRow;
import org.chronofront.ingest.value.Languages;
import org.chronofront.model.Excerpt;
import org.jspecify.annotations.Nullable;

/// Reads who says what in a row of events or claims: source, origin, and words that stand in the
/// row itself.
final class Words {
  private final Handed handed;

  Words(Handed handed) {
    this.handed = handed;
  }

  /// Where a row's words stand, and who says so.
  record Said(String source, String origin, @Nullable String excerpt) {}

  /// What a row says; null when it names no source.
  @Nullable Said find(Cells cells, TableRow row) throws Refusal {
    String source = cells.find(row, "source");
    String text = cells.find(row, "excerpt");
    if (source == null) {
      if (text != null || cells.find(row, "origin") != null) {
        throw new Refusal("source", null, "Words and their origin need a source.");
      }
      return null;
    }
    handed.check(TableKind.SOURCES, "source", source);
    String origin = handed.check(TableKind.SOURCES, "origin", cells.get(row, "origin", source));
    if (text == null) {
      return new Said(source, origin, null);
    }
    String id = ContentId.of("excerpt", List.of(source, text));
    String language = cells.get(row, "excerpt_language", Languages.of(text));
    handed.excerpt(new Excerpt(id, source, language, text, null));
    return new Said(source, origin, id);
  }
}
