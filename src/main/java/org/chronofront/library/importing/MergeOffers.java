package org.chronofront.library.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  MergeOffers(MergeStore store, List<StoredDataset> datasets) {
    this.store = store;
    this.shown = datasets.stream().filter(StoredDataset::shown).toList();
  }

  private record Pair(ItemKind kind, Lookalike alike) {}

  Merging.Offers find() {
    List<StoredDataset> left = new ArrayList<>();
    List<Pair> pairs = pairs(left, _ -> true);
    pairs.sort(Comparator.comparingInt((Pair pair) -> pair.alike().sureness()).reversed());
    List<String> notes = new ArrayList<>();
    if (!left.isEmpty()) {
      notes.add(Alike.notCompared(MOST_PLACES, left.stream().map(d -> d.info().title()).toList()));
    }
    if (pairs.size() > MOST_OFFERS) {
      notes.add(
          "The surest %,d of %,d are listed; decide some, and others come."
              .formatted(MOST_OFFERS, pairs.size()));
    }
    return new Merging.Offers(
        offers(pairs.subList(0, Math.min(pairs.size(), MOST_OFFERS))), String.join(" ", notes));
  }

  /// Counts the pairs of which one at least belongs to one of these datasets.
  Alike count(Set<String> datasets) {
    List<StoredDataset> left = new ArrayList<>();
    List<Pair> pairs = pairs(left, candidate -> datasets.contains(candidate.dataset()));
    List<String> notCompared =
        left.stream()
            .filter(dataset -> datasets.contains(dataset.id()))
            .map(dataset -> dataset.info().title())
            .toList();
    long places = pairs.stream().filter(pair -> pair.kind() == ItemKind.PLACE).count();
    return new Alike(
        pairs.size() - places,
        places,
        notCompared.isEmpty() ? "" : Alike.notCompared(MOST_PLACES, notCompared));
  }

  /// @param left gets the datasets whose places are not compared
  private List<Pair> pairs(List<StoredDataset> left, Predicate<Candidate> asked) {
    List<Pair> pairs = new ArrayList<>();
    add(pairs, ItemKind.PLACE, Lookalikes.places(candidates(store.places(compared(left))), asked));
    add(pairs, ItemKind.ACTOR, Lookalikes.actors(candidates(store.actors()), asked));
    return pairs;
  }

  private void add(List<Pair> pairs, ItemKind kind, List<Lookalike> found) {
    Set<List<String>> notSame = store.notSame(kind);
    found.stream()
        .filter(alike -> !notSame.contains(List.of(alike.kept().id(), alike.other().id())))
        .forEach(alike -> pairs.add(new Pair(kind, alike)));
  }

  private Set<String> compared(List<StoredDataset> left) {
    Set<String> compared = new LinkedHashSet<>();
    int places = 0;
    for (StoredDataset dataset :
        shown.stream().sorted(Comparator.comparingInt(d -> d.counts().places())).toList()) {
      places += dataset.counts().places();
      if (places <= MOST_PLACES) {
        compared.add(dataset.id());
      } else {
        left.add(dataset);
      }
    }
    return compared;
  }

  private List<MergeOffer> offers(List<Pair> pairs) {
    Map<ItemKind, Map<String, ItemName>> names = new EnumMap<>(ItemKind.class);
    for (ItemKind kind : List.of(ItemKind.PLACE, ItemKind.ACTOR)) {
      Set<String> ids =
          pairs.stream()
              .filter(pair -> pair.kind() == kind)
              .flatMap(pair -> Stream.of(pair.alike().kept().id(), pair.alike().other().id()))
              .collect(Collectors.toSet());
      names.put(kind, store.names(kind, ids));
    }
    return pairs.stream()
        .flatMap(pair -> offer(pair, names.getOrDefault(pair.kind(), Map.of())).stream())
        .toList();
  }

  private Optional<MergeOffer> offer(Pair pair, Map<String, ItemName> names) {
    Lookalike alike = pair.alike();
    ItemName kept = names.get(alike.kept().id());
    ItemName other = names.get(alike.other().id());
    return kept == null || other == null
        ? Optional.empty()
        : Optional.of(
            new MergeOffer(
                MergeOffer.Kind.valueOf(pair.kind().name()),
                side(alike.kept().id(), alike.kept().label(), kept),
                side(alike.other().id(), alike.other().label(), other),
                alike.evidence()));
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
