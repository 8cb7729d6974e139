package org.chronofront.ingest.conflict;

import java.io.IOException;
import org.chronofront.ingest.FileSample;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.ingest.table.Header;
import org.chronofront.ingest.table.Table;
import org.jspecify.annotations.Nullable;

/// Looks at the first row of what may be a table.
public final class Headers {
  private Headers() {}

  /// The columns of a file, null when it is no table.
  public static @Nullable Header find(FileSample sample) {
    try (Table table = Table.open(sample.path())) {
      return table.header();
    } catch (IOException | UnreadableException e) {
      return null;
    }
  }
}
