package org.chronofront.control.matrix;

import org.chronofront.control.Finding;

/// What holds of a place at the end of a step.
///
/// @param finding on the step's last day
/// @param changes how often the answer became another on a day of the step, its first day included;
///   a state that came and went within the step is two changes, although the finding is the same
public record Cell(Finding finding, int changes) {
  /// True when the answer became another within the step.
  public boolean changed() {
    return changes > 0;
  }
}
