package org.chronofront.library.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chronofront.match.Candidate;
import org.chronofront.match.Lookalike;
import org.chronofront.match.Lookalikes;
import org.chronofront.model.LocalName;
import org.chronofront.storage.ItemKind;
import org.chronofront.storage.ItemName;
import org.chronofront.storage.MergeStore;
import org.chronofront.storage.NamedItem;
import org.chronofront.storage.StoredDataset;
import org.chronofront.storage.TextFolding;

/// Looks through a library for what may be one. For one thread, and one look.
final class MergeOffers {
  /// More places than this are not compared at once: smaller datasets come first.
  private static final int MOST_PLACES = 50_000;

  /// Nobody reads more offers at once; when some are decided, others come.
  private static final int MOST_OFFERS = 500;

  private final MergeStore store;
  private final List<StoredDataset> shown;
  private final List<Weighed> found = new ArrayList<>();

  MergeOffers(MergeStore store, List<StoredDataset> datasets) {
    this.store = store;
    this.shown = datasets.stream().filter(StoredDataset::shown).toList();
  }

  private record Weighed(int sureness, MergeOffer offer) {}

  Merging.Offers find() {
    List<String> notes = new ArrayList<>();
    Set<String> compared = compared(notes);
    take(ItemKind.PLACE, Lookalikes.places(candidates(store.places(compared))));
    take(ItemKind.ACTOR, Lookalikes.actors(candidates(store.actors())));
    found.sort(Comparator.comparingInt(Weighed::sureness).reversed());
    List<MergeOffer> offers = found.stream().map(Weighed::offer).limit(MOST_OFFERS).toList();
    if (found.size() > MOST_OFFERS) {
      notes.add(
          "The surest %,d of %,d are listed; decide some, and others come."
              .formatted(MOST_OFFERS, found.size()));
    }
    return new Merging.Offers(offers, String.join(" ", notes));
  }

  private Set<String> compared(List<String> notes) {
    Set<String> compared = new LinkedHashSet<>();
    List<String> left = new ArrayList<>();
    int places = 0;
    for (StoredDataset dataset :
        shown.stream().sorted(Comparator.comparingInt(d -> d.counts().places())).toList()) {
      places += dataset.counts().places();
      if (places <= MOST_PLACES) {
        compared.add(dataset.id());
      } else {
        left.add("“" + dataset.info().title() + "”");
      }
    }
    if (!left.isEmpty()) {
      notes.add(
          "There are more than %,d places, so those of %s were not compared."
              .formatted(MOST_PLACES, String.join(", ", left)));
    }
    return compared;
  }

  private void take(ItemKind kind, List<Lookalike> lookalikes) {
    Set<List<ItemName>> notSame = store.notSame(kind);
    for (Lookalike lookalike :
        lookalikes.subList(0, Math.min(lookalikes.size(), 4 * MOST_OFFERS))) {
      Optional<ItemName> kept = store.name(kind, lookalike.kept().id());
      Optional<ItemName> other = store.name(kind, lookalike.other().id());
      if (kept.isPresent()
          && other.isPresent()
          && !notSame.contains(List.of(kept.get(), other.get()))) {
        found.add(
            new Weighed(
                lookalike.sureness(),
                new MergeOffer(
                    MergeOffer.Kind.valueOf(kind.name()),
                    side(lookalike.kept().id(), lookalike.kept().label(), kept.get()),
                    side(lookalike.other().id(), lookalike.other().label(), other.get()),
                    lookalike.evidence())));
      }
    }
  }

  MergeOffer.Side side(String id, String label, ItemName name) {
    String title =
        shown.stream()
            .filter(dataset -> dataset.id().equals(name.dataset()))
            .map(dataset -> dataset.info().title())
            .findFirst()
            .orElse(name.dataset());
    return new MergeOffer.Side(id, label, title, name.dataset(), name.item());
  }

  private static List<Candidate> candidates(List<NamedItem> items) {
    Map<String, String> folded = new HashMap<>();
    items.forEach(
        item -> folded.put(item.id(), TextFolding.comparable(item.names().getFirst().text())));
    return items.stream().map(item -> candidate(item, folded)).toList();
  }

  private static Candidate candidate(NamedItem item, Map<String, String> folded) {
    Map<String, String> names = new HashMap<>();
    for (LocalName name : item.names()) {
      String comparable = TextFolding.comparable(name.text());
      if (!comparable.isEmpty()) {
        names.putIfAbsent(comparable, name.text());
      }
    }
    return new Candidate(
        item.id(),
        item.dataset(),
        item.names().getFirst().text(),
        names,
        item.point(),
        item.country(),
        item.company().stream()
            .map(id -> folded.getOrDefault(id, id))
            .collect(Collectors.toUnmodifiableSet()),
        item.uses());
  }
}
