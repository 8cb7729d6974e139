package org.chronofront.index;

import java.util.Arrays;

/// Numbers points in the order in which they first come: events are many, the points at which they
/// lie are few. Not thread-safe.
final class PointTable {
  private int[] x;
  private int[] y;
  private int[] slots;
  private int size;

  PointTable(int expected) {
    x = new int[Math.max(16, expected)];
    y = new int[x.length];
    slots = new int[Integer.highestOneBit(x.length) * 4];
    Arrays.fill(slots, -1);
  }

  /// The number of a point; a new one where it has not been seen.
  int number(int pointX, int pointY) {
    int slot = slot(pointX, pointY);
    if (slots[slot] >= 0) {
      return slots[slot];
    }
    if (size == x.length) {
      grow();
      slot = slot(pointX, pointY);
    }
    x[size] = pointX;
    y[size] = pointY;
    slots[slot] = size;
    return size++;
  }

  /// How many points there are.
  int size() {
    return size;
  }

  /// World coordinates by number, with room behind; do not change.
  int[] x() {
    return x;
  }

  /// The same, southwards.
  int[] y() {
    return y;
  }

  /// Where the point stands or would stand.
  private int slot(int pointX, int pointY) {
    int mask = slots.length - 1;
    int hash = (pointX * 0x9E3779B1 ^ pointY) * 0x85EBCA6B;
    int slot = hash ^ hash >>> 15;
    for (slot &= mask; slots[slot] >= 0; slot = slot + 1 & mask) {
      if (x[slots[slot]] == pointX && y[slots[slot]] == pointY) {
        break;
      }
    }
    return slot;
  }

  private void grow() {
    x = Arrays.copyOf(x, 2 * size);
    y = Arrays.copyOf(y, 2 * size);
    slots = new int[2 * slots.length];
    Arrays.fill(slots, -1);
    for (int i = 0; i < size; i++) {
      slots[slot(x[i], y[i])] = i;
    }
  }
}
