package org.chronofront.library.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.chronofront.control.AdmissionRule;
import org.chronofront.ingest.Formats;
import org.chronofront.library.BundledDataset;
import org.chronofront.library.Libraries;
import org.chronofront.library.LibraryException;
import org.chronofront.library.OpenLibrary;
import org.chronofront.library.PlaceDossier;
import org.chronofront.library.SearchHit;
import org.chronofront.model.Actor;
import org.chronofront.model.ActorKind;
import org.chronofront.model.Confidence;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.Dataset;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Event;
import org.chronofront.model.EventKind;
import org.chronofront.model.Excerpt;
import org.chronofront.model.Extent;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.LocalName;
import org.chronofront.model.Participant;
import org.chronofront.model.Place;
import org.chronofront.model.PlaceKind;
import org.chronofront.model.Report;
import org.chronofront.model.Source;
import org.chronofront.model.SourceKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergingTest {
  private static final LocalDate DAY = LocalDate.of(2017, 10, 12);

  @TempDir Path folder;
  private final ExecutorService executor = Executors.newCachedThreadPool();
  private Path library;
  private SqliteImporting importing;
  private Merging merging;

  @BeforeEach
  void make() {
    library = folder.resolve("l.chronofront");
    importing =
        new SqliteImporting(
            library, new Formats(List.of()), Clock.systemUTC(), Duration.ofMillis(200), executor);
    merging = importing.merging();
    load(dataset("ours", "mayadine", "Mayadine", "army", "The Army", 1));
    load(dataset("theirs", "p7", "Al-Mayadin", "a7", "Army", 2));
  }

  @AfterEach
  void end() {
    executor.shutdownNow();
  }

  @Test
  void offers_twoSpellingsNearOneAnother_areOfferedWithEvidenceAndNotMerged() {
    MergeOffer offer = place();

    assertThat(offer.evidence())
        .containsExactly(
            "“Mayadine” and “Al-Mayadin” are spelled alike",
            "they come from different datasets",
            "they are 1.1 km apart");
    assertThat(List.of(offer.kept().dataset(), offer.other().dataset()))
        .containsExactlyInAnyOrder("Dataset ours", "Dataset theirs");
    assertThat(merging.merges()).isEmpty();
    try (OpenLibrary open = open()) {
      assertThat(open.control().places()).containsExactly("mayadine", "p7");
    }
  }

  @Test
  void merge_twoPlaces_countAsTheKeptOneEverywhere() {
    merging.merge(merging.pair("mayadine", "p7"));

    try (OpenLibrary open = open()) {
      PlaceDossier dossier = open.dossier("mayadine", AdmissionRule.LATEST, null);
      assertThat(open.control().places()).containsExactly("mayadine");
      assertThat(dossier.claims())
          .extracting(detail -> detail.claim().id())
          .containsExactlyInAnyOrder("c-ours", "c-theirs");
      assertThat(dossier.events())
          .extracting(detail -> detail.event().id())
          .containsExactlyInAnyOrder("e-ours", "e-theirs");
      assertThat(dossier.place().names())
          .containsExactly(
              name("Mayadine", LocalName.Kind.NAME), name("Al-Mayadin", LocalName.Kind.ALIAS));
      assertThat(open.catalog().places()).extracting(Place::id).containsExactly("mayadine");
      assertThat(open.catalog().place("p7").id()).isEqualTo("mayadine");
      assertThat(open.dossier("p7", AdmissionRule.LATEST, null).claims()).hasSize(2);
      assertThat(open.search("mayadin", 5)).extracting(SearchHit::id).contains("mayadine");
      assertThat(open.search("mayadin", 5)).extracting(SearchHit::id).doesNotContain("p7");
      for (int row = 0; row < open.events().size(); row++) {
        assertThat(open.events().placeId(row)).isEqualTo("mayadine");
      }
    }
    assertThat(merging.offers().list()).noneMatch(offer -> offer.kind() == MergeOffer.Kind.PLACE);
  }

  @Test
  void merge_twoActors_eventsAndClaimsNameTheKeptOne() {
    merging.merge(merging.pair("army", "a7"));

    try (OpenLibrary open = open()) {
      assertThat(open.catalog().actors()).extracting(Actor::id).containsExactly("army");
      assertThat(open.events().actorSets().ids()).containsExactly("army");
      assertThat(open.event("e-theirs").event().participants())
          .containsExactly(new Participant("army", Participant.Role.PARTY));
      assertThat(open.control().claims("p7").getFirst().state())
          .isEqualTo(new ControlState.Held("army"));
    }
  }

  @Test
  void undo_merge_everythingIsAsBefore() {
    String before = dump();
    merging.merge(merging.pair("mayadine", "p7"));
    merging.merge(merging.pair("army", "a7"));
    assertThat(dump()).isNotEqualTo(before);

    merging.merges().forEach(merge -> merging.undo(merge.key()));

    assertThat(dump()).isEqualTo(before);
    assertThat(place().evidence()).isNotEmpty();
  }

  @Test
  void load_again_mergeStays() {
    merging.merge(merging.pair("mayadine", "p7"));

    load(dataset("theirs", "p7", "Al-Mayadin", "a7", "Army", 3));
    load(dataset("ours", "mayadine", "Mayadine", "army", "The Army", 4));

    try (OpenLibrary open = open()) {
      assertThat(open.dossier("mayadine", AdmissionRule.LATEST, null).claims()).hasSize(2);
    }
  }

  @Test
  void show_oneSideOff_mergeWaitsWithoutEffect() {
    merging.merge(merging.pair("mayadine", "p7"));
    importing.show("ours", false);

    assertThat(merging.merges().getFirst().active()).isFalse();
    try (OpenLibrary open = open()) {
      assertThat(open.control().places()).containsExactly("p7");
    }
    importing.show("ours", true);
    assertThat(merging.merges().getFirst().active()).isTrue();
  }

  @Test
  void merge_chain_isFollowedToItsEndAndCirclesAreRefused() {
    load(dataset("third", "m3", "Mayadin", "a3", "The army", 5));
    merging.merge(merging.pair("m3", "p7"));
    merging.merge(merging.pair("mayadine", "m3"));

    try (OpenLibrary open = open()) {
      assertThat(open.dossier("mayadine", AdmissionRule.LATEST, null).claims()).hasSize(3);
    }
    assertThatExceptionOfType(LibraryException.class)
        .isThrownBy(() -> merging.merge(merging.pair("p7", "mayadine")))
        .withMessageContaining("Undo that merge first");
    assertThatExceptionOfType(LibraryException.class)
        .isThrownBy(() -> merging.merge(merging.pair("mayadine", "p7")))
        .withMessageContaining("merged already");
    assertThatExceptionOfType(LibraryException.class)
        .isThrownBy(() -> merging.merge(merging.pair("mayadine", "mayadine")));
    assertThat(merging.merges()).hasSize(2);
  }

  @Test
  void notSame_offer_isNotOfferedAgain() {
    merging.notSame(place());

    assertThat(importing.merging().offers().list())
        .noneMatch(offer -> offer.kind() == MergeOffer.Kind.PLACE);
    assertThat(merging.merges()).isEmpty();
  }

  @Test
  void alike_pairsOfADataset_areCountedUntilTheyAreDecided() {
    load(dataset("third", "elsewhere", "Elsewhere", "navy", "Navy", 3));

    Alike one = new Alike(0, 1, "");
    assertThat(merging.alike(Set.of("theirs"))).isEqualTo(one);
    assertThat(merging.alike(Set.of("ours", "theirs", "gone"))).isEqualTo(one);
    assertThat(merging.alike(Set.of("third"))).isEqualTo(Alike.NONE);

    merging.merge(place());
    assertThat(merging.alike(Set.of("theirs"))).isEqualTo(Alike.NONE);
    merging.undo(merging.merges().getFirst().key());
    merging.notSame(place());
    assertThat(merging.alike(Set.of("theirs"))).isEqualTo(Alike.NONE);
  }

  @Test
  void alike_datasetSwitchedOff_hasNothingToCompare() {
    importing.show("ours", false);

    assertThat(merging.alike(Set.of("ours"))).isEqualTo(Alike.NONE);
  }

  @Test
  void offers_morePairsThanAreListed_areAllCounted() {
    load(towns("many", 40));

    assertThat(merging.offers().list()).hasSize(500);
    assertThat(merging.offers().note()).startsWith("The surest 500 of 861 are listed");
    assertThat(merging.alike(Set.of("many")).places()).isEqualTo(860);
  }

  @Test
  void undo_unknownMerge_saysSo() {
    assertThatExceptionOfType(LibraryException.class)
        .isThrownBy(() -> merging.undo(99))
        .withMessageContaining("no merge number 99");
  }

  private MergeOffer place() {
    return merging.offers().list().stream()
        .filter(offer -> offer.kind() == MergeOffer.Kind.PLACE)
        .findFirst()
        .orElseThrow();
  }

  private String dump() {
    try (OpenLibrary open = open()) {
      StringBuilder text = new StringBuilder();
      text.append(open.catalog().places()).append(open.catalog().actors());
      open.control().places().forEach(place -> text.append(open.control().claims(place)));
      for (int row = 0; row < open.events().size(); row++) {
        text.append(open.event(open.events().id(row))).append(open.events().actors(row));
      }
      return text.toString();
    }
  }

  private void load(Dataset dataset) {
    libraries().load(library, dataset);
  }

  private OpenLibrary open() {
    return libraries().open(library);
  }

  private Libraries libraries() {
    return new Libraries(
        folder.resolve("none"),
        new BundledDataset("none", "x", () -> dataset("none", "p", "P", "a", "A", 0)),
        Clock.systemUTC(),
        Duration.ofMillis(200));
  }

  /// A town some hundred metres east of the last one's, with a claim and an event.
  private static Dataset dataset(
      String id, String place, String placeName, String actor, String actorName, int number) {
    String source = "s-" + id;
    String excerpt = "x-" + id;
    GeoPoint point = new GeoPoint(35.02, number == 2 ? 40.4620 : 40.45);
    return new Dataset(
        id,
        "Dataset " + id,
        "",
        "CC0-1.0",
        "Nobody",
        List.of(source(source)),
        List.of(
            new Actor(actor, List.of(name(actorName, LocalName.Kind.NAME)), ActorKind.OTHER, null)),
        List.of(
            new Place(
                place,
                List.of(name(placeName, LocalName.Kind.NAME)),
                PlaceKind.TOWN,
                null,
                "SY",
                point,
                null)),
        List.of(new Excerpt(excerpt, source, "en", "They hold it.", 0, 13)),
        List.of(
            new Event(
                "e-" + id,
                EventKind.BATTLE,
                DateSpan.day(DAY),
                place,
                List.of(new Participant(actor, Participant.Role.PARTY)),
                null,
                "Edition " + number,
                List.of(new Report(source, source, null, DAY)))),
        List.of(
            new ControlClaim(
                "c-" + id,
                place,
                new ControlState.Held(actor),
                DateSpan.day(DAY),
                DAY,
                source,
                source,
                List.of(excerpt),
                Extent.WHOLE,
                Confidence.HIGH,
                null)));
  }

  /// So many towns of one name on one point, beside the others.
  private static Dataset towns(String id, int count) {
    Dataset one = dataset(id, "town0", "Mayadine", "a-" + id, "Somebody", 1);
    Place first = one.places().getFirst();
    List<Place> places =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    new Place(
                        "town" + i,
                        first.names(),
                        first.kind(),
                        first.parentId(),
                        first.country(),
                        first.point(),
                        first.pointNote()))
            .toList();
    return new Dataset(
        one.info(),
        one.sources(),
        one.actors(),
        places,
        one.excerpts(),
        one.events(),
        one.claims(),
        one.areas());
  }

  private static Source source(String id) {
    return new Source(
        id, "Report", "Paper", null, null, DAY, "en", SourceKind.NEWSPAPER, null, List.of(), null);
  }

  private static LocalName name(String text, LocalName.Kind kind) {
    return new LocalName("en", text, kind);
  }
}
