package org.chronofront.ingest.acled;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chronofront.ingest.CollectingSink;

/// Made-up tables in ACLED's layouts.
final class Fixtures {
  private Fixtures() {}

  static CollectingSink read(String name) throws Exception {
    return read(name, Map.of());
  }

  static CollectingSink read(String name, Map<String, String> answers) throws Exception {
    CollectingSink sink = new CollectingSink();
    new AcledFormat().read(List.of(file(name)), answers, sink);
    return sink;
  }

  static Path file(String name) throws URISyntaxException {
    return Path.of(Objects.requireNonNull(Fixtures.class.getResource(name)).toURI());
  }
}
