package org.chronofront;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import org.chronofront.cli.ChronofrontCommand;
import org.chronofront.cli.CliServices;
import org.chronofront.cli.LaunchArguments;
import org.chronofront.cli.TerminalText;
import org.chronofront.ui.fx.FontRace;

/// The program's entry. It does not extend [Application], so that it starts from the class path
/// too. Called with nothing, or with `--library FILE` alone, it opens the window; any other
/// arguments are a command of the terminal, which touches no JavaFX.
public final class Launcher {
  private Launcher() {}

  /// Runs a command of the terminal or opens the window, and ends the process.
  ///
  /// @param args as typed by the user
  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    String[] typed = TerminalText.typed(args);
    try {
      if (!LaunchArguments.of(typed).window()) {
        System.exit(runCommand(typed));
      }
    } catch (InvalidPathException impossible) {
      fail("There can be no file called “" + impossible.getInput() + "” on this computer.", 2);
    }
    openWindow(typed);
  }

  private static void openWindow(String[] args) {
    try {
      FontRace.avoid();
      Application.launch(App.class, args);
    } catch (RuntimeException | LinkageError fault) {
      Optional<String> sentence = MissingDesktop.explain(fault);
      if (sentence.isEmpty()) {
        throw fault;
      }
      fail(sentence.get(), 1);
    }
  }

  private static int runCommand(String[] args) {
    Services services = Services.ofThisMachine();
    LogFile.open(services.folder());
    ExecutorService readers =
        Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("reads-", 1).factory());
    return ChronofrontCommand.run(
        args,
        TerminalText.out(),
        TerminalText.err(),
        new CliServices(
            services.libraries(),
            new TerminalSnapshots(),
            file -> services.importing(file, readers),
            Path.of(""),
            Services.version()));
  }

  private static void fail(String sentence, int exitCode) {
    TerminalText.err().println(sentence);
    TerminalText.err().flush();
    System.exit(exitCode);
  }
}
