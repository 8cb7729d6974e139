package org.chronofront.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells a call for the window from a call for the terminal, without loading anything else: nothing
/// at all, or `--library FILE` alone, opens the window.
///
/// @param window true for the window
/// @param library the library that the window shall open, null for the default one
public record LaunchArguments(boolean window, @Nullable Path library) {
  private static final String LIBRARY = "--library";

  /// Reads the arguments.
  ///
  /// @throws java.nio.file.InvalidPathException when the system has no such file name
  public static LaunchArguments of(String... arguments) {
    List<String> given = List.of(arguments);
    if (given.isEmpty()) {
      return new LaunchArguments(true, null);
    }
    String first = given.getFirst();
    if (given.size() == 2 && first.equals(LIBRARY)) {
      return new LaunchArguments(true, Path.of(given.getLast()));
    }
    if (given.size() == 1 && first.startsWith(LIBRARY + "=")) {
      return new LaunchArguments(true, Path.of(first.substring(LIBRARY.length() + 1)));
    }
    return new LaunchArguments(false, null);
  }
}
