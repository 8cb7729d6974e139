package org.chronofront.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/// Writes a file wholly or not at all: into a temporary file in the same folder, to the disk, and
/// then in one step under its name.
public final class WholeFile {
  private WholeFile() {}

  /// Writes the content of a file.
  @FunctionalInterface
  public interface Content {
    /// Writes all of it.
    ///
    /// @throws IOException when the stream cannot be written to
    void writeTo(OutputStream out) throws IOException;
  }

  /// Writes the file.
  ///
  /// @param overwrite whether a file that is there may be replaced
  /// @throws ExportException when it cannot be written; a file that was there before is unharmed
  public static void write(Path file, boolean overwrite, Content content) {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw new ExportException("“%s” is a folder. Name a file in it.".formatted(file));
    }
    if (!Files.isDirectory(folder)) {
      throw new ExportException(
          "The folder “%s” does not exist, so nothing was written. Make it, or choose another."
              .formatted(folder));
    }
    if (!overwrite && Files.exists(target)) {
      throw exists(target);
    }
    Path temporary =
        folder.resolve("." + target.getFileName() + ".part" + ProcessHandle.current().pid());
    try {
      writeThrough(temporary, content);
      move(temporary, target, overwrite);
    } catch (IOException e) {
      throw failed(target, e);
    } finally {
      remove(temporary);
    }
  }

  private static void writeThrough(Path temporary, Content content) throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                temporary,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  private static void move(Path temporary, Path target, boolean overwrite) throws IOException {
    if (!overwrite && Files.exists(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void remove(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      temporary.toFile().deleteOnExit();
    }
  }

  private static ExportException exists(Path target) {
    return new ExportException(
        "“%s” is there already and was left as it is. Choose another name, or allow it to be replaced."
            .formatted(target));
  }

  private static ExportException failed(Path target, IOException e) {
    if (e instanceof FileAlreadyExistsException) {
      return exists(target);
    }
    if (e instanceof AccessDeniedException) {
      return new ExportException(
          "“%s” may not be written here, so nothing was written. Choose a folder of your own."
              .formatted(target),
          e);
    }
    String reason = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    if (reason.contains("no space") || reason.contains("disk") || reason.contains("quota")) {
      return new ExportException(
          "The disk is full, so “%s” was not written. Make room and try again.".formatted(target),
          e);
    }
    return new ExportException(
        "“%s” could not be written: %s. Nothing was changed.".formatted(target, e.getMessage()), e);
  }
}
