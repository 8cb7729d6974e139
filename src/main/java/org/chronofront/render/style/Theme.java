package org.chronofront.render.style;

/// Light or dark.
public enum Theme {
  LIGHT,
  DARK
}
