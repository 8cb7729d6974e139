package org.chronofront.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SoughtWordsTest {
  @Test
  void in_findsWholeWordsInAnySpelling() {
    SoughtWords words = new SoughtWords("Márket shells");
    assertThat(words.all()).isEqualTo(0b11);
    assertThat(words.in("The MARKET was closed.")).isEqualTo(0b01);
    assertThat(words.in("Shells fell on the market")).isEqualTo(0b11);
    assertThat(words.in("marketplace, shellshock")).isZero();
    assertThat(words.in(null)).isZero();
  }

  @Test
  void in_askedAgain_saysTheSame() {
    SoughtWords words = new SoughtWords("one two");
    for (int i = 0; i < 3; i++) {
      assertThat(words.in("two, and two more")).isEqualTo(0b10);
      assertThat(words.in("one")).isEqualTo(0b01);
    }
  }

  @Test
  void in_moreTextsThanAreRemembered_staysRight() {
    SoughtWords words = new SoughtWords("7");
    long found =
        IntStream.range(0, 120_000).filter(i -> words.in("row " + i % 60_001) != 0).count();
    assertThat(found).isEqualTo(2);
  }

  @Test
  void words_thatAreTooMany_areRefusedInASentence() {
    String many = IntStream.range(0, 64).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    assertThatThrownBy(() -> new SoughtWords(many))
        .isInstanceOf(LibraryException.class)
        .hasMessageContaining("64 words");
    String most = IntStream.range(0, 63).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    SoughtWords words = new SoughtWords(most);
    assertThat(words.in(most)).isEqualTo(words.all());
  }
}
