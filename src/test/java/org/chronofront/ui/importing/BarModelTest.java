package org.chronofront.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chronofront.ui.importing.BarModel.Mood;
import org.chronofront.ui.importing.BarModel.Told;
import org.chronofront.ui.importing.BarModel.Work;
import org.junit.jupiter.api.Test;

class BarModelTest {
  private final BarModel bar = new BarModel(Benches.Now::new);

  @Test
  void tell_afterAnother_takesItsPlace() {
    bar.tell(Mood.NOTE, "first", List.of());
    bar.tell(Mood.NOTE, "second", List.of());

    assertThat(told()).containsExactly("second");
  }

  @Test
  void tell_whileOtherWorkGoesOn_staysBesideWhatComesOfThat() {
    Work first = begin("first");
    Work second = begin("second");
    first.end();
    bar.tell(Mood.FAILED, "The first did not come in.", List.of());
    assertThat(bar.lines()).hasSize(2).last().isEqualTo(second);

    second.end();
    bar.tell(Mood.DONE, "The second came in.", List.of());

    assertThat(told()).containsExactly("The first did not come in.", "The second came in.");
  }

  @Test
  void begin_nothingElseGoesOn_takesAwayWhatWasTold() {
    bar.tell(Mood.DONE, "old", List.of());

    Work work = begin("new");

    assertThat(bar.lines()).containsExactly(work);
  }

  @Test
  void begin_whileOthersGoOn_keepsTheOrderInWhichTheyWereAskedFor() {
    Work first = begin("first");
    bar.tell(Mood.NOTE, "told", List.of());
    Work second = begin("second");

    assertThat(bar.lines().subList(1, 3)).containsExactly(first, second);
    assertThat(told()).containsExactly("told");
  }

  @Test
  void begin_overBeforeAnyoneWouldNotice_isNeverShown() {
    Benches.Patience patience = new Benches.Patience();
    BarModel quick = new BarModel(() -> patience);
    Work work = quick.begin(new BarModel.Working("quick", null, null));

    assertThat(work.end()).isTrue();
    patience.over();

    assertThat(quick.lines()).isEmpty();
    assertThat(work.end()).isFalse();
  }

  @Test
  void tell_ofMoreThanThreeQueued_keepsTheLatest() {
    begin("long");
    for (int i = 1; i <= 5; i++) {
      bar.tell(Mood.DONE, "told " + i, List.of());
    }

    assertThat(told()).containsExactly("told 3", "told 4", "told 5");
  }

  private Work begin(String title) {
    return bar.begin(new BarModel.Working(title, null, () -> {}));
  }

  private List<String> told() {
    return bar.lines().stream()
        .filter(Told.class::isInstance)
        .map(line -> ((Told) line).sentence())
        .toList();
  }

  @Test
  void add_toALineThatStands_saysMoreInItsPlaceAndKeepsItsActions() {
    BarModel model = new BarModel(() -> new Benches.Patience());
    BarModel.Told line =
        model.tell(
            BarModel.Mood.DONE, "Done.", List.of(new BarModel.Action("Report", "", () -> {})));

    model.add(line, "2 look alike.", new BarModel.Action("Same…", "", () -> {}));

    BarModel.Told now = (BarModel.Told) model.lines().getFirst();
    assertThat(now.sentence()).isEqualTo("Done. 2 look alike.");
    assertThat(now.actions()).extracting(BarModel.Action::text).containsExactly("Report", "Same…");
    model.forget(now);
    model.add(line, "Late.", new BarModel.Action("Late", "", () -> {}));
    assertThat(model.lines()).isEmpty();
  }
}
