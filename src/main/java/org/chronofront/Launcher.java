package org.chronofront;

import java.util.Optional;
import javafx.application.Application;

/// The program's entry. It does not extend [Application], so that it starts from the class path
/// too.
///
/// With the name of a command as its first argument it runs that command in the terminal; otherwise
/// it opens the window.
public final class Launcher {
  private Launcher() {}

  /// Runs a command of the terminal or opens the window, and ends the process.
  ///
  /// @param args as typed by the user
  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    if (namesCommand(args)) {
      System.exit(runCommand(args));
    }
    try {
      Application.launch(App.class, args);
    } catch (RuntimeException | LinkageError fault) {
      Optional<String> sentence = MissingDesktop.explain(fault);
      if (sentence.isEmpty()) {
        throw fault;
      }
      System.err.println(sentence.get());
      System.exit(1);
    }
  }

  /// The window takes options only (`--library FILE`), so a first argument that is a bare word, or
  /// a question about the program itself, is meant for the terminal.
  private static boolean namesCommand(String[] args) {
    return args.length > 0
        && (!args[0].startsWith("-") || args[0].equals("--help") || args[0].equals("--version"));
  }

  /// The seam for the package `cli`.
  private static int runCommand(String[] args) {
    System.err.println("There is no command “" + args[0] + "” yet.");
    return 2;
  }
}
