package org.chronofront.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chronofront.control.check.Concern;
import org.chronofront.control.check.GapSearch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TicksTest {
  @TempDir Path folder;
  private Path file;
  private Libraries libraries;

  @BeforeEach
  void open() {
    file = folder.resolve("ticks.chronofront");
    libraries =
        new Libraries(
            file,
            BundledDataset.shipped(),
            Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC),
            Duration.ofMillis(200));
  }

  private static List<Concern> concerns(OpenLibrary library) {
    return LibraryChecks.all(library.catalog(), library.control(), null, GapSearch.USUAL_SILENCE);
  }

  @Test
  void save_thenDatasetComesAgain_staysWithTheSameConcerns() {
    Concern first;
    try (OpenLibrary library = libraries.openDefault()) {
      first = concerns(library).getFirst();
      library.ticks().tick(first.key(), true);
      library.ticks().save();
    }
    libraries.load(file, BundledDataset.shipped().reader().get());

    try (OpenLibrary library = libraries.open(file)) {
      assertThat(library.ticks().now()).containsExactly(first.key());
      assertThat(concerns(library)).filteredOn(it -> it.key().equals(first.key())).hasSize(1);
      library.ticks().tick(first.key(), false);
      library.ticks().save();
    }
    try (OpenLibrary library = libraries.open(file)) {
      assertThat(library.ticks().now()).isEmpty();
    }
  }

  @Test
  void save_whileAnotherWrites_saysSoAndIsDoneTheNextTime() throws Exception {
    try (OpenLibrary library = libraries.openDefault()) {
      library.ticks().tick("a", true);
      try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file.toUri())) {
        other.createStatement().execute("BEGIN IMMEDIATE");
        assertThatThrownBy(library.ticks()::save)
            .isInstanceOf(LibraryException.class)
            .hasMessageContaining("It is kept");
        assertThat(library.ticks().now()).containsExactly("a");
        assertThat(library.ticks().unsaved()).containsExactly(Map.entry("a", true));
      }
      library.ticks().save();
      assertThat(library.ticks().unsaved()).isEmpty();
    }
    try (OpenLibrary library = libraries.open(file)) {
      assertThat(library.ticks().now()).containsExactly("a");
    }
  }

  @Test
  void tick_takenBackWhileItIsWritten_isWrittenAgain() {
    List<Map<String, Boolean>> written = new ArrayList<>();
    Ticks[] ticks = new Ticks[1];
    ticks[0] =
        new Ticks(
            Set.of(),
            changes -> {
              written.add(changes);
              ticks[0].tick("a", false);
            });
    ticks[0].tick("a", true);
    ticks[0].save();
    assertThat(ticks[0].unsaved()).containsExactly(Map.entry("a", false));
    ticks[0].save();

    assertThat(written).containsExactly(Map.of("a", true), Map.of("a", false));
    assertThat(ticks[0].unsaved()).isEmpty();
  }
}
