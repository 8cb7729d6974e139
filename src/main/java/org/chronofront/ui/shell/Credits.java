package org.chronofront.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.chronofront.library.LibraryInfo;

/// Whom to name: the open datasets, then everything that the app is made of.
final class Credits {
  private Credits() {}

  /// The app's version, "development" when run from sources.
  static String version() {
    String version = Credits.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  static String text(LibraryInfo info) {
    StringBuilder text = new StringBuilder();
    for (LibraryInfo.LoadedDataset dataset : info.datasets()) {
      text.append(dataset.title())
          .append(": ")
          .append(dataset.attribution())
          .append(" Licence: ")
          .append(dataset.licence())
          .append("\n\n");
    }
    return text.append(notices()).toString();
  }

  private static String notices() {
    try (InputStream notices = Credits.class.getResourceAsStream("notices.txt")) {
      return notices == null ? "" : new String(notices.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
