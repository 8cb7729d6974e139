package org.chronofront.render.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chronofront.control.Fading;
import org.chronofront.library.LibraryArea;
import org.chronofront.render.style.Theme;
import org.junit.jupiter.api.Test;

class LegendContentTest {
  private static final LocalDate DAY = LocalDate.of(2017, 12, 1);

  private static List<String> states(Fading fading) {
    MapScene scene =
        SyriaScenes.scene(
            DAY, SyriaScenes.content(DAY, Theme.LIGHT, fading), Theme.LIGHT, 1, MapFocus.NONE);
    return LegendContent.of(
            scene, EventCounts.NONE, EventForm.GLYPHS, false, MapInk.of(Theme.LIGHT))
        .states()
        .stream()
        .map(LegendContent.State::words)
        .toList();
  }

  @Test
  void states_evidenceIsFaded_saysInHowManyDays() {
    assertThat(states(new Fading(30))).contains("older: fades by half in 30 days");
  }

  @Test
  void states_nothingIsFadedYet_saysNothing() {
    assertThat(states(new Fading(10_000))).noneMatch(words -> words.startsWith("older"));
  }

  @Test
  void paler_areasBetweenPlacesOfOldEvidence_saysInHowManyDays() {
    assertThat(paler(0.35)).isEqualTo("paler areas: older evidence, fades by half in 30 days");
    assertThat(paler(1)).isEmpty();
  }

  @Test
  void areas_betweenPlacesOfManyActors_standOncePerState() {
    LibraryArea area = new LibraryArea("a", "", null, null, "", List::of);
    List<AreaMark> marks = new ArrayList<>();
    for (AreaPattern pattern : List.of(AreaPattern.PLAIN, AreaPattern.RISING)) {
      for (int actor = 1; actor < 9; actor++) {
        marks.add(
            new AreaMark(area, "of " + actor, actor, -actor, pattern, 40, 1, AreaMark.Drawn.WHOLE));
      }
    }
    marks.add(new AreaMark(area, "drawn", 1, 1, AreaPattern.DOTS));
    assertThat(content(marks).areas())
        .extracting(LegendArea::words)
        .containsExactly("land held", "land that is contested", "drawn");
  }

  @Test
  void title_foldedOverAreasBetweenPlaces_saysThatTheyAreInterpolated() {
    LibraryArea area = new LibraryArea("a", "", null, null, "", List::of);
    AreaMark drawn = new AreaMark(area, "drawn", 1, 1, AreaPattern.DOTS);
    AreaMark between =
        new AreaMark(area, "of one", 0, 0, AreaPattern.PLAIN, 40, 1, AreaMark.Drawn.WHOLE);
    assertThat(content(List.of(drawn)).closed().title()).isEqualTo("Legend");
    assertThat(content(List.of(drawn, between)).closed().title())
        .isEqualTo("Legend · areas are interpolated");
  }

  private static String paler(double strength) {
    LibraryArea area = new LibraryArea("a", "", null, null, "", List::of);
    AreaMark mark =
        new AreaMark(area, "", 0, 0, AreaPattern.PLAIN, 40, strength, AreaMark.Drawn.WHOLE);
    return content(List.of(mark)).paler();
  }

  private static LegendContent content(List<AreaMark> areas) {
    MapContent content = SyriaScenes.content(DAY, Theme.LIGHT, new Fading(30)).withAreas(areas);
    MapScene scene = SyriaScenes.scene(DAY, content, Theme.LIGHT, 1, MapFocus.NONE);
    return LegendContent.of(
        scene, EventCounts.NONE, EventForm.GLYPHS, false, MapInk.of(Theme.LIGHT));
  }

  @Test
  void actors_ofTwoDatasetsThatLookTheSame_areNamedOnce() {
    LegendActor one = new LegendActor("Islamic State", "IS", 1);
    LegendActor other = new LegendActor("Islamic State", "IS", 2);
    MapContent content =
        new MapContent(
            List.of(),
            List.of(one, other, new LegendActor("Islamic State", "IS", 1)),
            List.of(),
            Fading.USUAL);

    assertThat(content.actors()).containsExactly(one, other);
  }

  @Test
  void states_fadingIsOff_saysSo() {
    assertThat(states(Fading.NEVER)).contains("older evidence does not fade");
  }
}
