package org.chronofront.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.chronofront.control.AdmissionRule;
import org.chronofront.control.ControlStatus;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.SampleDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLibraryTest {
  @TempDir Path folder;
  private OpenLibrary library;
  private Libraries libraries;

  @BeforeEach
  void open() {
    BundledDataset bundled = new BundledDataset("sample", "x", SampleDataset::dataset);
    libraries =
        new Libraries(
            folder.resolve("l.chronofront"), bundled, Clock.systemUTC(), Duration.ofMillis(100));
    library = libraries.openDefault();
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void dossier_allKnown_hasClaimsNewestFirstWithWordsAndChain() {
    PlaceDossier dossier = library.dossier("mayadine", AdmissionRule.LATEST, null);

    assertThat(dossier.place().displayName()).isEqualTo("Mayadine");
    assertThat(dossier.claims())
        .extracting(detail -> detail.claim().id())
        .containsExactly("c-contested", "c-held");
    ClaimDetail newest = dossier.claims().getFirst();
    assertThat(newest.chainText()).isEqualTo("Monitor → Wire → Le Journal");
    assertThat(newest.excerpts())
        .extracting(excerpt -> excerpt.id())
        .containsExactly("x-entered", "x-driven");
    assertThat(dossier.events()).extracting(e -> e.event().id()).containsExactly("e-late");
    assertThat(dossier.events().getFirst().reports().getFirst().chainText())
        .isEqualTo("Monitor → Wire → Le Journal");
    assertThat(dossier.history().at(LocalDate.of(2017, 10, 12)).status())
        .isEqualTo(ControlStatus.CONTESTED);
  }

  @Test
  void dossier_knownEarlier_leavesOutWhatWasReportedLater() {
    PlaceDossier dossier =
        library.dossier("mayadine", AdmissionRule.LATEST, LocalDate.of(2017, 10, 2));

    assertThat(dossier.claims()).extracting(d -> d.claim().id()).containsExactly("c-held");
    assertThat(dossier.events()).isEmpty();
    assertThat(dossier.history().at(LocalDate.of(2017, 10, 12)).status())
        .isEqualTo(ControlStatus.HELD);
  }

  @Test
  void dossier_unknownPlace_isRefused() {
    assertThatThrownBy(() -> library.dossier("nowhere", AdmissionRule.LATEST, null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void dossier_replacedByAnotherCopyMeanwhile_saysSo() {
    libraries.load(libraries.defaultFile(), SampleDataset.smaller());

    assertThatThrownBy(() -> library.dossier("mayadine", AdmissionRule.LATEST, null))
        .isInstanceOf(LibraryException.class)
        .hasMessageContaining("changed by another copy");
  }

  @Test
  void event_byId_hasItsWords() {
    EventDetail event = library.event("e-late");

    assertThat(event.event().fatalities()).isNotNull();
    assertThat(event.reports().getFirst().excerpt().id()).isEqualTo("x-entered");
  }

  @Test
  void events_rows_haveThePointOfTheirPlace() {
    assertThat(library.events().size()).isEqualTo(2);
    int row = library.events().id(0).equals("e-late") ? 0 : 1;
    assertThat(library.events().latitude(row)).isEqualTo(35.02, within(1e-6));
    assertThat(library.events().longitude(1 - row)).isNaN();
  }

  @Test
  void search_otherName_showsTheNameThatMatched() {
    assertThat(library.search("ميادين", 5))
        .containsExactly(
            new SearchHit(SearchHit.Kind.PLACE, "mayadine", "Mayadine", "الميادين", "mayadine"));
    assertThat(library.search("mayadine", 5).getFirst())
        .isEqualTo(new SearchHit(SearchHit.Kind.PLACE, "mayadine", "Mayadine", null, "mayadine"));
  }

  @Test
  void search_wordsOfAnExcerpt_marksThem() {
    SearchHit hit = library.search("quart", 5).getFirst();

    assertThat(hit.kind()).isEqualTo(SearchHit.Kind.EXCERPT);
    assertThat(hit.title()).isEqualTo("Le Journal: La bataille");
    assertThat(hit.snippet()).contains("« quatre \u2068quartiers\u2069 au moins »");
    assertThat(hit.placeId()).isEqualTo("mayadine");
  }

  @Test
  void library_askedByManyThreads_answersAll() {
    List<Integer> sizes =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(i -> library.dossier("mayadine", AdmissionRule.LATEST, null).claims().size())
            .toList();
    assertThat(sizes).containsOnly(2);
  }

  @Test
  void dossier_ruleThatRefusesClaims_namesThem() {
    AdmissionRule oneOnly =
        new AdmissionRule() {
          @Override
          public String id() {
            return "one";
          }

          @Override
          public List<ControlClaim> admit(List<ControlClaim> known) {
            return known.stream().filter(claim -> claim.id().equals("c-held")).toList();
          }
        };
    assertThat(library.dossier("mayadine", oneOnly, null).refused()).containsExactly("c-contested");
    assertThat(library.dossier("mayadine", AdmissionRule.LATEST, null).refused()).isEmpty();
  }
}
