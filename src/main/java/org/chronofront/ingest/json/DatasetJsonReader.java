package org.chronofront.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chronofront.model.Dataset;
import org.jspecify.annotations.Nullable;

/// Reads a dataset in the project's own format, version 1, strictly: all faults of a file are
/// collected, and nothing is handed out unless there are none. Reads at most {@value #LARGEST}
/// bytes into memory. Has no state; any thread.
public final class DatasetJsonReader {
  /// The largest file that is read, in bytes.
  public static final int LARGEST = 32 * 1024 * 1024;

  private static final String FORMAT = "chronofront-dataset";

  /// A reader; one is enough for any number of files.
  public DatasetJsonReader() {}

  /// Reads a file.
  ///
  /// @throws IOException when the file cannot be read at all
  /// @throws DatasetException when what it holds is not a dataset without faults
  public Dataset read(Path file) throws IOException, DatasetException {
    Path name = file.getFileName();
    try (InputStream stream = Files.newInputStream(file)) {
      return read(stream, (name == null ? file : name).toString());
    }
  }

  /// Reads a stream to its end, without closing it.
  ///
  /// @param name what to call the file in messages
  /// @throws IOException when the stream cannot be read
  /// @throws DatasetException when what it holds is not a dataset without faults
  public Dataset read(InputStream stream, String name) throws IOException, DatasetException {
    Problems problems = new Problems(name);
    JsonNode root = tree(stream.readNBytes(LARGEST + 1), problems);
    DatasetJson dataset = root == null ? null : mirror(root, problems);
    problems.throwIfAny();
    if (dataset == null) {
      throw new IllegalStateException("no dataset and no problem in " + name);
    }
    return dataset.toModel();
  }

  private static @Nullable JsonNode tree(byte[] bytes, Problems problems) throws IOException {
    if (bytes.length > LARGEST) {
      problems.add("", "the file is too large", "at most %d bytes".formatted(LARGEST));
      return null;
    }
    for (byte b : bytes) {
      if (b == 0) {
        problems.add("", "the file is no text in UTF-8", "a JSON object in UTF-8");
        return null;
      }
    }
    return JsonTree.parse(bytes, problems);
  }

  private static @Nullable DatasetJson mirror(JsonNode root, Problems problems) {
    if (root.isObject() && !isThisFormat(root, problems)) {
      return null;
    }
    DatasetJson dataset = JsonObject.read(root, "", problems, DatasetJson::read);
    if (dataset != null) {
      References.check(dataset, problems);
    }
    return dataset;
  }

  /// Of another format or version nothing else can be said.
  private static boolean isThisFormat(JsonNode root, Problems problems) {
    JsonNode format = root.path("format");
    JsonNode version = root.path("version");
    if (!FORMAT.equals(format.textValue())) {
      problems.add(
          format.isMissingNode() ? "" : "/format",
          "the file does not say that it is a Chronofront dataset",
          "\"format\": \"%s\"".formatted(FORMAT));
      return false;
    }
    if (!version.isInt() || version.intValue() != 1) {
      problems.add(
          version.isMissingNode() ? "" : "/version",
          version.isMissingNode()
              ? "the field \"version\" is missing"
              : "found %s, a version that this app cannot read"
                  .formatted(JsonValue.describe(version)),
          "the number 1");
      return false;
    }
    return true;
  }
}
