package org.chronofront.ingest.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronofront.model.GeoPoint;
import org.jspecify.annotations.Nullable;

/// Reads the coordinates of files: degrees with a decimal mark, "34.51", "34,51", or with minutes
/// and seconds and a letter, "34°30'36\" N". Keeps count of what it sees, so that latitude and
/// longitude that have changed places are noticed. One thread.
public final class Coordinates {
  private static final Pattern SEXAGESIMAL =
      Pattern.compile(
          "([+-]?\\d{1,3})\\s*°\\s*(?:(\\d{1,2}(?:[.,]\\d+)?)\\s*['’′]\\s*)?"
              + "(?:(\\d{1,2}(?:[.,]\\d+)?)\\s*(?:\"|''|”|″)\\s*)?([NSEWO])?",
          Pattern.CASE_INSENSITIVE);

  private static final String EXCHANGED =
      " Latitude and longitude of this row seem to have changed places: exchange them in the row"
          + " (the report saves rejected rows as a file), and import it again.";

  private final char mark;
  private final boolean swapped;
  private final PossiblePositions positions = new PossiblePositions();

  /// @param mark the decimal mark, "." or ","
  /// @param swapped true when what is called latitude is longitude, and the other way round
  public Coordinates(char mark, boolean swapped) {
    this.mark = mark;
    this.swapped = swapped;
  }

  /// Reads a pair; never throws.
  ///
  /// @param first what stands for the latitude, null when nothing does
  /// @param second what stands for the longitude, null when nothing does
  public ReadPoint read(@Nullable String first, @Nullable String second) {
    if (first == null && second == null) {
      return ReadPoint.NONE;
    }
    if (first == null || second == null) {
      return fault("There is a %s and no %s.", second == null, first == null);
    }
    double one = degrees(first);
    double other = degrees(second);
    if (Double.isNaN(one) || Double.isNaN(other)) {
      boolean second2 = !Double.isNaN(one);
      return new ReadPoint(
          null,
          "“%s” is not a number of degrees such as 34%s51."
              .formatted(shortened(second2 ? second : first), mark),
          second2);
    }
    return swapped ? point(other, one) : point(one, other);
  }

  /// Reads "34.51, 40.16" from one field: latitude first.
  public ReadPoint readPair(@Nullable String pair) {
    if (pair == null) {
      return ReadPoint.NONE;
    }
    String plain = pair.strip().replaceAll("^[(\\[]|[)\\]]$", "");
    String[] parts =
        plain.split(mark == ',' ? "\\s*;\\s*|\\s*/\\s*|,?\\s+" : "\\s*[,;/]\\s*|\\s+", -1);
    if (parts.length != 2) {
      return new ReadPoint(
          null,
          "“%s” is not a latitude and a longitude such as 34.51, 40.16.".formatted(shortened(pair)),
          false);
    }
    return read(parts[0], parts[1]);
  }

  /// True when latitude and longitude of the whole file seem to have changed places: see
  /// [PossiblePositions#seemSwapped].
  ///
  /// @param atHome rows of which something else, such as their country, says that they are right
  public boolean seemSwapped(long atHome) {
    return positions.seemSwapped(atHome);
  }

  /// How many rows can be right only the other way round, of how many, as a sentence.
  public String whySwapped() {
    return String.format(
        java.util.Locale.ENGLISH,
        "%,d of %,d rows can be right only with latitude and longitude the other way round.",
        positions.onlySwapped(),
        positions.all());
  }

  private ReadPoint point(double latitude, double longitude) {
    positions.add(latitude, longitude);
    if (PossiblePositions.isPossible(latitude, longitude)) {
      return new ReadPoint(new GeoPoint(latitude, longitude), null, false);
    }
    String hint = PossiblePositions.isPossible(longitude, latitude) ? EXCHANGED : "";
    boolean atLongitude = Math.abs(latitude) <= 90;
    return new ReadPoint(
        null,
        atLongitude
            ? "The longitude %s is not within -180…180.%s".formatted(longitude, hint)
            : "The latitude %s is not within -90…90.%s".formatted(latitude, hint),
        atLongitude);
  }

  private double degrees(String text) {
    double plain = Numbers.decimal(text, mark);
    if (!Double.isNaN(plain) || text.indexOf('°') < 0) {
      return Double.isNaN(plain) && mark == ',' ? Numbers.decimal(text, '.') : plain;
    }
    Matcher m = SEXAGESIMAL.matcher(text.strip());
    if (!m.matches()) {
      return Double.NaN;
    }
    double whole = Math.abs(Double.parseDouble(m.group(1)));
    double minutes = part(m.group(2));
    double seconds = part(m.group(3));
    if (minutes >= 60 || seconds >= 60) {
      return Double.NaN;
    }
    String side = m.group(4);
    boolean negative = m.group(1).startsWith("-") || (side != null && "SWOswo".contains(side));
    double value = whole + minutes / 60 + seconds / 3600;
    return negative ? -value : value;
  }

  private static double part(@Nullable String text) {
    return text == null ? 0 : Double.parseDouble(text.replace(',', '.'));
  }

  private static ReadPoint fault(String sentence, boolean latitudeThere, boolean atLatitude) {
    String there = latitudeThere ? "latitude" : "longitude";
    String missing = latitudeThere ? "longitude" : "latitude";
    return new ReadPoint(null, sentence.formatted(there, missing), !atLatitude);
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 59) + "…";
  }
}
