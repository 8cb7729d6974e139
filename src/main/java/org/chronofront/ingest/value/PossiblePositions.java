package org.chronofront.ingest.value;

/// Tells by the numbers of many positions alone whether latitude and longitude have changed places.
/// Degrees; not thread-safe.
public final class PossiblePositions {
  private static final int FEWEST_IMPOSSIBLE = 3;

  /// One row that tells speaks for so many.
  private static final int MOST_SILENT = 10;

  private long sound;
  private long soundOnlyAsGiven;
  private long soundOnlyWhenSwapped;

  /// Nothing yet.
  public PossiblePositions() {}

  /// Whether there is such a position on earth.
  static boolean isPossible(double latitude, double longitude) {
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  }

  /// Takes a position in.
  public void add(double latitude, double longitude) {
    boolean swapped = isPossible(longitude, latitude);
    if (isPossible(latitude, longitude)) {
      sound++;
      soundOnlyAsGiven += swapped ? 0 : 1;
    } else if (swapped) {
      soundOnlyWhenSwapped++;
    }
  }

  /// Positions that are possible only the other way round.
  public long onlySwapped() {
    return soundOnlyWhenSwapped;
  }

  /// Positions that are possible one way or the other.
  public long all() {
    return sound + soundOnlyWhenSwapped;
  }

  /// True when positions that are possible only with latitude and longitude the other way round
  /// speak for all. One that is possible either way tells nothing: so there must be several that
  /// tell (or no others), not a few among very many, and more than say the opposite. Otherwise
  /// these positions are wrong, and not the file.
  ///
  /// @param atHome positions of which something else, such as their country, says that they are
  ///   right
  public boolean seemSwapped(long atHome) {
    return soundOnlyWhenSwapped > soundOnlyAsGiven + atHome
        && (soundOnlyWhenSwapped >= FEWEST_IMPOSSIBLE || soundOnlyWhenSwapped == all())
        && soundOnlyWhenSwapped * MOST_SILENT >= all();
  }
}
