package org.chronofront.render.label;

import java.util.Arrays;
import java.util.List;
import org.chronofront.basemap.Town;

/// Finds the towns of a part of the world that are important enough. Immutable.
final class TownIndex {
  private static final int SIDE = 64;

  private final List<Town> towns;

  /// By square of a grid: the towns' places in the list, the most important first.
  private final int[][] squares = new int[SIDE * SIDE][];

  /// `towns` come the most important first.
  TownIndex(List<Town> towns) {
    this.towns = towns;
    int[] counts = new int[SIDE * SIDE];
    for (Town town : towns) {
      counts[square(town)]++;
    }
    for (int i = 0; i < squares.length; i++) {
      squares[i] = new int[counts[i]];
    }
    int[] filled = new int[SIDE * SIDE];
    for (int i = 0; i < towns.size(); i++) {
      int square = square(towns.get(i));
      squares[square][filled[square]++] = i;
    }
  }

  private static int square(Town town) {
    return column(town.y()) * SIDE + column(town.x());
  }

  private static int column(double fraction) {
    return Math.clamp((int) (fraction * SIDE), 0, SIDE - 1);
  }

  Town town(int i) {
    return towns.get(i);
  }

  /// At most `limit` towns within the box (world units; its x may lie beyond the date line), the
  /// most important first.
  int[] find(
      double west, double north, double east, double south, double minImportance, int limit) {
    int[] found = new int[256];
    int count = 0;
    int firstColumn = (int) Math.floor(west * SIDE);
    int lastColumn = Math.min((int) Math.floor(east * SIDE), firstColumn + SIDE - 1);
    for (int row = column(north); row <= column(south); row++) {
      for (int column = firstColumn; column <= lastColumn; column++) {
        for (int i : squares[row * SIDE + Math.floorMod(column, SIDE)]) {
          Town town = towns.get(i);
          if (town.importance() < minImportance) {
            break;
          }
          double x = town.x() - west;
          if (x - Math.floor(x) <= east - west && town.y() >= north && town.y() <= south) {
            if (count == found.length) {
              found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = i;
          }
        }
      }
    }
    Arrays.sort(found, 0, count);
    return Arrays.copyOf(found, Math.min(count, limit));
  }
}
