package org.chronofront.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.chronofront.model.GeoPoint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LookalikesTest {
  private static final GeoPoint MAYADINE = new GeoPoint(35.0167, 40.45);

  @Test
  void places_likeSpellingsNearOneAnother_areOfferedWithEvidence() {
    Candidate ours = place("mayadine", "ours", "mayadine", MAYADINE, 9);
    Candidate theirs = place("p7", "theirs", "mayadin", new GeoPoint(35.02, 40.46), 3);

    List<Lookalike> found = Lookalikes.places(List.of(theirs, ours));

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().kept()).isEqualTo(ours);
    assertThat(found.getFirst().evidence())
        .containsExactly(
            "“MAYADINE” and “MAYADIN” are spelled alike",
            "they come from different datasets",
            "they are 1.0 km apart");
  }

  @Test
  void places_sameNameFarApart_areTwo() {
    Candidate syria = place("a", "one", "tripoli", new GeoPoint(34.43, 35.84), 1);
    Candidate libya = place("b", "two", "tripoli", new GeoPoint(32.89, 13.19), 1);

    assertThat(Lookalikes.places(List.of(syria, libya))).isEmpty();
  }

  @Test
  void places_nearOneAnotherWithOtherNames_areTwo() {
    Candidate one = place("a", "one", "raqqa", MAYADINE, 1);
    Candidate two = place("b", "two", "tabqa", MAYADINE, 1);

    assertThat(Lookalikes.places(List.of(one, two))).isEmpty();
  }

  @Test
  void places_sameNameWithoutCoordinates_needACountryInCommon() {
    Candidate one = place("a", "one", "hawija", null, 1);
    Candidate two = place("b", "two", "hawija", MAYADINE, 1);

    assertThat(Lookalikes.places(List.of(one, two))).isEmpty();
    assertThat(Lookalikes.places(List.of(in("IQ", one), in("IQ", two)))).hasSize(1);
  }

  @Test
  void places_samePointAndName_areSurerThanNearOnes() {
    Candidate one = place("a", "one", "palmyra", MAYADINE, 1);
    Candidate same = place("b", "two", "palmyra", MAYADINE, 1);
    Candidate near = place("c", "three", "palmyra", new GeoPoint(35.1, 40.45), 1);

    assertThat(Lookalikes.places(List.of(one, same, near)))
        .extracting(pair -> pair.kept().id() + pair.other().id())
        .startsWith("ab");
  }

  @Test
  void places_someAskedFor_onlyPairsWithOneOfTheseAreFound() {
    Candidate one = place("a", "one", "palmyra", MAYADINE, 1);
    Candidate two = place("b", "two", "palmyra", MAYADINE, 1);
    Candidate three = place("c", "three", "palmyra", MAYADINE, 1);

    assertThat(
            Lookalikes.places(
                List.of(one, two, three), candidate -> candidate.dataset().equals("three")))
        .hasSize(2)
        .allMatch(pair -> pair.kept().equals(three) || pair.other().equals(three));
  }

  @Test
  void actors_sameNameInLikeCompany_areSurerThanInOther() {
    Candidate one = actor("a", "one", "islamic state", Set.of("army", "rebels"));
    Candidate like = actor("b", "two", "islamic state", Set.of("army", "rebels"));
    Candidate other = actor("c", "three", "islamic state", Set.of("navy"));

    List<Lookalike> found = Lookalikes.actors(List.of(one, like, other));

    assertThat(found.getFirst().other()).isEqualTo(like);
    assertThat(found.getFirst().evidence()).contains("they occur with 2 in common of 2");
    assertThat(found.getLast().evidence()).contains("they occur with nobody in common");
  }

  @Test
  void actors_ofOneDataset_areOfferedWithAWarning() {
    List<Lookalike> found =
        Lookalikes.actors(
            List.of(actor("a", "one", "army", Set.of()), actor("b", "one", "army", Set.of())));

    assertThat(found.getFirst().evidence())
        .contains("one dataset has both, under two ids, and may mean two");
  }

  @Test
  void places_inAnyOrder_giveTheSame() {
    List<Candidate> places = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      places.add(place("p" + i, "d" + i % 3, i % 2 == 0 ? "mayadin" : "mayadine", MAYADINE, i % 5));
    }
    List<Lookalike> first = Lookalikes.places(places);
    Collections.shuffle(places, new Random(7));

    assertThat(first).isNotEmpty();
    assertThat(Lookalikes.places(places)).isEqualTo(first);
  }

  @Test
  void skeleton_transliterations_areOne() {
    assertThat(Spelling.skeleton("qaryatayn")).isEqualTo(Spelling.skeleton("karyatain"));
    assertThat(Spelling.skeleton("deir ezzor")).isEqualTo(Spelling.skeleton("dayr ezzour"));
    assertThat(Spelling.skeleton("raqqa")).isNotEqualTo(Spelling.skeleton("tabqa"));
  }

  private static Candidate place(
      String id, String dataset, String name, @Nullable GeoPoint point, long uses) {
    return new Candidate(
        id,
        dataset,
        name,
        Map.of(name, name.toUpperCase(java.util.Locale.ROOT)),
        point,
        null,
        Set.of(),
        uses);
  }

  private static Candidate in(String country, Candidate place) {
    return new Candidate(
        place.id(),
        place.dataset(),
        place.label(),
        place.names(),
        place.point(),
        country,
        place.company(),
        place.uses());
  }

  private static Candidate actor(String id, String dataset, String name, Set<String> company) {
    return new Candidate(id, dataset, name, Map.of(name, name), null, null, company, 1);
  }
}
