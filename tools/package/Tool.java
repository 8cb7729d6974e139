import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The tools of the JDK that runs this program.
final class Tool {
  private Tool() {}

  /// Runs a tool and ends the build, with the tool's own words above, when it fails.
  static void run(String name, List<String> arguments) throws IOException, InterruptedException {
    int exit = process(name, arguments).inheritIO().start().waitFor();
    if (exit != 0) {
      throw new IOException(name + " failed with exit code " + exit);
    }
  }

  /// Runs a tool and returns what it prints.
  static String output(String name, List<String> arguments)
      throws IOException, InterruptedException {
    Process process =
        process(name, arguments).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IOException(name + " failed: " + printed);
    }
    return printed.strip();
  }

  private static ProcessBuilder process(String name, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", name).toString());
    command.addAll(arguments);
    ProcessBuilder process = new ProcessBuilder(command);
    // Most of the .deb is compressed already; the default level only takes longer over it.
    process.environment().put("DPKG_DEB_COMPRESSOR_LEVEL", "1");
    return process;
  }
}
