package org.chronofront.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.chronofront.index.EventFilter;
import org.chronofront.library.OpenLibrary;
import org.chronofront.time.DayRange;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.stage.BundledLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilterViewModelTest {
  @TempDir Path folder;
  private OpenLibrary library;
  private Session session;
  private FilterViewModel model;

  @BeforeEach
  void open() {
    library = BundledLibrary.in(folder);
    session = BundledLibrary.session(library);
    model = new FilterViewModel(session);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void summary_nothingHidden_isEmpty() {
    assertThat(model.summary()).isEmpty();
  }

  @Test
  void show_kindHidden_countsWhatItHides() {
    FilterItem battle = item(Facet.KIND, "BATTLE");
    int battles = model.count(battle);
    int all = session.shown().get().events().shown();
    model.show(battle, false);

    assertThat(battles).isPositive();
    assertThat(model.state(battle)).isEqualTo(FilterItem.State.HIDDEN);
    assertThat(model.hiddenBy(Facet.KIND)).isEqualTo(battles);
    assertThat(session.shown().get().events().shown()).isEqualTo(all - battles);
    assertThat(model.summary()).isEqualTo(battles + " of " + all + " events hidden by filters");
  }

  @Test
  void showAll_afterOnly_clearsThatReasonAlone() {
    model.show(item(Facet.KIND, "STATEMENT"), false);
    model.only(item(Facet.ACTOR, "is"));
    assertThat(model.hides(Facet.ACTOR)).isTrue();
    model.showAll(Facet.ACTOR);

    assertThat(session.filterProperty().get().hiddenActors()).isEmpty();
    assertThat(model.hides(Facet.KIND)).isTrue();
  }

  @Test
  void show_parentHidden_takesItsOwnAlong() {
    FilterItem government = item(Facet.ACTOR, "syrian-government");
    FilterItem army = item(Facet.ACTOR, "syrian-arab-army");
    model.show(government, false);
    assertThat(model.state(army)).isEqualTo(FilterItem.State.HIDDEN);
    model.show(army, true);

    assertThat(model.state(government)).isEqualTo(FilterItem.State.PARTLY);
    assertThat(army.depth()).isEqualTo(1);
  }

  @Test
  void count_otherWindow_follows() {
    FilterItem is = item(Facet.ACTOR, "is");
    int october = model.count(is);
    session.showWindow(new DayRange(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31)));

    assertThat(model.count(is)).isPositive().isLessThan(october);
  }

  @Test
  void clear_everythingHidden_showsAll() {
    model.showNone(Facet.OUTLET);
    assertThat(session.shown().get().events().shown()).isZero();
    model.clear();

    assertThat(session.filterProperty().get()).isEqualTo(EventFilter.NONE);
  }

  private FilterItem item(Facet facet, String id) {
    return model.items(facet).stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
  }
}
