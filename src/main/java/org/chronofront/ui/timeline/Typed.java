package org.chronofront.ui.timeline;

import org.jspecify.annotations.Nullable;

/// What became of something typed.
///
/// @param accepted false when nothing was changed
/// @param sentence why not, or how it was read where that is not plain; null when there is nothing
///   to say
public record Typed(boolean accepted, @Nullable String sentence) {
  static Typed refused(String sentence) {
    return new Typed(false, sentence);
  }

  static Typed accepted(@Nullable String note) {
    return new Typed(true, note);
  }
}
