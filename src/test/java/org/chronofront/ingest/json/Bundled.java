package org.chronofront.ingest.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.chronofront.model.Dataset;

/// The dataset that the app brings along, from the class path as the app finds it.
final class Bundled {
  static final String DATASET = "/data/syria-october-2017.json";
  static final String SCHEMA = "/data/schema/chronofront-dataset-1.schema.json";

  private Bundled() {}

  static InputStream open(String resource) {
    return Objects.requireNonNull(Bundled.class.getResourceAsStream(resource), resource);
  }

  static Dataset dataset() {
    try (InputStream stream = open(DATASET)) {
      return new DatasetJsonReader().read(stream, "syria-october-2017.json");
    } catch (IOException | DatasetException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }
}
