package org.chronofront.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class Hash64Test {
  @Property
  void add_encodedText_isTheHashOfItsUnits(@ForAll String text) {
    assertThat(Hash64.add(Hash64.START, text, text.getBytes(UTF_8)))
        .isEqualTo(Hash64.add(Hash64.START, text));
  }

  @Property
  void add_encodedPlainText_isTheHashOfItsUnits(
      @ForAll @CharRange(from = 0, to = 127) @Chars('é') String text) {
    assertThat(Hash64.add(Hash64.START, text, text.getBytes(UTF_8)))
        .isEqualTo(Hash64.add(Hash64.START, text));
  }

  /// Libraries that are in use hold such hashes: another would make every row of the next edition a
  /// changed one.
  @Test
  void of_texts_isWhatLibrariesHold() {
    assertThat(Hash64.of(1, "SYR-1")).isEqualTo(8323748357566429402L);
  }
}
