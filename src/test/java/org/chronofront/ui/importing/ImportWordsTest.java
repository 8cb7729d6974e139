package org.chronofront.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.chronofront.library.importing.ImportAccount;
import org.chronofront.library.importing.ImportOffer;
import org.chronofront.library.importing.ImportPreview;
import org.chronofront.library.importing.Importing.FormatChoice;
import org.chronofront.model.DatasetInfo;
import org.chronofront.model.importing.ImportCounts;
import org.chronofront.task.JobState;
import org.junit.jupiter.api.Test;

class ImportWordsTest {
  @Test
  void outcome_datasetInTheLibrary_saysWhatIsReplacedAndThatItCanBeUndone() {
    assertThat(OfferWords.outcome(preview(true, new ImportCounts(12, 3, 11_000, 0, 0, 1, 0, 0, 0))))
        .isEqualTo(
            "This replaces the edition of “UCDP” in your library: 12 added, 3 changed, 1 withdrawn,"
                + " 11,000 unchanged. What you have added stays; you can undo it.");
  }

  @Test
  void outcome_nothingInCommonWithTheDataset_saysHowToKeepBoth() {
    assertThat(OfferWords.outcome(preview(true, new ImportCounts(12, 0, 0, 0, 0, 9, 0, 0, 0))))
        .endsWith("If they are something else, choose “a dataset of its own” at the left.");
    assertThat(OfferWords.outcome(preview(true, new ImportCounts(12, 0, 1, 0, 0, 9, 0, 0, 0))))
        .doesNotContain("something else");
  }

  @Test
  void outcome_nextDayOfASeries_saysThatItAdds() {
    assertThat(OfferWords.outcome(preview(true, new ImportCounts(1, 0, 0, 0, 0, 0, 0, 0, 0))))
        .isEqualTo(
            "This adds to “UCDP” in your library: 1 row. What it holds stays; you can undo this.");
  }

  @Test
  void outcome_newDataset_saysHowMuchComesIn() {
    assertThat(OfferWords.outcome(preview(false, new ImportCounts(1, 0, 0, 0, 0, 0, 0, 0, 0))))
        .isEqualTo("A new dataset: 1 row would come in.");
  }

  @Test
  void table_amongTheFormats_isTheOneThatTakesAny() {
    List<FormatChoice> choices =
        List.of(
            new FormatChoice("chronofront-tables", "Chronofront tables (CSV)"),
            new FormatChoice("table", "Table (CSV, TSV)"));
    assertThat(OfferWords.table(choices)).contains(choices.getLast());
    assertThat(OfferWords.areTables(List.of(Path.of("a/UCDP.CSV"), Path.of("b.tab")))).isTrue();
    assertThat(OfferWords.areTables(List.of(Path.of("a.csv"), Path.of("b.kml")))).isFalse();
  }

  @Test
  void size_any_isShortAndRounded() {
    assertThat(OfferWords.size(999)).isEqualTo("999 bytes");
    assertThat(OfferWords.size(1_500)).isEqualTo("1.5 kB");
    assertThat(OfferWords.size(16_400_000)).isEqualTo("16 MB");
    assertThat(OfferWords.size(999_999)).isEqualTo("1.0 MB");
    assertThat(OfferWords.size(2_400_000_000L)).isEqualTo("2.4 GB");
  }

  @Test
  void pace_halfDone_tellsRateAndTimeLeft() {
    AtomicLong clock = new AtomicLong();
    WatchedJob job = new WatchedJob(() -> {}, clock::get);
    job.show(new JobState("Reading", 0, 200, 0));
    clock.set(4_000_000_000L);
    job.show(new JobState("Reading", 50, 200, 12_000));

    assertThat(job.pace().words()).isEqualTo("12,000 rows  ·  3,000 rows/s  ·  12 s left");
    assertThat(job.pace().fraction()).isEqualTo(0.25);
  }

  @Test
  void pace_nextStretch_hasItsOwnSpeed() {
    AtomicLong clock = new AtomicLong();
    WatchedJob job = new WatchedJob(() -> {}, clock::get);
    job.show(new JobState("Reading", 100, 100, 12_000));
    clock.set(60_000_000_000L);
    job.show(new JobState("Making it searchable", 0, 100, 12_000));
    clock.set(61_000_000_000L);
    job.show(new JobState("Making it searchable", 50, 100, 12_000));

    assertThat(job.pace().words()).isEqualTo("12,000 rows  ·  1 s left");
  }

  @Test
  void rejectedName_keepsTheEnding() {
    assertThat(ReportsWindow.name(account(List.of("events.csv")))).isEqualTo("events-rejected.csv");
    assertThat(ReportsWindow.name(account(List.of("noending")))).isEqualTo("noending-rejected");
  }

  @Test
  void dropSentence_library_isOpenedNotImported() {
    assertThat(DropTarget.sentence(List.of(Path.of("a.csv")))).isEqualTo("Drop to import a.csv");
    assertThat(DropTarget.sentence(List.of(Path.of("a.csv"), Path.of("b"))))
        .isEqualTo("Drop to import 2 files");
    assertThat(DropTarget.sentence(List.of(Path.of("x.chronofront")))).contains("open the library");
  }

  @Test
  void recent_elevenFiles_keepsTheLatestTenOnce() {
    RecentFiles recent = new RecentFiles(null);
    for (int i = 0; i < 11; i++) {
      recent.add(List.of(Path.of("file" + i)));
    }
    recent.add(List.of(Path.of("file5")));

    assertThat(recent.remembered()).hasSize(10).doesNotHaveDuplicates();
    assertThat(recent.remembered().getFirst()).endsWith("file5");
  }

  @Test
  void recent_twoOfOneName_areToldApartByTheirFolders() {
    RecentFiles recent =
        new RecentFiles(List.of("2016/events.csv", "2017/events.csv", "2017/places.csv"));

    assertThat(recent.files())
        .extracting(recent::name)
        .containsExactly("2016/events.csv", "2017/events.csv", "places.csv");
  }

  @Test
  void recent_goneFile_isMarkedThenForgotten() {
    RecentFiles recent = new RecentFiles(List.of("surely/not/there.csv"));

    recent.look(new Jobs(Runnable::run, Runnable::run));
    assertThat(recent.files()).noneMatch(RecentFiles.Recent::there);

    recent.forgetGone();
    assertThat(recent.files()).isEmpty();
  }

  private static ImportAccount account(List<String> files) {
    return new ImportAccount(
        1, "x", "X", files, "Table", "2026-11-25T02:11:35Z", 1, ImportCounts.NONE, false);
  }

  private static ImportPreview preview(boolean replaces, ImportCounts counts) {
    ImportOffer offer =
        new ImportOffer(
            List.of(Path.of("a.csv")),
            1,
            "x",
            "X",
            90,
            new DatasetInfo("x", "UCDP", "", "", ""),
            List.of(),
            Map.of(),
            "",
            null,
            List.of());
    return new ImportPreview(offer, replaces, counts, List.of(), List.of());
  }
}
