package org.chronofront.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Text in and out of a terminal, in UTF-8 whatever the system says.
public final class TerminalText {
  private static final char LOST = '\uFFFD';
  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

  private TerminalText() {}

  /// The standard output.
  public static PrintWriter out() {
    return writer(FileDescriptor.out);
  }

  /// The standard error.
  public static PrintWriter err() {
    return writer(FileDescriptor.err);
  }

  /// The arguments as they were typed. Under a locale such as "C" Java replaces every character
  /// that is not ASCII, so that no Arabic name could be asked for; Linux still knows the bytes.
  public static String[] typed(String... arguments) {
    if (Arrays.stream(arguments).noneMatch(argument -> argument.indexOf(LOST) >= 0)) {
      return arguments;
    }
    try {
      return restored(Files.readAllBytes(COMMAND_LINE), arguments);
    } catch (IOException _) {
      return arguments; // not Linux: what is lost stays lost, and no place will be found by it
    }
  }

  static String[] restored(byte[] commandLine, String... arguments) {
    String[] words = new String(commandLine, StandardCharsets.UTF_8).split("\0", -1);
    int end = words.length - 1; // every word ends with a zero
    if (end < arguments.length) {
      return arguments;
    }
    String[] last = Arrays.copyOfRange(words, end - arguments.length, end);
    for (int i = 0; i < last.length; i++) {
      if (!ascii(last[i]).equals(ascii(arguments[i]))) {
        return arguments;
      }
    }
    return last;
  }

  private static String ascii(String text) {
    return text.replaceAll("[^\\x00-\\x7f]", "");
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
