package org.chronofront.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.chronofront.control.Explanation;
import org.chronofront.control.RuleChoice;
import org.chronofront.library.OpenLibrary;
import org.chronofront.ui.dossier.DossierContent.Failed;
import org.chronofront.ui.dossier.DossierContent.Nothing;
import org.chronofront.ui.dossier.DossierContent.OfEvent;
import org.chronofront.ui.dossier.DossierContent.OfPlace;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.session.Shown;
import org.chronofront.ui.stage.BundledLibrary;
import org.chronofront.ui.why.WhyReport;
import org.chronofront.ui.why.WhyWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierViewModelTest {
  @TempDir Path folder;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private OpenLibrary library;
  private Session session;
  private DossierViewModel model;

  @BeforeEach
  void open() {
    library = new DisputedLibrary(BundledLibrary.in(folder));
    session = BundledLibrary.session(library);
    model = new DossierViewModel(session, waiting::add, Runnable::run);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void content_nothingSelected_isNothing() {
    assertThat(model.content().get()).isEqualTo(new Nothing());
    assertThat(waiting).isEmpty();
  }

  @Test
  void select_slowAnswers_lastOneWinsAndNothingFlickers() {
    session.selectPlace("mayadine");
    waiting.removeFirst().run();
    session.selectPlace("al-qaryatayn");
    Runnable slow = waiting.removeFirst();
    session.selectPlace("palmyra");
    assertThat(placeShown()).isEqualTo("mayadine");

    waiting.removeFirst().run();
    slow.run();
    assertThat(placeShown()).isEqualTo("palmyra");
  }

  @Test
  void clear_answerUnderWay_staysEmpty() {
    session.selectPlace("mayadine");
    session.clearSelection();
    waiting.forEach(Runnable::run);

    assertThat(model.content().get()).isEqualTo(new Nothing());
  }

  @Test
  void select_unreadablePlace_saysSo() {
    session.selectPlace(DisputedLibrary.UNREADABLE);
    waiting.removeFirst().run();

    assertThat(model.content().get())
        .isEqualTo(new Failed("The library could not be read. Nothing was changed."));
  }

  @Test
  void known_moved_readsAgain() {
    session.selectPlace("al-qaryatayn");
    waiting.removeFirst().run();
    int all = ((OfPlace) model.content().get()).dossier().claims().size();
    session.knownProperty().set(LocalDate.of(2017, 10, 1));
    waiting.removeFirst().run();

    assertThat(((OfPlace) model.content().get()).dossier().claims()).hasSizeLessThan(all);
  }

  @Test
  void selectEvent_byId_opensIt() {
    model.selectEvent("highway-attacks");
    waiting.removeFirst().run();

    assertThat(((OfEvent) model.content().get()).detail().event().id())
        .isEqualTo("highway-attacks");
  }

  @Test
  void story_disagreement_namesTheOtherSide() {
    session.selectPlace("mayadine");
    waiting.removeFirst().run();
    List<StoryItem> story = Story.of(((OfPlace) model.content().get()).dossier());

    assertThat(story).hasSizeGreaterThanOrEqualTo(4);
    StoryItem.Change newest = (StoryItem.Change) story.get(0);
    StoryItem.Change rival = (StoryItem.Change) story.get(1);
    assertThat(newest.said().getFirst().against())
        .extracting(detail -> detail.claim().id())
        .containsExactly("made-up");
    assertThat(rival.said().getFirst().against())
        .extracting(detail -> detail.claim().id())
        .containsExactly("mayadine-quarters");
  }

  @Test
  void story_alQaryatayn_groupsSameStateAndShowsSilences() {
    session.selectPlace("al-qaryatayn");
    waiting.removeFirst().run();
    List<StoryItem> story = Story.of(((OfPlace) model.content().get()).dossier());

    assertThat(((StoryItem.Change) story.getFirst()).said()).hasSize(2);
    assertThat(story)
        .filteredOn(StoryItem.Silence.class::isInstance)
        .extracting(item -> ((StoryItem.Silence) item).gap().days())
        .containsExactly(518L, 213L);
  }

  @Test
  void report_nineDaysLater_tellsStateAndAge() {
    session.goTo(LocalDate.of(2017, 10, 11));
    session.selectPlace("al-qaryatayn");
    waiting.removeFirst().run();
    DayReport report =
        DayReport.of(
            session.shown().get().findings().get("al-qaryatayn"),
            session.shown().get(),
            new DossierWords(library.catalog()),
            new WhyWords(library.catalog()));

    assertThat(report.headline()).startsWith("Contested between ").endsWith(", in part");
    assertThat(report.evidence()).isEqualTo("evidence 9 days old on 11 Oct 2017");
    WhyReport why = why();
    assertThat(why.parts()).extracting(WhyReport.Part::title).startsWith("Because", "Outweighed");
    assertThat(why.parts().get(0).lines()).hasSize(2);
    assertThat(why.parts().get(0).lines().getFirst().said()).startsWith("Veterans Today → ");
    assertThat(why.parts().get(0).lines().get(1).reason())
        .isEqualTo("It says the same as the strongest claim.");
    assertThat(why.parts().get(1).lines())
        .hasSizeGreaterThanOrEqualTo(3)
        .allMatch(line -> line.reason().endsWith("."));
    assertThat(why.basis()).isEqualTo("Rule: the latest claim counts");
  }

  @Test
  void why_cautious_saysWhichClaimsDoNotCountAndWhy() {
    session.ruleProperty().set(RuleChoice.LATEST.with(RuleChoice.Kind.CAUTIOUS));
    session.goTo(LocalDate.of(2017, 10, 11));
    session.selectPlace("al-qaryatayn");
    waiting.removeLast().run();
    WhyReport why = why();

    assertThat(why.basis()).isEqualTo("Rule: cautious");
    assertThat(
            WhyReport.question(
                session.engine().explain("al-qaryatayn", session.dayProperty().get(), null)))
        .contains(" not admitted");
    assertThat(why.parts().getLast().title()).isEqualTo("Does not count");
    assertThat(why.parts().getLast().lines())
        .anyMatch(line -> line.reason().contains("leans toward"));
  }

  @Test
  void why_beforeAnythingIsSaid_saysThatNoClaimIsInForce() {
    Explanation early = session.engine().explain("mayadine", LocalDate.of(2011, 1, 2), null);
    WhyReport why = WhyReport.of(early, RuleChoice.LATEST, null, new WhyWords(library.catalog()));

    assertThat(WhyReport.question(early)).isEqualTo("Why? No claim counts");
    assertThat(why.parts()).hasSize(1);
    assertThat(why.parts().getFirst().lines().getFirst().said()).isEqualTo("No claim is in force");
  }

  private WhyReport why() {
    Shown shown = session.shown().get();
    return WhyReport.of(
        session.engine().explain("al-qaryatayn", shown.day(), shown.known()),
        shown.rule(),
        shown.known(),
        new WhyWords(library.catalog()));
  }

  private String placeShown() {
    return ((OfPlace) model.content().get()).dossier().place().id();
  }
}
