package org.chronofront.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFoldingTest {
  @ParameterizedTest
  @CsvSource({
    "Mayādīn, mayadin",
    "MAYADIN, mayadin",
    "al mayadin, mayadin",
    "Al-Mayādīn, mayadin",
    "المَيَادِين, ميادين",
    "الميادين, ميادين",
    "الـمـيـاديـن, ميادين",
    "ميادين, ميادين",
    "أبو كمال, ابو كمال",
    "ابو كمال, ابو كمال",
    "القريتين, قريتين",
    "حويجة, حويجه",
    "حويجه, حويجه",
    "حلبى, حلبي",
    "ʿAshāra, ashara",
    "Œuvre, oeuvre",
    "L’Orient, l orient",
    "Straße, strasse",
    "İdlib, idlib",
    "١٢ تشرين, 12 تشرين",
  })
  void comparable_spellings_becomeOne(String text, String expected) {
    assertThat(TextFolding.comparable(text)).isEqualTo(expected);
  }

  @Test
  void sought_onlyAnArticle_keepsIt() {
    assertThat(TextFolding.sought("al")).containsExactly("al");
    assertThat(TextFolding.sought("ال")).containsExactly("ال");
  }

  @Test
  void indexed_joinedWords_alsoAsOne() {
    assertThat(TextFolding.indexed("Deir ez-Zor").split(" "))
        .containsExactlyInAnyOrder("deir", "ez", "zor", "ezzor");
  }

  @Property
  void indexed_plainText_hasTheFormsOfItsWords(
      @ForAll @Chars({'a', 'B', '1', ' ', '-', '\'', '.', ','}) String text) {
    var words = TextFolding.words(text);
    var forms = new java.util.TreeSet<String>();
    words.forEach(word -> forms.add(word.folded()));
    TextFolding.compounds(text, words).forEach(word -> forms.add(word.folded()));

    var indexed = new java.util.TreeSet<>(List.of(TextFolding.indexed(text).split(" ")));
    indexed.remove("");
    assertThat(indexed).isEqualTo(forms);
  }

  @Test
  void words_surroundedByPunctuation_giveTheirPlace() {
    assertThat(TextFolding.words("« Mayādīn » !"))
        .containsExactly(new TextFolding.Word(2, 9, "mayadin"));
  }

  @Property
  void words_anyText_lieWithinItAndHoldLettersAndDigitsOnly(@ForAll String text) {
    int end = 0;
    for (TextFolding.Word word : TextFolding.words(text)) {
      assertThat(word.start()).isGreaterThanOrEqualTo(end);
      assertThat(word.end()).isGreaterThan(word.start()).isLessThanOrEqualTo(text.length());
      assertThat(word.folded().codePoints()).isNotEmpty().allMatch(Character::isLetterOrDigit);
      end = word.end();
    }
  }

  @Property
  void comparable_foldedTwice_changesNoMore(@ForAll String text) {
    String once = String.join(" ", TextFolding.words(text).stream().map(w -> w.folded()).toList());
    String twice = String.join(" ", TextFolding.words(once).stream().map(w -> w.folded()).toList());
    assertThat(twice).isEqualTo(once);
  }
}
