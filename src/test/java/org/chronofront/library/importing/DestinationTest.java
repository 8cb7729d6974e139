package org.chronofront.library.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chronofront.ingest.Formats;
import org.chronofront.model.importing.ImportCounts;
import org.chronofront.model.importing.Question;
import org.junit.jupiter.api.Test;

class DestinationTest extends ImportingFixture {
  private static final String ONE = "a|2017-10-01|town|army|Wire|Army enters the town|A battle\n";
  private static final String OTHER = "z|2018-01-02|hill|rebels|Paper|Nobody knows|Another\n";

  @Override
  Formats formats() {
    return new Formats(List.of(new LinesFormat()));
  }

  @Test
  void examine_newDataset_asksNothing() throws IOException {
    ImportOffer offer = offer(file("here", ONE), Map.of());
    assertThat(offer.questions()).extracting(Question::key).doesNotContain("dataset");
  }

  @Test
  void run_filesOfAKnownNameAsADatasetOfItsOwn_keepsBoth() throws IOException {
    run(offer(file("here", ONE), Map.of()));
    Path other = file("there", OTHER);
    ImportOffer usual = offer(other, Map.of());
    assertThat(usual.info().id()).isEqualTo("lines");
    assertThat(usual.answers()).containsEntry("dataset", "lines");
    assertThat(usual.questions().getFirst().options())
        .extracting(Question.Option::value)
        .containsExactly("lines", "lines-2");

    ImportOffer own = offer(other, Map.of("dataset", "lines-2"));
    ImportCounts counts = run(own).counts();
    assertThat(counts.withdrawn()).isZero();
    assertThat(importing.datasets())
        .extracting(entry -> entry.info().title())
        .containsExactly("Lines", "Lines (2)");

    ImportOffer again = offer(other, Map.of("dataset", "lines-2"));
    assertThat(run(again).counts().unchanged()).isEqualTo(1);
    assertThat(again.questions().getFirst().options())
        .extracting(Question.Option::value)
        .containsExactly("lines", "lines-2", "lines-3");
  }

  @Test
  void examine_twoFilesOfOneNameTogether_areKeptApart() throws IOException {
    List<ImportOffer> offers =
        importing.examine(List.of(file("here", ONE), file("there", OTHER)), null, Map.of());
    assertThat(offers).extracting(offer -> offer.info().id()).containsExactly("lines", "lines-2");
    offers.forEach(offer -> run(offer));
    assertThat(importing.datasets()).hasSize(2);
    ImportOffer alone = offer(offers.getLast().files().getFirst(), Map.of("dataset", "lines-2"));
    assertThat(alone.info().title()).isEqualTo("Lines (2)");
  }

  @Test
  void saveMapping_datasetChosen_isNotRemembered() throws IOException {
    run(offer(file("here", ONE), Map.of()));
    Path other = file("there", OTHER);
    importing.saveMapping("mine", offer(other, Map.of("dataset", "lines-2", "who", "me")));
    ImportOffer next = offer(other, Map.of());
    assertThat(next.answers()).containsEntry("who", "me").containsEntry("dataset", "lines");
  }

  private Path file(String in, String text) throws IOException {
    Path file = Files.createDirectories(folder.resolve(in)).resolve("events.lines");
    return Files.writeString(file, text);
  }
}
