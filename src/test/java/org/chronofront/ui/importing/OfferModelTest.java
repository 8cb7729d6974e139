package org.chronofront.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chronofront.library.importing.ImportOffer;
import org.chronofront.model.importing.Question;
import org.chronofront.model.importing.RawRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfferModelTest {
  @TempDir Path folder;
  private final FakeImporting importing = new FakeImporting();
  private final List<ImportOffer> others = new ArrayList<>();

  @Test
  void new_formatThatAsksNothing_isReadAtOnce() {
    OfferModel model = model(Benches.ucdp(folder, "ged.csv"));

    assertThat(model.preview().get().counts().imported()).isEqualTo(2);
    assertThat(Readiness.blocked(model)).isEmpty();
  }

  @Test
  void new_requiredQuestion_isNotReadAndSaysWhichAnswerIsWanted() {
    OfferModel model = model(Benches.table(folder, "a.csv"));

    assertThat(model.preview().get()).isNull();
    assertThat(Readiness.blocked(model)).contains("Order of day and month");
    assertThat(model.raw().get().columns()).containsExactly("day", "place", "what", "deaths");
    assertThat(model.raw().get().rows().getFirst()).startsWith("03/10/2017");

    model.answer("date.order", "mdy");

    assertThat(model.raw().get()).isEqualTo(RawRows.NONE);
  }

  @Test
  void answer_ofTheRequiredQuestion_showsTheRowsAsTheyWillComeOut() {
    OfferModel model = model(Benches.table(folder, "a.csv"));

    model.answer("date.order", "mdy");

    assertThat(model.preview().get().rows().getFirst().when()).isEqualTo("10 March 2017");
    assertThat(model.preview().get().counts().rejected()).isEqualTo(1);
    assertThat(Readiness.blocked(model)).isEmpty();

    model.answer("date.order", "dmy");

    assertThat(model.preview().get().rows().getFirst().when()).isEqualTo("3 October 2017");
  }

  @Test
  void answer_ofAFileKeptApart_staysInItsOwnDataset() {
    Path file = Benches.table(folder, "a.csv");
    ImportOffer found = importing.examine(List.of(file), null, Map.of()).getFirst();
    OfferModel model =
        new OfferModel(
            Benches.at(importing, Runnable::run, Benches.Now::new),
            found.into(
                found.info(),
                new Question("dataset", "Goes into", "", List.of(), "own", false),
                "own"),
            others::addAll);

    model.answer("date.order", "mdy");

    assertThat(model.offer().get().answers()).containsEntry("dataset", "own");
  }

  @Test
  void answer_takenBack_blocksAgain() {
    OfferModel model = model(Benches.table(folder, "a.csv"));
    model.answer("date.order", "mdy");

    model.answer("date.order", null);

    assertThat(model.preview().get()).isNull();
    assertThat(Readiness.blocked(model)).contains("Needs an answer");
  }

  @Test
  void answer_whileAnOlderOneIsRead_onlyTheLatestCounts() {
    Benches.Later executor = new Benches.Later();
    Path file = Benches.table(folder, "a.csv");
    OfferModel model =
        new OfferModel(
            Benches.at(importing, executor, Benches.Now::new),
            importing.examine(List.of(file), null, Map.of()).getFirst(),
            others::addAll);
    model.answer("date.order", "mdy");
    executor.runNext();
    model.answer("date.order", "dmy");

    while (executor.waiting() > 0) {
      executor.runNext();
    }

    assertThat(model.preview().get().rows().getFirst().when()).isEqualTo("3 October 2017");
    assertThat(model.busy().get()).isFalse();
  }

  @Test
  void blocked_whileReading_saysSoUnlessNobodyWantsToWait() {
    Benches.Later executor = new Benches.Later();
    Path file = Benches.ucdp(folder, "ged.csv");
    OfferModel model =
        new OfferModel(
            Benches.at(importing, executor, Benches.Now::new),
            importing.examine(List.of(file), null, Map.of()).getFirst(),
            others::addAll);

    assertThat(Readiness.blocked(model)).startsWith("Reading");

    model.unseen().set(true);

    assertThat(Readiness.blocked(model)).isEmpty();
  }

  @Test
  void chooseFormat_thatCannotReadIt_saysSoAndTheNextChoiceWorks() {
    OfferModel model = model(Benches.ucdp(folder, "ged.csv"));

    model.chooseFormat("geojson");

    assertThat(model.trouble().get()).contains("no GeoJSON");
    assertThat(Readiness.blocked(model)).contains("change an answer or the format");

    model.chooseFormat("table");
    model.answer("date.order", "dmy");

    assertThat(model.trouble().get()).isEmpty();
    assertThat(Readiness.blocked(model)).isEmpty();
  }

  @Test
  void chooseFormat_forAFileThatWasNotTold_makesADatasetOfIt() {
    OfferModel model =
        new OfferModel(
            Benches.atOnce(importing),
            new BatchModel.Unread(
                List.of(Benches.table(folder, "odd.dat")), "It is not known.", false),
            others::addAll);

    model.chooseFormat("table");

    assertThat(model.offer().get().formatId()).isEqualTo("table");
    assertThat(model.trouble().get()).isEmpty();
  }

  @Test
  void title_editedThenAnotherFormat_staysAndUntouchedFieldsFollow() {
    OfferModel model = model(Benches.ucdp(folder, "ged.csv"));
    model.info().title().set("My events");

    model.chooseFormat("table");
    model.answer("date.order", "dmy");

    assertThat(model.decided().info().title()).isEqualTo("My events");
    assertThat(model.decided().info().licence()).isEmpty();
  }

  @Test
  void blocked_noTitleOrNoName_saysWhichIsWanted() {
    OfferModel model = model(Benches.ucdp(folder, "ged.csv"));
    model.info().title().set(" ");

    assertThat(Readiness.blocked(model)).contains("title");

    model.info().title().set("x");
    model.remembering().set(true);

    assertThat(Readiness.blocked(model)).contains("name");
  }

  @Test
  void blocked_noRowsAtAll_saysThatThereAreNone() {
    OfferModel model = model(Benches.write(folder.resolve("none.csv"), "day,date_prec\n"));

    assertThat(Readiness.blocked(model)).contains("no row was found");
  }

  @Test
  void blocked_noRowCanBeRead_saysThatNothingWouldComeIn() {
    OfferModel model = model(Benches.write(folder.resolve("none.csv"), "day,date_prec\nnever,1\n"));

    assertThat(Readiness.blocked(model)).startsWith("Nothing would come in");
  }

  private OfferModel model(Path file) {
    return new OfferModel(
        Benches.atOnce(importing),
        importing.examine(List.of(file), null, Map.of()).getFirst(),
        others::addAll);
  }
}
