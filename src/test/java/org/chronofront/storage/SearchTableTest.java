package org.chronofront.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.chronofront.model.SampleDataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTableTest {
  private static Path folder;
  private static Database database;
  private static DatasetStore store;

  // both engines run this class, each with its own hooks
  @BeforeAll
  @BeforeContainer
  static void open() throws IOException {
    folder = Files.createTempDirectory("search");
    database = Database.openOrCreate(folder.resolve("a.chronofront"), Duration.ofMillis(100));
    store = new DatasetStore(database);
    store.replace(SampleDataset.dataset(), "2026-01-01T00:00:00Z", null, SegmentSink.NONE);
  }

  @AfterAll
  @AfterContainer
  static void close() throws IOException {
    database.close();
    Files.delete(folder.resolve("a.chronofront"));
    Files.delete(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mayadine",
        "Mayādīn",
        "al mayadin",
        "الميادين",
        "ميادين",
        "الميا",
        "AL-MAYADIN",
        "maya",
        "l'Mayadin",
        "المَيادين"
      })
  void find_anySpelling_placeComesFirst(String typed) {
    List<FoundItem> found = store.find(typed.replace("l'", ""), 10);

    assertThat(found).isNotEmpty();
    assertThat(found.getFirst().kind()).isEqualTo(FoundItem.Kind.PLACE);
    assertThat(found.getFirst().id()).isEqualTo("mayadine");
  }

  @Test
  void find_joinedSpelling_findsHyphenated() {
    assertThat(store.find("deir ezzor", 5)).extracting(FoundItem::id).containsExactly("province");
  }

  @Test
  void find_abbreviation_findsActor() {
    assertThat(store.find("saa", 5).getFirst().id()).isEqualTo("army");
  }

  @Test
  void find_wordsOfAnExcerpt_knowItsPlaceAndSource() {
    FoundItem found = store.find("entrees quartiers", 5).getFirst();

    assertThat(found.kind()).isEqualTo(FoundItem.Kind.EXCERPT);
    assertThat(found.placeId()).isEqualTo("mayadine");
    assertThat(found.sourceId()).isEqualTo("paper");
  }

  @Test
  void find_twoNamesOfOneItem_listsItOnce() {
    assertThat(store.find("mayadin", 10))
        .extracting(FoundItem::id)
        .containsExactly("mayadine", "mayadine-road");
  }

  @Test
  void find_wordsOfDifferentItems_findsNothing() {
    assertThat(store.find("mayadine hajin", 10)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\"",
        "'",
        "*",
        "a*",
        "NEAR(",
        "AND",
        "OR OR",
        "NOT x",
        "words:maya",
        "-maya",
        "^maya",
        "(maya",
        "maya)",
        "{words} : x",
        "😀",
        "😀 maya",
        "\u0000",
        "a\u0000b",
        "\uD800",
        ";DROP TABLE claim",
        "--",
        "%",
        "\\"
      })
  void find_syntaxOrNonsense_isSought(String typed) {
    assertThatCode(() -> store.find(typed, 10)).doesNotThrowAnyException();
  }

  @Property(tries = 500)
  void find_anyText_isSought(@ForAll String typed) {
    assertThatCode(() -> store.find(typed, 10)).doesNotThrowAnyException();
  }

  @Property(tries = 500)
  void find_anySyntax_isSought(
      @ForAll @Chars({'"', '\'', '*', '(', ')', '^', '-', '+', ':', '{', '}', 'A', 'N', 'D', ' '})
          String typed) {
    assertThatCode(() -> store.find(typed, 10)).doesNotThrowAnyException();
  }

  @Test
  void find_hundredsOfWords_isSought() {
    assertThatCode(() -> store.find("maya ".repeat(500), 10)).doesNotThrowAnyException();
  }
}
