package org.chronofront.ui.events;

import java.util.Arrays;
import javafx.collections.ObservableListBase;

/// Rows of the index as the items of a table, in either direction. Nothing is made for a row that
/// is not looked at. FX thread.
final class EventRows extends ObservableListBase<Integer> {
  private final int[] ascending;
  private final boolean newestFirst;

  EventRows(int[] ascending, boolean newestFirst) {
    this.ascending = ascending;
    this.newestFirst = newestFirst;
  }

  @Override
  public Integer get(int index) {
    return ascending[newestFirst ? ascending.length - 1 - index : index];
  }

  @Override
  public int size() {
    return ascending.length;
  }

  /// Where a row stands, -1 when it is not there.
  int position(int row) {
    int at = Arrays.binarySearch(ascending, row);
    return at < 0 ? -1 : newestFirst ? ascending.length - 1 - at : at;
  }

  @Override
  public int indexOf(Object row) {
    return row instanceof Integer number ? position(number) : -1;
  }

  @Override
  public boolean contains(Object row) {
    return indexOf(row) >= 0;
  }
}
