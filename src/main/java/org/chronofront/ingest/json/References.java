package org.chronofront.ingest.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Checks that every id leads somewhere, that ids are unique, that nothing belongs to itself, and
/// that whoever is said to say something can be reached from the source in which the words stand.
final class References {
  private final DatasetJson dataset;
  private final Problems problems;
  private final Section<SourceJson> sources;
  private final Section<ActorJson> actors;
  private final Section<PlaceJson> places;
  private final Section<ExcerptJson> excerpts;
  private boolean knowsWhoReliesOnWhom;

  private References(DatasetJson dataset, Problems problems) {
    this.dataset = dataset;
    this.problems = problems;
    this.sources = new Section<>("sources", "source", dataset.sources(), problems);
    this.actors = new Section<>("actors", "actor", dataset.actors(), problems);
    this.places = new Section<>("places", "place", dataset.places(), problems);
    this.excerpts = new Section<>("excerpts", "excerpt", dataset.excerpts(), problems);
  }

  static void check(DatasetJson dataset, Problems problems) {
    References references = new References(dataset, problems);
    references.checkSources();
    references.checkParents();
    dataset.excerpts().forEach(excerpt -> references.sources.find(excerpt.source()));
    references.checkEvents();
    references.checkClaims();
  }

  private void checkSources() {
    for (SourceJson source : dataset.sources()) {
      actors.find(source.leaning());
      source.reliesOn().forEach(sources::find);
    }
    Circles.check(dataset.sources(), SourceJson::reliesOn, "relies on", problems);
    knowsWhoReliesOnWhom = !problems.concern("sources");
  }

  private void checkParents() {
    dataset.actors().forEach(actor -> actors.find(actor.parent()));
    dataset.places().forEach(place -> places.find(place.parent()));
    Circles.check(dataset.actors(), actor -> listOf(actor.parent()), "belongs to", problems);
    Circles.check(dataset.places(), place -> listOf(place.parent()), "lies in", problems);
  }

  private void checkEvents() {
    new Section<>("events", "event", dataset.events(), problems);
    for (EventJson event : dataset.events()) {
      places.find(event.place());
      event.participants().forEach(part -> actors.find(part.actor()));
      for (EventJson.Words words : event.reports()) {
        checkVoice(words.source(), words.origin(), List.of(words.excerpt()));
      }
    }
  }

  private void checkClaims() {
    new Section<>("claims", "claim", dataset.claims(), problems);
    for (ClaimJson claim : dataset.claims()) {
      places.find(claim.place());
      claim.state().actors().forEach(actors::find);
      checkVoice(claim.source(), claim.origin(), claim.excerpts());
    }
  }

  private void checkVoice(Ref sourceRef, Ref originRef, List<Ref> excerptRefs) {
    SourceJson source = sources.find(sourceRef);
    SourceJson origin = sources.find(originRef);
    if (source != null
        && origin != null
        && knowsWhoReliesOnWhom
        && !sources.reaches(source.id(), origin.id(), SourceJson::reliesOn)) {
      problems.add(
          originRef.at(),
          "\"%s\" does not rely on \"%s\"".formatted(source.id(), origin.id()),
          "the source itself, or one that it relies on, directly or not");
    }
    for (Ref ref : excerptRefs) {
      ExcerptJson excerpt = excerpts.find(ref);
      if (source != null
          && excerpt != null
          && sources.has(excerpt.source().id())
          && !excerpt.source().id().equals(source.id())) {
        problems.add(
            ref.at(),
            "the excerpt stands in \"%s\"".formatted(excerpt.source().id()),
            "an excerpt of \"%s\"".formatted(source.id()));
      }
    }
  }

  private static List<Ref> listOf(@Nullable Ref ref) {
    return ref == null ? List.of() : List.of(ref);
  }
}
