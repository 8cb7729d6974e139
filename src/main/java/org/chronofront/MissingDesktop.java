package org.chronofront;

import java.util.Optional;

/// Tells, in a sentence for a person, that the window couldn't open because the computer lacks what
/// JavaFX stands on: a display, GTK 3, or another shared library of the system.
final class MissingDesktop {
  private MissingDesktop() {}

  /// Explains the fault, if it is of this kind.
  ///
  /// @param fault what starting JavaFX threw
  /// @return the sentence, or nothing when the fault is of another kind
  static Optional<String> explain(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (message.contains("DISPLAY")) {
        return Optional.of(
            "Chronofront can't open its window because no display was found: start it from a"
                + " graphical session (on Linux, with DISPLAY set to a running X server), or use"
                + " its commands in the terminal (chronofront --help).");
      }
      if (message.contains("GTK")) {
        return Optional.of(
            "Chronofront can't open its window because GTK 3 is missing: install it (libgtk-3-0 on"
                + " Debian and Ubuntu, gtk3 on Fedora and Arch) and start again; its commands in"
                + " the terminal work without it (chronofront --help).");
      }
      if (cause instanceof UnsatisfiedLinkError && message.contains("shared object file")) {
        return Optional.of(
            "Chronofront can't open its window because a library of the system is missing ("
                + message
                + "): install GTK 3 and what it needs (libgtk-3-0 and libxtst6 on Debian and"
                + " Ubuntu), and start again.");
      }
    }
    return Optional.empty();
  }
}
