package org.chronofront.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.chronofront.library.LibraryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line. Exit codes: 0 done, 1 the input is at fault, 2 the call is wrong. Errors are
/// sentences on the error stream, never stack traces.
@Command(
    name = ChronofrontCommand.NAME,
    mixinStandardHelpOptions = true,
    description = "Who held the place on that day, who says so, and in which words.",
    footer = {
      "",
      "Without a command the window opens; --library FILE alone opens it on that library.",
      "Exit codes: 0 done, 1 the input is at fault, 2 the call is wrong."
    })
public final class ChronofrontCommand {
  static final String NAME = "chronofront";
  private static final Logger LOG = LoggerFactory.getLogger(ChronofrontCommand.class);
  private static final int INPUT_AT_FAULT = 1;
  private static final int CALL_WRONG = 2;

  private ChronofrontCommand() {}

  /// Runs one call.
  ///
  /// @param arguments see {@link TerminalText#typed}
  /// @param out results
  /// @param err errors
  /// @return the exit code
  public static int run(
      String[] arguments, PrintWriter out, PrintWriter err, CliServices services) {
    CommandLine line = new CommandLine(new ChronofrontCommand());
    line.getCommandSpec().version(NAME + " " + services.version());
    line.addSubcommand(new StateCommand(services));
    line.addSubcommand(new HistoryCommand(services));
    line.addSubcommand(new DiffCommand(services));
    line.addSubcommand(new CheckCommand(services));
    line.addSubcommand(new MatrixCommand(services));
    line.addSubcommand(new PlacesCommand(services));
    line.addSubcommand(new InfoCommand(services));
    line.addSubcommand(new LoadCommand(services));
    line.addSubcommand(new SnapshotCommand(services));
    line.addSubcommand(new ImportCommand(services));
    line.addSubcommand(new DatasetsCommand(services));
    line.addSubcommand(new EventsCommand(services));
    line.addSubcommand(new UndoImportCommand(services));
    line.addSubcommand(new MergesCommand(services));
    line.setOut(out).setErr(err).setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setParameterExceptionHandler((wrong, given) -> wrongCall(wrong, err));
    line.setExecutionExceptionHandler((failure, command, result) -> failed(failure, err));
    int code = line.execute(libraryLast(arguments));
    out.flush();
    err.flush();
    return code;
  }

  /// The library may be named before the command too: `chronofront --library FILE places`.
  private static String[] libraryLast(String[] arguments) {
    boolean before = arguments.length > 2 && arguments[0].equals("--library");
    if (!before) {
      return arguments;
    }
    List<String> turned = new ArrayList<>(List.of(arguments).subList(2, arguments.length));
    turned.addAll(List.of(arguments).subList(0, 2));
    return turned.toArray(String[]::new);
  }

  private static int wrongCall(ParameterException wrong, PrintWriter err) {
    String called = wrong.getCommandLine().getCommandSpec().qualifiedName();
    String message = inWords(wrong);
    err.println(NAME + ": " + message + (message.endsWith(".") ? "" : "."));
    err.println("'" + called + " --help' shows how to call it.");
    return CALL_WRONG;
  }

  private static String inWords(ParameterException wrong) {
    boolean noCommand = wrong.getCommandLine().getParent() == null;
    if (noCommand && wrong instanceof UnmatchedArgumentException unmatched) {
      return "there is no command '" + unmatched.getUnmatched().getFirst() + "'";
    }
    return String.valueOf(wrong.getMessage());
  }

  private static int failed(Exception failure, PrintWriter err) {
    if (failure instanceof LibraryException) {
      err.println(NAME + ": " + failure.getMessage());
    } else {
      LOG.error("A command failed", failure);
      err.println(
          NAME
              + ": something went wrong inside Chronofront. Your files are unharmed; the log has"
              + " the details.");
    }
    return INPUT_AT_FAULT;
  }
}
