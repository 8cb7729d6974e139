package org.chronofront.ingest.generic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chronofront.ingest.table.Table;
import org.chronofront.ingest.table.TableRow;
import org.chronofront.ingest.value.Coordinates;
import org.chronofront.ingest.value.DayOrder;
import org.chronofront.ingest.value.DayOrderEvidence;
import org.chronofront.ingest.value.DayReader;
import org.chronofront.ingest.value.NamedPlaces;
import org.chronofront.ingest.value.SwapEvidence;
import org.chronofront.ingest.value.TownEvidence;
import org.chronofront.model.GeoPoint;
import org.jspecify.annotations.Nullable;

/// What the first megabytes of a table tell of its columns.
final class Profile {
  private static final long BYTES = 4L * 1024 * 1024;
  private static final int FIRST = 200;
  private static final Pattern COMMA = Pattern.compile("[+-]?\\d{1,3},\\d+");
  private static final Pattern POINT = Pattern.compile("[+-]?\\d{1,3}\\.\\d+");

  private final DayOrderEvidence days = new DayOrderEvidence();
  private final List<String[]> first = new ArrayList<>();
  private Columns columns;
  private int commas;
  private int points;
  private String swapped = "";

  private Profile(Columns columns) {
    this.columns = columns;
  }

  /// Reads the beginning of a table.
  ///
  /// @param table to be read from its first row
  static Profile of(Table table, Columns columns, NamedPlaces places) throws IOException {
    Profile profile = new Profile(columns);
    List<String[]> coordinates = new ArrayList<>();
    TableRow row = table.sample();
    while (row != null && (profile.first.size() < FIRST || table.bytesRead() < BYTES)) {
      if (profile.first.size() < FIRST) {
        profile.keep(row);
        if (profile.first.size() == FIRST) {
          profile.lookForDates(table.header().size());
        }
      }
      profile.note(row, coordinates);
      row = table.sample();
    }
    if (profile.first.size() < FIRST) {
      profile.lookForDates(table.header().size());
    }
    profile.weigh(coordinates, places);
    return profile;
  }

  /// The columns, with those that only the data told.
  Columns columns() {
    return columns;
  }

  DayOrderEvidence days() {
    return days;
  }

  /// The decimal mark that coordinates have.
  char decimal() {
    return commas > points ? ',' : '.';
  }

  /// What speaks for latitude and longitude having changed places, as a sentence; empty for
  /// nothing.
  String swapped() {
    return swapped;
  }

  /// The first values of a column that are not empty.
  List<String> examples(int column, int most) {
    return first.stream()
        .map(row -> row[column])
        .filter(value -> value != null && !value.isEmpty())
        .distinct()
        .limit(most)
        .toList();
  }

  private void keep(TableRow row) {
    String[] values = new String[row.size()];
    for (int i = 0; i < values.length; i++) {
      String value = row.value(i);
      values[i] = value == null ? "" : value;
    }
    first.add(values);
  }

  private void note(TableRow row, List<String[]> coordinates) {
    days.add(row.value(columns.of(Role.DATE)));
    days.add(row.value(columns.of(Role.EARLIEST)));
    days.add(row.value(columns.of(Role.LATEST)));
    days.add(row.value(columns.of(Role.SOURCE_DATE)));
    String latitude = row.value(columns.of(Role.LATITUDE));
    String longitude = row.value(columns.of(Role.LONGITUDE));
    if (latitude != null && longitude != null && coordinates.size() < 50_000) {
      commas += COMMA.matcher(latitude).matches() ? 1 : 0;
      points += POINT.matcher(latitude).matches() ? 1 : 0;
      coordinates.add(
          new String[] {
            latitude, longitude, text(row, Role.COUNTRY), text(row, Role.PLACE),
          });
    }
  }

  private String text(TableRow row, Role role) {
    String value = row.value(columns.of(role));
    return value == null ? "" : value;
  }

  private void weigh(List<String[]> coordinates, NamedPlaces places) {
    Coordinates plain = new Coordinates(decimal(), false);
    SwapEvidence countries = new SwapEvidence();
    TownEvidence towns = new TownEvidence(places);
    for (String[] row : coordinates) {
      GeoPoint point = plain.read(row[0], row[1]).point();
      countries.add(row[2].isEmpty() ? null : row[2], point);
      towns.add(row[3].isEmpty() ? null : row[3], point);
    }
    if (plain.seemSwapped(Math.max(countries.atHome(), towns.atHome()))) {
      swapped = plain.whySwapped();
    } else if (countries.isSuspect()) {
      swapped = countries.why();
    } else if (towns.isSuspect()) {
      swapped = towns.why();
    }
  }

  /// Without a column that is called a date, the first one whose values are dates is taken for it.
  private void lookForDates(int size) {
    if (columns.has(Role.DATE) || columns.has(Role.EARLIEST) || columns.has(Role.LATEST)) {
      return;
    }
    DayReader reader = new DayReader(DayOrder.DAY_FIRST);
    DayReader other = new DayReader(DayOrder.MONTH_FIRST);
    for (int column = 0; column < size; column++) {
      int dates = 0;
      int values = 0;
      for (String[] row : first) {
        String value = valueOf(row, column);
        values += value == null ? 0 : 1;
        dates += value != null && isDay(value, reader, other) ? 1 : 0;
      }
      if (!columns.isUsed(column) && values > 0 && dates * 10 >= values * 8) {
        columns = columns.with(Role.DATE, column, size);
        first.forEach(row -> days.add(row[columns.of(Role.DATE)]));
        return;
      }
    }
  }

  private static @Nullable String valueOf(String[] row, int column) {
    return column >= row.length || row[column].isEmpty() ? null : row[column];
  }

  private static boolean isDay(String value, DayReader reader, DayReader other) {
    return value.length() > 5
        && (reader.read(value).span() != null || other.read(value).span() != null);
  }
}
