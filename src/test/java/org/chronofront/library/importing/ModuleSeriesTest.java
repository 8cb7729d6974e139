package org.chronofront.library.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.Actor;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.Place;
import org.chronofront.model.importing.Question;
import org.chronofront.task.JobMonitor;
import org.junit.jupiter.api.Test;

/// Versions of a map module that come in one by one, with the real engine.
class ModuleSeriesTest extends ImportingFixture {
  private static final LocalDate OCTOBER = LocalDate.of(2017, 10, 12);
  private static final LocalDate NOVEMBER = LocalDate.of(2017, 11, 1);
  private static final Map<String, String> SIDES =
      Map.of("icon.m.IS", "Black", "icon.m.gov", "Red", "icon.m.op", "Green");

  @Test
  void run_anotherDayUnderTheSameName_addsToTheHistoryOfTheSamePlaces() throws Exception {
    run(offer("map.lua", OCTOBER, "m.IS", "m.gov"));
    ImportOffer november = offer("map.lua", NOVEMBER, "m.gov", "m.gov");
    ImportPreview seen = importing.preview(november, JobMonitor.NONE);
    ImportAccount account = run(november);

    assertThat(account.counts()).isEqualTo(seen.counts());
    assertThat(account.counts().imported()).isEqualTo(2);
    assertThat(account.counts().withdrawn()).isZero();
    assertThat(claims())
        .containsExactlyInAnyOrder(
            "Ford 2017-10-12 Black",
            "Mill 2017-10-12 Red",
            "Ford 2017-11-01 Red",
            "Mill 2017-11-01 Red");
    try (OpenLibrary open = open()) {
      assertThat(places(open)).hasSize(2);
    }
  }

  @Test
  void run_anotherDayUnderAnotherName_isTheSameDataset() throws Exception {
    run(offer("a.lua", OCTOBER, "m.IS", "m.gov"));
    run(offer("b.lua", NOVEMBER, "m.gov", "m.gov"));

    assertThat(importing.datasets()).hasSize(1);
    assertThat(claims()).hasSize(4);
    try (OpenLibrary open = open()) {
      assertThat(places(open)).hasSize(2);
    }
  }

  @Test
  void run_aDayAgain_replacesThatDayAndNoOther() throws Exception {
    run(offer("map.lua", OCTOBER, "m.IS", "m.gov"));
    run(offer("map.lua", NOVEMBER, "m.gov", "m.gov"));
    ImportAccount again = run(offer("map.lua", OCTOBER, "m.op", "m.gov"));

    assertThat(again.counts().imported()).isEqualTo(1);
    assertThat(again.counts().unchanged()).isEqualTo(1);
    assertThat(again.counts().withdrawn()).isEqualTo(1);
    assertThat(claims())
        .containsExactlyInAnyOrder(
            "Ford 2017-10-12 Green",
            "Mill 2017-10-12 Red",
            "Ford 2017-11-01 Red",
            "Mill 2017-11-01 Red");
    try (OpenLibrary open = open()) {
      assertThat(open.catalog().actors())
          .extracting(Actor::displayName)
          .contains("Green", "Red")
          .doesNotContain("Black");
    }
  }

  @Test
  void run_threeTimes_isEachUnchangedAndUndoTakesBackOneDay() throws Exception {
    run(offer("map.lua", OCTOBER, "m.IS", "m.gov"));
    run(offer("map.lua", NOVEMBER, "m.gov", "m.gov"));
    ImportAccount again = run(offer("map.lua", OCTOBER, "m.IS", "m.gov"));
    assertThat(again.counts().unchanged()).isEqualTo(2);
    assertThat(again.counts().withdrawn()).isZero();
    assertThat(claims()).hasSize(4);

    run(offer("map.lua", LocalDate.of(2017, 12, 1), "m.op", "m.op"));
    assertThat(claims()).hasSize(6);
    importing.undoLast();
    assertThat(claims()).hasSize(4);
  }

  @Test
  void run_togetherOrOneByOne_isTheSame() throws Exception {
    Path one = module("map 2017-10-12.lua", "m.IS", "m.gov");
    Path other = module("map 2017-11-01.lua", "m.gov", "m.gov");
    List<ImportOffer> offers = importing.examine(List.of(one, other), null, SIDES);
    assertThat(offers).hasSize(1);
    run(offers.getFirst());
    List<String> together = claims();

    ImportAccount again = run(offer("map 2017-11-01.lua", NOVEMBER, "m.gov", "m.gov"));
    assertThat(again.counts().unchanged()).isEqualTo(2);
    assertThat(claims()).isEqualTo(together).hasSize(4);
  }

  @Test
  void saveMapping_remembersIconsAndNotTheDay() throws Exception {
    ImportOffer october = offer("map.lua", OCTOBER, "m.IS", "m.gov");
    run(october);
    importing.saveMapping("The map", october);

    Path next = module("map.lua", "m.gov", "m.IS");
    ImportOffer offer = offer(next, Map.of());
    assertThat(offer.answers())
        .containsEntry("icon.m.IS", "Black")
        .doesNotContainKey("module.date");
    assertThat(offer.open()).extracting(Question::key).containsExactly("module.date");
  }

  private ImportOffer offer(String name, LocalDate day, String ford, String mill) throws Exception {
    Map<String, String> answers = new LinkedHashMap<>(SIDES);
    answers.put("module.date", day.toString());
    return offer(module(name, ford, mill), answers);
  }

  private Path module(String name, String ford, String mill) throws Exception {
    return Files.writeString(
        folder.resolve(name),
        """
        return { marks = {
          { lat = 36.1, long = 37.2, mark = %s, marksize = 5, label = "[[Ford]]" },
          { lat = 36.2, long = 37.3, mark = %s, marksize = 5, label = "[[Mill]]" },
        } }
        """
            .formatted(ford, mill));
  }

  private List<String> claims() {
    try (OpenLibrary open = open()) {
      return places(open).stream()
          .flatMap(place -> open.control().claims(place.id()).stream())
          .map(claim -> words(open, claim))
          .toList();
    }
  }

  private static String words(OpenLibrary open, ControlClaim claim) {
    String holder = open.catalog().actorName(claim.state().actors().getFirst());
    assertThat(open.details(List.of(claim)).get(claim).excerpts()).hasSize(1);
    return "%s %s %s"
        .formatted(
            open.catalog().place(claim.placeId()).displayName(), claim.span().latest(), holder);
  }

  private static List<Place> places(OpenLibrary open) {
    return open.catalog().places().stream()
        .filter(place -> List.of("Ford", "Mill").contains(place.displayName()))
        .toList();
  }
}
