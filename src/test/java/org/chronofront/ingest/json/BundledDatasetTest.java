package org.chronofront.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chronofront.model.Actor;
import org.chronofront.model.CharacterRange;
import org.chronofront.model.Dataset;
import org.chronofront.model.Event;
import org.chronofront.model.Excerpt;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.LocalName;
import org.chronofront.model.Place;
import org.chronofront.model.Source;
import org.junit.jupiter.api.Test;

class BundledDatasetTest {
  private static final Path TEXTS = Path.of("..", "shared", "sources");

  /// Nothing is said about these alone, but roads lead there.
  private static final Set<String> ENDS_OF_ROADS = Set.of("boukamal", "deir-ez-zor", "palmyra");

  private final Dataset dataset = Bundled.dataset();

  @Test
  void read_bundledFile_holdsAllSections() {
    assertThat(dataset.id()).isEqualTo("syria-october-2017");
    assertThat(dataset.sources()).hasSize(13);
    assertThat(dataset.claims()).hasSize(10);
    assertThat(dataset.events()).hasSizeGreaterThanOrEqualTo(30);
  }

  @Test
  void excerpts_whereTheArticlesArePresent_areVerbatimAtTheirRange() throws IOException {
    assumeTrue(Files.isDirectory(TEXTS), "the articles are not part of the project");
    Map<String, String> texts = new HashMap<>();
    Map<String, Source> sources =
        dataset.sources().stream().collect(Collectors.toMap(Source::id, source -> source));
    for (Excerpt excerpt : dataset.excerpts()) {
      String file = sources.get(excerpt.sourceId()).textFile();
      assertThat(file).as("text file of %s", excerpt.sourceId()).isNotNull();
      if (!texts.containsKey(file)) {
        texts.put(file, Files.readString(TEXTS.resolve(file)));
      }
      assertVerbatim(excerpt, texts.get(file));
    }
  }

  /// The message tells whoever edits the dataset which range would be right.
  private static void assertVerbatim(Excerpt excerpt, String text) {
    int found = text.indexOf(excerpt.text());
    int right = found < 0 ? -1 : text.codePointCount(0, found);
    CharacterRange range = Objects.requireNonNull(excerpt.range());
    assertThat(text.codePoints().skip(range.start()).limit(range.end() - range.start()))
        .as("%s, whose words first stand at %d", excerpt.id(), right)
        .containsExactlyElementsOf(excerpt.text().codePoints().boxed().toList());
  }

  @Test
  void excerpts_all_areShort() {
    assertThat(dataset.excerpts())
        .allSatisfy(excerpt -> assertThat(excerpt.text().length()).isLessThan(300));
  }

  @Test
  void excerpts_all_areUsed() {
    Set<String> used = new TreeSet<>();
    dataset.claims().forEach(claim -> used.addAll(claim.excerptIds()));
    dataset
        .events()
        .forEach(event -> event.reports().forEach(report -> used.add(report.excerptId())));
    assertThat(ids(dataset.excerpts().stream().map(Excerpt::id))).isEqualTo(used);
  }

  @Test
  void sources_all_speakOrAreReliedOn() {
    Set<String> used = new TreeSet<>();
    dataset.claims().forEach(claim -> used.addAll(List.of(claim.sourceId(), claim.originId())));
    for (Event event : dataset.events()) {
      event.reports().forEach(report -> used.addAll(List.of(report.sourceId(), report.originId())));
    }
    assertThat(ids(dataset.sources().stream().map(Source::id))).isEqualTo(used);
  }

  @Test
  void actors_all_takePartOrHoldSomething() {
    Set<String> used = new TreeSet<>();
    dataset.claims().forEach(claim -> used.addAll(claim.state().actors()));
    dataset.events().forEach(event -> event.participants().forEach(p -> used.add(p.actorId())));
    assertThat(ids(dataset.actors().stream().map(Actor::id))).isEqualTo(used);
  }

  @Test
  void places_all_areSpokenOfOrNeededByOthers() {
    Set<String> used = new TreeSet<>(ENDS_OF_ROADS);
    dataset.claims().forEach(claim -> used.add(claim.placeId()));
    dataset.events().stream().map(Event::placeId).filter(id -> id != null).forEach(used::add);
    dataset.places().stream().map(Place::parentId).filter(id -> id != null).forEach(used::add);
    assertThat(ids(dataset.places().stream().map(Place::id))).isEqualTo(used);
  }

  @Test
  void places_all_haveNamesInThreeLanguagesAndSayWhereTheyCameFrom() {
    assertThat(dataset.places())
        .allSatisfy(
            place -> {
              assertThat(List.of("fr", "en", "ar")).allMatch(tag -> place.nameIn(tag) != null);
              assertThat(place.pointNote()).isNotNull();
            });
  }

  @Test
  void mayadine_byAnyOfItsNames_isFound() {
    Place mayadine = place("mayadine");
    assertThat(mayadine.displayName()).isEqualTo("Mayadine");
    assertThat(mayadine.names())
        .extracting(LocalName::text)
        .contains("Mayadine", "Mayādīn", "Al-Mayadin", "الميادين");
    assertThat(mayadine.point()).isEqualTo(new GeoPoint(35.02089, 40.45346));
  }

  @Test
  void hawija_point_isTheGazetteers() {
    assertThat(place("hawija").point()).isEqualTo(new GeoPoint(35.32592, 43.77267));
    assertThat(place("hawija").country()).isEqualTo("IQ");
  }

  private Place place(String id) {
    return dataset.places().stream()
        .filter(place -> place.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> ids(Stream<String> ids) {
    return ids.collect(Collectors.toCollection(TreeSet::new));
  }
}
