package org.chronofront;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Sends the log to a small file in the user's folder instead of the terminal: people get
/// sentences, the file gets the stack traces. Where it cannot be written, nothing is logged.
final class LogFile {
  private static final int LARGEST = 1_000_000;
  private static final int FILES = 2;

  private LogFile() {}

  static void open(Path folder) {
    Logger root = LogManager.getLogManager().getLogger("");
    for (Handler handler : root.getHandlers()) {
      root.removeHandler(handler);
    }
    root.setLevel(Level.INFO);
    try {
      Files.createDirectories(folder);
      // The pattern's % would be read as a placeholder.
      String path = folder.toString().replace("%", "%%");
      FileHandler file = new FileHandler(path + "/chronofront-%g.log", LARGEST, FILES, true);
      file.setFormatter(new SimpleFormatter());
      file.setEncoding("UTF-8");
      root.addHandler(file);
    } catch (IOException _) {
      root.setLevel(Level.OFF);
    }
  }
}
