package org.chronofront.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.chronofront.control.ControlHistory;
import org.chronofront.control.RuleChoice;
import org.chronofront.control.RuleChoice.Level;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// On the bundled articles.
class TellingsTest {
  @TempDir Path folder;
  private OpenLibrary library;

  @BeforeEach
  void open() {
    library =
        new Libraries(
                folder.resolve("test.chronofront"),
                BundledDataset.shipped(),
                Clock.systemUTC(),
                Duration.ofMillis(500))
            .openDefault();
  }

  @AfterEach
  void close() {
    library.close();
  }

  /// The lens that the rule menu and the command line make of an outlet: all of its documents.
  @ParameterizedTest
  @CsvSource({"ACTOR,", "PARENT,", "ACTOR,2017-10-01", "ACTOR,2017-10-02", "PARENT,2017-10-12"})
  void of_everyPlace_isTheEnginesLensOnEachOutlet(Level level, LocalDate known) {
    int compared = 0;
    for (String place : library.control().places()) {
      for (Telling telling : Tellings.of(library, place, level, known).tellings()) {
        List<String> outlet =
            library.catalog().sources().stream()
                .filter(source -> source.outlet().equals(telling.outlet()))
                .map(Source::id)
                .toList();
        ControlHistory lens =
            library
                .control()
                .under(library.catalog().rule(RuleChoice.LATEST.through(outlet).at(level)))
                .history(place, known);
        assertThat(plain(telling.history())).as(telling.outlet()).isEqualTo(plain(lens));
        assertThat(telling.claims()).isNotEmpty();
        compared++;
      }
    }
    assertThat(compared).isPositive();
  }

  @Test
  void of_aChain_hasARowForEachWhoHandsOnAndSaysOnWhomHeRelies() {
    List<Telling> mayadine = Tellings.of(library, "mayadine", Level.ACTOR, null).tellings();
    assertThat(mayadine)
        .extracting(Telling::outlet)
        .containsExactly("AFP", "L'Orient-Le Jour", "SOHR");
    assertThat(mayadine.get(0).claims()).hasSize(3);
    assertThat(mayadine.get(0).standing())
        .isEqualTo(
            "Relies here on SOHR. Handed on by L'Orient-Le Jour.\n"
                + "Whoever hands words on is no second voice.");
    assertThat(mayadine.get(1).reliesOn()).containsExactly("AFP", "SOHR");
    assertThat(mayadine.get(2).claims())
        .extracting(ControlClaim::id)
        .containsExactly("mayadine-quarters");
    assertThat(mayadine.get(2).reliesOn()).isEmpty();
  }

  @Test
  void of_theBundledArticles_haveNoDisagreement() {
    for (String place : library.control().places()) {
      assertThat(Tellings.of(library, place, Level.ACTOR, null).disagreements().pairs()).isEmpty();
    }
  }

  @Test
  void of_aKnowledgeDay_leavesOutWhoHadNotSpoken() {
    LocalDate first = LocalDate.of(2017, 10, 1);
    assertThat(Tellings.of(library, "al-qaryatayn", Level.ACTOR, first).tellings())
        .extracting(Telling::outlet)
        .containsExactly("Blog of Jean René Belliard");
    assertThat(Tellings.of(library, "mayadine", Level.ACTOR, first).tellings()).isEmpty();
  }

  /// All but the name of the rule, which has in it the documents that the lens names.
  private static List<String> plain(ControlHistory history) {
    return history.periods().stream()
        .map(
            period ->
                "%s..%s %s %s %s %s"
                    .formatted(
                        period.from(),
                        period.to(),
                        period.finding().status(),
                        period.finding().winning(),
                        period.finding().losing(),
                        period.finding().possible()))
        .toList();
  }
}
