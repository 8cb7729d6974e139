package org.chronofront.render.label;

/// The weights in which the map's names are set.
public enum FontWeight {
  /// Small towns.
  REGULAR,
  /// Cities and countries.
  MEDIUM,
  /// Capitals.
  SEMI_BOLD
}
