package org.chronofront.ingest.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chronofront.ingest.FileSample;
import org.chronofront.ingest.UnreadableException;
import org.jspecify.annotations.Nullable;

/// Finds out how a table file is written, and opens it. Refuses what is no text.
public final class TableFiles {
  private TableFiles() {}

  /// How a file seems to be written.
  public static TableShape guess(Path file) throws IOException {
    return guess(FileSample.of(file));
  }

  /// How a file seems to be written.
  public static TableShape guess(FileSample sample) {
    return guess(sample, Encodings.guess(sample.bytes()));
  }

  /// How a file seems to be written, whose encoding is known.
  public static TableShape guess(FileSample sample, Charset charset) {
    return new TableShape(charset, Delimiters.guess(text(sample, charset)), true);
  }

  /// The beginning of a file as text.
  public static String text(FileSample sample, Charset charset) {
    byte[] bytes = sample.bytes();
    Encodings.Mark mark = Encodings.mark(bytes);
    int skipped = mark == null ? 0 : mark.length();
    Charset actual = mark == null ? charset : mark.charset();
    return new String(bytes, skipped, bytes.length - skipped, actual);
  }

  /// Why a file is no table at all, as a sentence; null when it may be one.
  public static @Nullable String refusal(FileSample sample) {
    byte[] bytes = sample.bytes();
    String name = name(sample.path());
    if (bytes.length == 0) {
      return "%s is empty.".formatted(name);
    }
    String made = madeBy(bytes);
    if (made != null) {
      return "%s is %s and no table of text. Save it as CSV (UTF-8) and import that."
          .formatted(name, made);
    }
    boolean wide = Encodings.guess(bytes).name().startsWith("UTF-16");
    for (int i = 0; i < bytes.length && !wide; i++) {
      if (bytes[i] == 0) {
        return ("%s is no text: byte %,d is NUL. If it comes from a spreadsheet, save it as CSV"
                + " (UTF-8) and import that.")
            .formatted(name, i + 1);
      }
    }
    return null;
  }

  static Table open(Path file, TableShape shape, String prefix, long rowsBefore)
      throws IOException, UnreadableException {
    FileSample sample = FileSample.of(file);
    String refusal = refusal(sample);
    if (refusal != null) {
      throw new UnreadableException(refusal);
    }
    Encodings.Mark mark = Encodings.mark(sample.bytes());
    int skipped = mark == null ? 0 : mark.length();
    TableShape actual = mark == null ? shape : shape.with(mark.charset());
    InputStream in = Files.newInputStream(file);
    in.skipNBytes(skipped);
    return new Table(
        file, actual, new CharSource(in, actual.charset(), skipped), prefix, rowsBefore);
  }

  /// The name of a file, without its folder.
  public static String name(Path file) {
    Path name = file.getFileName();
    return (name == null ? file : name).toString();
  }

  private static @Nullable String madeBy(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004")) {
      return "a ZIP archive or a workbook (XLSX, ODS)";
    }
    if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return "an old Excel workbook (XLS)";
    }
    if (start.startsWith("\u001f\u008b")) {
      return "compressed (GZIP)";
    }
    return start.startsWith("%PDF") ? "a PDF" : null;
  }
}
