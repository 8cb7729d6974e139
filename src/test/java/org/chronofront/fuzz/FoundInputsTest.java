package org.chronofront.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What fuzzing began with and what it found, once more: each input is borne now.
class FoundInputsTest {
  record Input(String target, Path file) {
    @Override
    public String toString() {
      return target + "/" + file.getFileName();
    }
  }

  static List<Input> inputs() throws IOException {
    List<Input> all = new ArrayList<>();
    for (String target : FuzzTargets.names()) {
      for (Path folder : FuzzTargets.inputs(target)) {
        try (Stream<Path> files = Files.list(folder)) {
          files.sorted().forEach(file -> all.add(new Input(target, file)));
        }
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void take_whatWasFound_isBorne(Input input) throws IOException {
    byte[] bytes = Files.readAllBytes(input.file());
    assertThatCode(() -> FuzzTargets.named(input.target()).take(bytes)).doesNotThrowAnyException();
  }

  @Test
  void inputs_ofEachTarget_areThere() throws IOException {
    assertThat(inputs().stream().map(Input::target).distinct().toList())
        .isEqualTo(FuzzTargets.names());
  }
}
