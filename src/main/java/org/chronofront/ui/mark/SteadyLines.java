package org.chronofront.ui.mark;

import java.util.List;

/// Lines of words that are made anew only where they differ: from day to day they mostly do not. FX
/// thread.
public final class SteadyLines extends SteadyColumn {
  private List<Line> shown = List.of();

  /// A line of words and its style class.
  public record Line(String words, String style) {}

  /// No lines yet.
  public SteadyLines() {
    setSpacing(4);
  }

  /// Shows lines in place of those before.
  public void show(List<Line> lines) {
    if (!lines.equals(shown)) {
      shown = List.copyOf(lines);
      getChildren()
          .setAll(lines.stream().map(line -> WrappedLabel.of(line.words(), line.style())).toList());
    }
  }

  /// True when there is nothing to be read.
  public boolean isEmpty() {
    return shown.isEmpty();
  }
}
