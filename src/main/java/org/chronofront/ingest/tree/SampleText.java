package org.chronofront.ingest.tree;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.chronofront.ingest.FileSample;

/// The beginning of a file as text, for telling what it is.
public final class SampleText {
  private SampleText() {}

  /// The sample's text, in whichever Unicode encoding; empty when it is none.
  public static String of(FileSample sample) {
    try (var in = Utf8Input.of(new ByteArrayInputStream(sample.bytes()))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripLeading();
    } catch (IOException e) {
      return "";
    }
  }

  /// True when the text begins as a JSON object or list, or a sequence of them.
  public static boolean looksLikeJson(String text) {
    return !text.isEmpty() && "{[\u001e".indexOf(text.charAt(0)) >= 0;
  }
}
