package org.chronofront.ingest.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chronofront.model.importing.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableLookTest {
  @TempDir Path folder;

  @Test
  void questions_latitudesBeyondThePoleInOneRowOfTen_askWhetherTheyAreSwapped() throws Exception {
    assertThat(keys(3, 27)).contains("coordinates.swapped");
    assertThat(keys(3, 28)).doesNotContain("coordinates.swapped");
    assertThat(keys(2, 18)).doesNotContain("coordinates.swapped");
  }

  private List<String> keys(int swapped, int other) throws Exception {
    String rows =
        "latitude,longitude\n" + "120.5,35.5\n".repeat(swapped) + "35.5,40.5\n".repeat(other);
    Path file = Files.writeString(folder.resolve("a.csv"), rows);
    return TableLook.at(file, Map.of()).questions().stream().map(Question::key).toList();
  }
}
