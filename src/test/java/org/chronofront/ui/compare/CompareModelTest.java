package org.chronofront.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chronofront.control.RuleChoice;
import org.chronofront.control.difference.ControlView;
import org.chronofront.control.difference.Difference;
import org.chronofront.library.OpenLibrary;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.session.Why;
import org.chronofront.ui.stage.BundledLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareModelTest {
  private static final LocalDate FIRST = LocalDate.of(2017, 9, 28);
  private static final LocalDate LAST = LocalDate.of(2017, 10, 12);

  @TempDir Path folder;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private OpenLibrary library;
  private Session session;
  private CompareModel model;
  private CompareWords words;

  @BeforeEach
  void open() {
    library = BundledLibrary.in(folder);
    session = BundledLibrary.session(library);
    model = new CompareModel(session, waiting::add, Runnable::run);
    words = new CompareWords(model);
  }

  @AfterEach
  void close() {
    library.close();
  }

  private void work() {
    while (!waiting.isEmpty()) {
      waiting.poll().run();
    }
  }

  @Test
  void sides_dayIsTheLastOfTheWindow_areTheWindowsEnds() {
    assertThat(model.first().get()).isEqualTo(new Side(FIRST, RuleChoice.LATEST, null));
    assertThat(model.second().get()).isEqualTo(new Side(LAST, RuleChoice.LATEST, null));
  }

  @Test
  void sides_dayWithinTheWindow_areThatDayAndTheLast() {
    session.goTo(LocalDate.of(2017, 10, 1));
    model.compareDays();

    assertThat(model.first().get().day()).isEqualTo(LocalDate.of(2017, 10, 1));
    assertThat(model.second().get().day()).isEqualTo(LAST);
  }

  @Test
  void compareKnown_noKnowledgeDay_isKnownThenAndKnownNow() {
    session.goTo(LocalDate.of(2017, 10, 1));
    model.compareKnown();

    LocalDate day = LocalDate.of(2017, 10, 1);
    assertThat(model.first().get()).isEqualTo(new Side(day, RuleChoice.LATEST, day));
    assertThat(model.second().get()).isEqualTo(new Side(day, RuleChoice.LATEST, null));
    assertThat(words.first()).isEqualTo("1 October 2017 · known on 1 Oct 2017");
    assertThat(words.second()).isEqualTo("1 October 2017 · all that is known");
  }

  @Test
  void difference_anySides_isThatOfTheEngine() {
    work();

    Difference expected =
        Difference.between(
            new ControlView(session.engine(), FIRST, null),
            new ControlView(session.engine(), LAST, null));
    Difference shown = Objects.requireNonNull(model.difference().get());
    assertThat(shown.changed()).isEqualTo(expected.changed()).isNotEmpty();
    assertThat(shown.unchanged()).isEqualTo(expected.unchanged());
    assertThat(words.summary())
        .startsWith(expected.changed().size() + " places differ between 28 September 2017");
  }

  @Test
  void difference_answerOfOlderSides_isNotShown() {
    model.second().set(model.second().get().on(LocalDate.of(2017, 10, 2)));
    Runnable old = waiting.poll();
    work();
    Difference now = model.difference().get();
    Objects.requireNonNull(old).run();

    assertThat(model.difference().get()).isSameAs(now);
    assertThat(Objects.requireNonNull(now).after().day()).isEqualTo(LocalDate.of(2017, 10, 2));
  }

  @Test
  void difference_otherRule_weighsThatSideByIt() {
    model.first().set(model.second().get().by(RuleChoice.LATEST.with(RuleChoice.Kind.CAUTIOUS)));
    work();

    Difference shown = Objects.requireNonNull(model.difference().get());
    assertThat(shown.before().engine().rule().id()).startsWith("cautious");
    assertThat(shown.after().engine().rule().id()).isEqualTo("latest");
    assertThat(words.first()).isEqualTo("12 October 2017 · cautious");
    assertThat(words.second()).isEqualTo("12 October 2017 · latest");
    assertThat(apart()).containsExactly("cautious", "latest");
  }

  @Test
  void summary_twoKnowledgeDaysOfOneDay_namesTheDayOnceAndWhatWasKnown() {
    Side now = model.second().get();
    model.first().set(now.knownOn(LocalDate.of(2017, 10, 8)));
    work();
    assertThat(words.summary())
        .isEqualTo(
            "3 places differ on 12 October 2017 between A (what was known on 8 Oct 2017) and B (all"
                + " that is known).");
    assertThat(words.text(model.difference().get()))
        .contains("Known in B only:")
        .doesNotContain("First known");

    model.second().set(now.by(RuleChoice.LATEST.with(RuleChoice.Kind.CAUTIOUS)));
    assertThat(apart())
        .containsExactly(
            "latest with what was known on 8 Oct 2017", "cautious with all that is known");
  }

  private List<String> apart() {
    Side one = model.first().get();
    Side other = model.second().get();
    return List.of(one.apart(other, id -> id), other.apart(one, id -> id));
  }

  @Test
  void summary_sameSides_saysSo() {
    model.first().set(model.second().get());
    work();

    assertThat(words.summary()).startsWith("A and B are the same view");
  }

  @Test
  void summary_nothingChanged_saysBetweenWhichDays() {
    LocalDate may = LocalDate.of(2016, 6, 1);
    model.first().set(model.first().get().on(may));
    model.second().set(model.second().get().on(may.plusDays(9)));
    work();

    assertThat(words.summary()).startsWith("Nothing changed between 1 June 2016 and 10 June 2016:");
  }

  @Test
  void swap_sides_changePlaces() {
    Side one = model.first().get();
    Side two = model.second().get();
    model.swap();
    work();

    assertThat(model.first().get()).isEqualTo(two);
    assertThat(model.second().get()).isEqualTo(one);
    assertThat(Objects.requireNonNull(model.difference().get()).before().day())
        .isEqualTo(two.day());
  }

  @Test
  void rows_folded_haveOneQuietLineWhoseCountIsTheEngines() {
    model.first().set(model.first().get().on(LocalDate.of(2017, 10, 2)));
    work();
    Difference shown = Objects.requireNonNull(model.difference().get());

    List<Row> folded = Row.of(shown, Set.of(), model::name);
    List<Row> open = Row.of(shown, EnumSet.allOf(Row.Quiet.class), model::name);

    assertThat(folded.stream().filter(Row.Changed.class::isInstance))
        .hasSameSizeAs(shown.changed());
    assertThat(folded)
        .noneMatch(Row.Same.class::isInstance)
        .anySatisfy(
            row ->
                assertThat(row)
                    .isEqualTo(new Row.Fold(Row.Quiet.UNCHANGED, shown.unchanged().size(), false)));
    assertThat(open.stream().filter(Row.Same.class::isInstance))
        .hasSize(shown.unchanged().size() + shown.unknown().size());
  }

  @Test
  void read_changedPlace_givesTheWordsOfTheSources() {
    work();
    session.selectPlace("mayadine");
    CompareModel.BothStates mayadine = Objects.requireNonNull(model.picked());
    StringBuilder read = new StringBuilder();
    model.read(
        mayadine,
        details ->
            details
                .values()
                .forEach(detail -> detail.excerpts().forEach(e -> read.append(e.text()))),
        read::append);
    assertThat(read).as("not before somebody asks in the background").isEmpty();
    work();

    assertThat(read).contains("quatre quartiers au moins");
  }

  @Test
  void ask_aSide_asksUnderItsDayRuleAndKnowledgeDayAndLeavesTheWindowsRule() {
    LocalDate known = LocalDate.of(2017, 10, 5);
    RuleChoice cautious = RuleChoice.LATEST.with(RuleChoice.Kind.CAUTIOUS);
    model.first().set(new Side(LocalDate.of(2017, 10, 2), cautious, known));
    work();
    model.ask(true, "al-qaryatayn");
    Why here = new Why("al-qaryatayn", LocalDate.of(2017, 10, 2), cautious, known);

    assertThat(model.asked().get()).isEqualTo(here);
    assertThat(session.questions().elsewhereProperty().get()).isEqualTo(here);
    assertThat(session.ruleProperty().get()).isEqualTo(RuleChoice.LATEST);
    assertThat(session.knownProperty().get()).isNull();
    assertThat(here.answer(library).finding())
        .as("the side's answer, as its half of the map has it")
        .isEqualTo(Objects.requireNonNull(model.difference().get()).before().at("al-qaryatayn"));
    assertThat(here.answer(library).inadmissible())
        .as("those reported later, or that a cautious reader does not admit")
        .isNotEmpty();

    model.ask(false, "al-qaryatayn");
    assertThat(session.questions().elsewhereProperty().get())
        .as("side B is what the window shows")
        .isNull();
    assertThat(session.questions().openProperty().get()).isTrue();
    assertThat(session.dayProperty().get()).isEqualTo(LAST);
  }

  @Test
  void picked_placeThatDoesNotDiffer_hasBothStates() {
    model.first().set(model.second().get().on(LocalDate.of(2017, 10, 11)));
    work();
    String same = Objects.requireNonNull(model.difference().get()).unchanged().getFirst();
    session.selectPlace(same);

    CompareModel.BothStates picked = Objects.requireNonNull(model.picked());
    assertThat(picked.placeId()).isEqualTo(same);
    assertThat(picked.before().states()).isEqualTo(picked.after().states()).isNotEmpty();
  }

  @Test
  void text_always_namesBothSidesAndEachPlace() {
    work();
    String text = words.text(model.difference().get());

    assertThat(text)
        .startsWith("A: 28 September 2017\nB: 12 October 2017\n")
        .contains("Mayadine: A ")
        .contains("the same on both sides,");
  }
}
