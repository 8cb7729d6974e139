package org.chronofront.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chronofront.task.JobMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchModelTest {
  @TempDir Path folder;
  private final FakeImporting importing = new FakeImporting();

  @Test
  void look_oneOfThreeIsUnknown_theOthersAreStillOffered() {
    BatchModel.Looked looked =
        BatchModel.look(
            importing,
            List.of(
                Benches.ucdp(folder, "a.csv"),
                Benches.unknown(folder, "b.bin"),
                Benches.table(folder, "c.csv")),
            JobMonitor.NONE);

    assertThat(looked.offers()).hasSize(2);
    assertThat(looked.unread()).hasSize(1);
    assertThat(looked.unread().getFirst().sentence()).contains("b.bin");
  }

  @Test
  void look_folderWithOneUnknownFile_theOthersAreStillOffered() {
    Benches.ucdp(folder, "a.csv");
    Benches.unknown(folder, "b.bin");
    Benches.table(folder, "c.csv");

    BatchModel.Looked looked = BatchModel.look(importing, List.of(folder), JobMonitor.NONE);

    assertThat(looked.offers()).hasSize(2);
    assertThat(looked.unread()).hasSize(1);
    assertThat(looked.unread().getFirst().files()).containsExactly(folder.resolve("b.bin"));
  }

  @Test
  void blocked_several_namesTheOneThatWantsSomething() {
    BatchModel batch = batch(Benches.ucdp(folder, "a.csv"), Benches.unknown(folder, "b.bin"));

    assertThat(batch.blocked().get()).startsWith("b.bin: Choose a format");
  }

  @Test
  void blocked_twoFilesOfOneName_areNotTakenInOneOverTheOther() throws Exception {
    Path first = Benches.ucdp(Files.createDirectory(folder.resolve("2016")), "events.csv");
    Path second = Benches.ucdp(Files.createDirectory(folder.resolve("2017")), "events.csv");
    BatchModel batch = batch(first, second);

    assertThat(batch.blocked().get())
        .contains("is there twice")
        .contains("2017/events.csv would take the place of the other");
    assertThat(batch.firstBlocked()).isSameAs(batch.offers().getLast());
    batch.offers().getLast().included().set(false);

    assertThat(batch.blocked().get()).isEmpty();
  }

  @Test
  void included_oneLeftOut_doesNotBlock() {
    BatchModel batch = batch(Benches.ucdp(folder, "a.csv"), Benches.unknown(folder, "b.bin"));

    batch.offers().getLast().included().set(false);

    assertThat(batch.blocked().get()).isEmpty();
    assertThat(batch.included()).hasSize(1);
  }

  @Test
  void included_none_isBlocked() {
    BatchModel batch = batch(Benches.ucdp(folder, "a.csv"));

    batch.offers().getFirst().included().set(false);

    assertThat(batch.blocked().get()).isEqualTo("Nothing is chosen");
  }

  private BatchModel batch(Path... files) {
    return new BatchModel(
        Benches.atOnce(importing), BatchModel.look(importing, List.of(files), JobMonitor.NONE));
  }
}
