package org.chronofront.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import org.chronofront.model.Dataset;
import org.chronofront.model.Place;
import org.chronofront.model.SampleDataset;
import org.chronofront.storage.StorageException.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetStoreTest {
  private static final String NOW = "2026-01-01T00:00:00Z";

  @TempDir Path folder;
  private Database database;
  private DatasetStore store;

  @BeforeEach
  void open() {
    database = Database.openOrCreate(folder.resolve("a.chronofront"), Duration.ofMillis(100));
    store = new DatasetStore(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void contents_afterReplace_areTheDataset() {
    Dataset dataset = SampleDataset.dataset();
    store.replace(dataset, NOW, "abc", SegmentSink.NONE);

    StoredContents contents = store.contents();
    assertThat(contents.sources()).isEqualTo(dataset.sources());
    for (var source : dataset.sources()) {
      assertThat(store.source(source.id())).contains(source);
    }
    for (var place : dataset.places()) {
      assertThat(store.place(place.id())).contains(place);
    }
    assertThat(contents.actors()).isEqualTo(dataset.actors());
    assertThat(contents.places()).isEqualTo(dataset.places());
    assertThat(contents.claims()).isEqualTo(dataset.claims());
    assertThat(contents.events()).isEqualTo(2);
    StoredDataset stored = contents.datasets().getFirst();
    assertThat(contents.datasets()).hasSize(1);
    assertThat(stored.info()).isEqualTo(dataset.info());
    assertThat(stored.loadedAt()).isEqualTo(NOW);
    assertThat(stored.fingerprint()).isEqualTo("abc");
    assertThat(stored.counts()).isEqualTo(new StoredDataset.Counts(2, 4, 4, 3, 3, 2, 0));
  }

  @Test
  void textsAt_placeWithEvent_haveTheEventAndItsWords() {
    Dataset dataset = SampleDataset.dataset();
    store.replace(dataset, NOW, null, SegmentSink.NONE);

    StoredTexts texts = store.textsAt("mayadine", dataset.claims().getFirst().excerptIds());

    assertThat(texts.events()).containsExactly(dataset.events().getFirst());
    assertThat(texts.excerpts().values()).containsExactlyInAnyOrderElementsOf(dataset.excerpts());
  }

  @Test
  void textsOf_eachEvent_areTheEvent() {
    Dataset dataset = SampleDataset.dataset();
    store.replace(dataset, NOW, null, SegmentSink.NONE);

    for (var event : dataset.events()) {
      assertThat(store.textsOf(event.id()).events()).containsExactly(event);
    }
    assertThat(store.textsOf("nothing").events()).isEmpty();
  }

  @Test
  void replace_sameId_leavesNothingOfTheOld() {
    store.replace(SampleDataset.dataset(), NOW, "abc", SegmentSink.NONE);
    store.replace(SampleDataset.smaller(), NOW, null, SegmentSink.NONE);

    StoredContents contents = store.contents();
    assertThat(contents.claims()).isEmpty();
    assertThat(contents.events()).isZero();
    assertThat(contents.datasets())
        .extracting(dataset -> dataset.info().title())
        .containsExactly("Smaller");
    assertThat(store.find("quatre quartiers", 10)).isEmpty();
    assertThat(store.find("mayadin", 10)).isNotEmpty();
  }

  @Test
  void replace_idOfAnotherDataset_isToldApartByItsDataset() {
    store.replace(SampleDataset.dataset(), NOW, null, SegmentSink.NONE);
    store.replace(SampleDataset.colliding(), NOW, null, SegmentSink.NONE);

    assertThat(store.contents().places())
        .extracting(Place::id)
        .containsExactly(
            "mayadine", "mayadine-road", "province", "hajin", "mayadine@other", "province@other");
    assertThat(store.place("mayadine@other").orElseThrow().parentId()).isEqualTo("province@other");
    assertThat(store.place("mayadine@other").orElseThrow().names())
        .isEqualTo(store.place("mayadine").orElseThrow().names());
    assertThat(store.find("mayadine", 9))
        .extracting(FoundItem::id)
        .contains("mayadine", "mayadine@other");
  }

  @Test
  void replace_noRoomLeft_isRefusedWholly() {
    store.replace(SampleDataset.smaller(), NOW, null, SegmentSink.NONE);
    StoredContents before = store.contents();
    database.read(
        connection ->
            Sql.number(
                connection,
                "PRAGMA max_page_count = " + Sql.number(connection, "PRAGMA page_count")));

    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(() -> store.replace(manyEvents(), NOW, null, SegmentSink.NONE))
        .extracting(StorageException::problem)
        .isEqualTo(Problem.FULL);
    assertThat(store.contents()).isEqualTo(before);
    assertThat(store.find("mayadin", 10)).isNotEmpty();
  }

  private static Dataset manyEvents() {
    Dataset sample = SampleDataset.dataset();
    var events =
        java.util.stream.IntStream.range(0, 2_000)
            .mapToObj(
                i ->
                    new org.chronofront.model.Event(
                        "e" + i,
                        org.chronofront.model.EventKind.OTHER,
                        sample.events().getFirst().span(),
                        null,
                        java.util.List.of(),
                        null,
                        "x".repeat(200),
                        java.util.List.of()))
            .toList();
    return new Dataset(
        "sample",
        "Many",
        "",
        "",
        "",
        sample.sources(),
        sample.actors(),
        sample.places(),
        sample.excerpts(),
        events,
        sample.claims());
  }
}
