package org.chronofront.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A large UCDP file made of a small one: its rows again and again, each with an id of its own.
final class GedCopies {
  private GedCopies() {}

  /// Writes a file of so many rows. Every field but the id is that of the original, byte for byte.
  static void write(Path original, Path file, int rows) throws IOException {
    String text = Files.readString(original);
    int body = text.indexOf('\n') + 1;
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(text, 0, body);
      int written = 0;
      while (written < rows) {
        int at = body;
        while (at < text.length() && written < rows) {
          int end = endOfRow(text, at);
          out.write(Integer.toString(1_000_000 + written++));
          out.write(text, text.indexOf(',', at), end - text.indexOf(',', at));
          at = end;
        }
      }
    }
  }

  /// After the line feed that ends a row; those within quotes do not.
  private static int endOfRow(String text, int from) {
    boolean quoted = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '\n' && !quoted) {
        return i + 1;
      }
    }
    return text.length();
  }
}
