package org.chronofront.ingest.geojson;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
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

  /// A day and where in a text it is written.
  private record Found(LocalDate day, int start, int end) {}

  /// The first day that is written in a text, year first; null when none is.
  static @Nullable LocalDate in(String text) {
    Found found = find(text);
    return found == null ? null : found.day;
  }

  private static @Nullable Found find(String text) {
    Matcher digits = DAY.matcher(text);
    while (digits.find()) {
      LocalDate day = day(digits);
      if (day != null) {
        return new Found(day, digits.start(), digits.end());
      }
    }
    return null;
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

  /// The days that files are of.
  ///
  /// @param names of the collections, by file, where they have one
  static Map<Path, LocalDate> days(List<Path> files, Map<Path, String> names) {
    Map<Path, LocalDate> days = new LinkedHashMap<>();
    for (Path file : files) {
      LocalDate day = in(FileNames.stem(file));
      LocalDate named = day == null ? in(names.getOrDefault(file, "")) : day;
      if (named != null) {
        days.put(file, named);
      }
    }
    return days;
  }

  /// What is left of a file's name without its day, so that all days of a series have one name;
  /// null when that is nothing, or when there is no day in it.
  static @Nullable String series(Path file) {
    String stem = FileNames.stem(file);
    Found day = find(stem);
    if (day == null) {
      return null;
    }
    String rest = stem.substring(0, day.start) + stem.substring(day.end);
    String trimmed = rest.replaceAll("^[\\s_.-]+|[\\s_.-]+$", "");
    return trimmed.isEmpty() ? null : trimmed;
  }

  /// The days on which what is of a day is so: from it until the day before the next; after the
  /// last one there is no end.
  static DateSpan span(LocalDate day, NavigableSet<LocalDate> all) {
    return from(day, all.higher(day));
  }

  private static DateSpan from(LocalDate day, @Nullable LocalDate next) {
    if (next == null) {
      return new DateSpan(day, null, DatePrecision.AFTER);
    }
    LocalDate last = next.minusDays(1);
    return last.equals(day) ? DateSpan.day(day) : new DateSpan(day, last, DatePrecision.RANGE);
  }
}
