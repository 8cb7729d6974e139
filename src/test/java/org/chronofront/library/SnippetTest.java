package org.chronofront.library;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SnippetTest {
  @Test
  void of_longText_cutsAtWordsAroundTheFirstMatch() {
    String text = "one two three four five six seven eight Mayādīn " + "word ".repeat(40);

    assertThat(Snippet.of(text, "mayadin"))
        .startsWith("… three four five six seven eight \u2068Mayādīn\u2069 word")
        .endsWith("word …");
  }

  @Test
  void of_joinedSpelling_marksBothParts() {
    assertThat(Snippet.of("à Deir ez-Zor hier", "ezzor"))
        .isEqualTo("à Deir \u2068ez-Zor\u2069 hier");
  }

  @Property
  void of_anyTexts_keepsTheWords(@ForAll String text, @ForAll String typed) {
    String plain =
        Snippet.of(text.replaceAll("[\u2068\u2069…]", ""), typed).replaceAll("[\u2068\u2069]", "");
    String body = plain.replaceAll("^… | …$", "");
    assertThat(text.replaceAll("[\u2068\u2069…]", "")).contains(body);
  }
}
