package org.chronofront.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chronofront.model.Dataset;
import org.chronofront.model.DatasetInfo;
import org.chronofront.model.SampleDataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibrariesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-01T12:00:00.5Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final List<String> read = new ArrayList<>();
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("data/chronofront/library.chronofront");
  }

  @Test
  void openDefault_firstStart_makesLibraryWithBundledDataset() {
    try (OpenLibrary library = libraries("first").openDefault()) {
      assertThat(library.info().claims()).isEqualTo(4);
      assertThat(library.info().datasets())
          .containsExactly(
              new LibraryInfo.LoadedDataset(
                  new DatasetInfo("sample", "Sample", "For tests.", "CC0-1.0", "Nobody"),
                  "2026-01-01T12:00:00Z"));
    }
    assertThat(file).exists();
  }

  @Test
  void openDefault_sameEdition_doesNotReadItAgain() {
    libraries("first").openDefault().close();
    libraries("first").openDefault().close();

    assertThat(read).containsExactly("first");
  }

  @Test
  void openDefault_newerEdition_replacesTheBundledDatasetOnly() {
    libraries("first").openDefault().close();
    libraries("first").load(file, renamed("another", "Another"));

    try (OpenLibrary library = libraries("second").openDefault()) {
      assertThat(library.info().datasets())
          .extracting(LibraryInfo.LoadedDataset::id)
          .containsExactlyInAnyOrder("sample", "another");
      assertThat(read).containsExactly("first", "second");
    }
  }

  @Test
  void openDefault_personLoadedTheirOwnEdition_keepsIt() {
    libraries("first").openDefault().close();
    libraries("first").load(file, SampleDataset.smaller());

    try (OpenLibrary library = libraries("second").openDefault()) {
      assertThat(library.info().datasets().getFirst().title()).isEqualTo("Smaller");
    }
  }

  @Test
  void openDefault_creationWasInterrupted_isCompleted() throws Exception {
    Files.createDirectories(file.getParent());
    Files.createFile(file);

    try (OpenLibrary library = libraries("first").openDefault()) {
      assertThat(library.info().claims()).isEqualTo(4);
    }
  }

  @Test
  void openDefault_newerEditionWhileAnotherWrites_opensTheOldOne() throws Exception {
    libraries("first").openDefault().close();
    try (Connection other = connect()) {
      other.createStatement().execute("BEGIN IMMEDIATE");
      try (OpenLibrary library = libraries("second").openDefault()) {
        assertThat(library.info().claims()).isEqualTo(4);
      }
    }
  }

  @Test
  void openDefault_folderIsAFile_saysSo() throws Exception {
    Files.createFile(folder.resolve("data"));

    assertThat(sentence(() -> libraries("first").openDefault()))
        .contains("could not be made", "Nothing was changed");
  }

  @Test
  void openDefault_shippedDataset_holdsWhatItSays() {
    Libraries libraries =
        new Libraries(file, BundledDataset.shipped(), CLOCK, Duration.ofMillis(100));
    try (OpenLibrary library = libraries.openDefault()) {
      Dataset shipped = BundledDataset.shipped().reader().get();
      assertThat(shipped.id()).isEqualTo(BundledDataset.shipped().id());
      assertThat(library.info().claims()).isEqualTo(shipped.claims().size());
      assertThat(library.catalog().places()).isEqualTo(shipped.places());
      for (String typed : List.of("mayadine", "Mayādīn", "al mayadin", "الميادين")) {
        assertThat(library.search(typed, 5).getFirst().id()).as(typed).isEqualTo("mayadine");
        assertThat(PlaceFinder.find(library.catalog(), typed)).as(typed).hasSize(1);
      }
      library.catalog().places().forEach(place -> dossier(library, place.id()));
    }
  }

  @Test
  void open_problems_sayWhatHappenedWhatIsUnharmedAndWhatToDo() throws Exception {
    Files.writeString(folder.resolve("text"), "not a database ".repeat(100));
    libraries("first").openDefault().close();
    Libraries libraries = libraries("first");

    assertThat(sentence(() -> libraries.open(folder.resolve("none"))))
        .contains("There is no library at", "Nothing was changed", "Check the path");
    assertThat(sentence(() -> libraries.open(folder))).contains("is a folder", "Name a file");
    assertThat(sentence(() -> libraries.open(folder.resolve("text"))))
        .contains("is not a Chronofront library", "not changed", "Choose");
    try (Connection other = connect()) {
      other.createStatement().execute("PRAGMA user_version = 99");
    }
    assertThat(sentence(() -> libraries.open(file)))
        .contains("newer version", "unharmed", "update this one");
  }

  @Test
  void open_lockedByAnotherProgram_saysSo() throws Exception {
    libraries("first").openDefault().close();
    try (Connection other = connect()) {
      other.createStatement().execute("PRAGMA locking_mode = EXCLUSIVE");
      other.createStatement().execute("BEGIN EXCLUSIVE");

      assertThat(sentence(() -> libraries("first").open(file)))
          .contains("another copy", "Nothing was changed", "Wait");
    }
  }

  @Test
  void open_readOnlyFile_opensForLookingAndRefusesLoading() throws Exception {
    libraries("first").openDefault().close();
    assumeThat(file.toFile().setWritable(false)).isTrue();
    assumeThat(Files.isWritable(file)).as("the administrator may write everywhere").isFalse();

    try (OpenLibrary library = libraries("second").openDefault()) {
      assertThat(library.info().claims()).isEqualTo(4);
    }
    assertThat(sentence(() -> libraries("first").load(file, SampleDataset.smaller())))
        .contains("Nothing was loaded", "unharmed");
  }

  @Test
  void load_noFile_makesALibrary() {
    Path other = folder.resolve("other.chronofront");
    libraries("first").load(other, SampleDataset.dataset());

    try (OpenLibrary library = libraries("first").open(other)) {
      assertThat(library.info().places()).isEqualTo(4);
    }
  }

  @Test
  void load_problems_sayWhatHappenedAndChangeNothing() throws Exception {
    libraries("first").openDefault().close();
    Libraries libraries = libraries("first");

    assertThat(sentence(() -> libraries.load(folder.resolve("x/y"), SampleDataset.dataset())))
        .contains("no folder");
    try (Connection other = connect()) {
      other.createStatement().execute("BEGIN IMMEDIATE");
      assertThat(sentence(() -> libraries.load(file, SampleDataset.smaller())))
          .contains("Another copy", "unharmed", "Load again");
    }
    try (OpenLibrary library = libraries.open(file)) {
      assertThat(library.info().claims()).isEqualTo(4);
    }
  }

  @Test
  void load_faultyFile_saysWhereAndMakesNoLibrary() throws Exception {
    Path dataset = Files.writeString(folder.resolve("bad.json"), "{\"format\": \"x\"}");
    Path other = folder.resolve("other.chronofront");

    assertThat(sentence(() -> libraries("first").load(other, dataset)))
        .contains("bad.json", "/format");
    assertThat(other).doesNotExist();
  }

  private static void dossier(OpenLibrary library, String placeId) {
    PlaceDossier dossier = library.dossier(placeId, library.control().rule(), null);
    assertThat(dossier.claims()).allSatisfy(claim -> assertThat(claim.excerpts()).isNotEmpty());
  }

  private Libraries libraries(String fingerprint) {
    BundledDataset bundled =
        new BundledDataset(
            "sample",
            fingerprint,
            () -> {
              read.add(fingerprint);
              return SampleDataset.dataset();
            });
    return new Libraries(file, bundled, CLOCK, Duration.ofMillis(100));
  }

  private static Dataset renamed(String id, String title) {
    return new Dataset(
        id, title, "", "", "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static String sentence(ThrowingCallable call) {
    assertThatExceptionOfType(LibraryException.class).isThrownBy(call);
    return catchThrowableOfType(LibraryException.class, call).getMessage();
  }

  private Connection connect() throws Exception {
    return DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
  }
}
