package org.chronofront.settings;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads and writes the settings file. A file that cannot be read counts as empty: settings are a
/// comfort and must never keep the app from starting. Any thread, one at a time.
public final class SettingsStore {
  private static final Logger LOG = LoggerFactory.getLogger(SettingsStore.class);

  private final Path file;
  private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /// @param file where the settings are kept; need not exist
  public SettingsStore(Path file) {
    this.file = file;
  }

  /// The settings, or {@link Settings#EMPTY} where there are none that can be read.
  public synchronized Settings read() {
    try {
      Settings read = json.readValue(Files.readAllBytes(file), Settings.class);
      return read == null ? Settings.EMPTY : read;
    } catch (NoSuchFileException _) {
      return Settings.EMPTY;
    } catch (JacksonException damaged) {
      LOG.warn("The settings in {} are damaged; starting with the defaults", file, damaged);
      return Settings.EMPTY;
    } catch (IOException unreadable) {
      LOG.warn("The settings in {} cannot be read; starting with the defaults", file, unreadable);
      return Settings.EMPTY;
    }
  }

  /// Writes the settings beside the old ones, then moves them into place, so that a crash leaves
  /// either. What cannot be written is logged and forgotten.
  public synchronized void write(Settings settings) {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(next, json.writeValueAsBytes(settings));
      move(next);
    } catch (IOException unwritable) {
      LOG.warn("The settings cannot be written to {}", file, unwritable);
    }
  }

  private void move(Path next) throws IOException {
    try {
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
