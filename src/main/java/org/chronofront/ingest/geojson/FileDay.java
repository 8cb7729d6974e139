package org.chronofront.ingest.geojson;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronofront.ingest.tree.FileNames;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.jspecify.annotations.Nullable;

/// The day that stands in a file's name, or in the name that the file gives its collection.
final class FileDay {
  private static final Pattern DAY =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-_. ]?(\\d{2})[-_. ]?(\\d{2})(?!\\d)");

  private FileDay() {}

  /// The first day that is written in a text, year first; null when none is.
  static @Nullable LocalDate in(String text) {
    Matcher digits = DAY.matcher(text);
    LocalDate day = null;
    while (day == null && digits.find()) {
      day = day(digits);
    }
    return day;
  }

  private static @Nullable LocalDate day(Matcher digits) {
    try {
      return LocalDate.of(
          Integer.parseInt(digits.group(1)),
          Integer.parseInt(digits.group(2)),
          Integer.parseInt(digits.group(3)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /// The days on which what each file shows is so: from its day until the day before that of the
  /// next file; the last file's has no end.
  ///
  /// @param names of the collections, by file, where they have one
  static Map<Path, DateSpan> spans(List<Path> files, Map<Path, String> names) {
    Map<Path, LocalDate> days = new LinkedHashMap<>();
    for (Path file : files) {
      LocalDate day = in(FileNames.stem(file));
      LocalDate named = day == null ? in(names.getOrDefault(file, "")) : day;
      if (named != null) {
        days.put(file, named);
      }
    }
    TreeSet<LocalDate> all = new TreeSet<>(days.values());
    Map<Path, DateSpan> spans = new LinkedHashMap<>();
    days.forEach((file, day) -> spans.put(file, from(day, all.higher(day))));
    return spans;
  }

  private static DateSpan from(LocalDate day, @Nullable LocalDate next) {
    if (next == null) {
      return new DateSpan(day, null, DatePrecision.AFTER);
    }
    LocalDate last = next.minusDays(1);
    return last.equals(day) ? DateSpan.day(day) : new DateSpan(day, last, DatePrecision.RANGE);
  }
}
