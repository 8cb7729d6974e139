package org.chronofront.ingest.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Collects what is wrong with one file; keeps the first hundred and counts the rest.
final class Problems {
  private static final int KEPT = 100;

  private final String file;
  private final List<DatasetProblem> kept = new ArrayList<>();
  private int count;

  Problems(String file) {
    this.file = file;
  }

  void add(String pointer, String wrong, String expected) {
    count++;
    if (kept.size() < KEPT) {
      kept.add(new DatasetProblem(file, pointer, wrong, expected));
    }
  }

  int count() {
    return count;
  }

  /// True when ids of the section may be missing because of a fault in the file's structure, so
  /// that a reference into it cannot be called wrong.
  boolean clouds(String section) {
    Pattern ids = Pattern.compile("(/" + Pattern.quote(section) + "(/\\d+(/id)?)?)?");
    return count > KEPT || kept.stream().anyMatch(p -> ids.matcher(p.pointer()).matches());
  }

  /// True when something is wrong in the section, or with the file as a whole.
  boolean concern(String section) {
    return count > KEPT
        || kept.stream()
            .map(DatasetProblem::pointer)
            .anyMatch(at -> at.isEmpty() || (at + "/").startsWith("/" + section + "/"));
  }

  void throwIfAny() throws DatasetException {
    if (count > 0) {
      throw new DatasetException(file, kept, count - kept.size());
    }
  }
}
