package org.chronofront.library.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chronofront.library.Sentences;
import org.chronofront.storage.Database;
import org.chronofront.storage.DatasetStore;
import org.chronofront.storage.ItemKind;
import org.chronofront.storage.ItemName;
import org.chronofront.storage.MergeStore;
import org.chronofront.storage.StorageException;
import org.chronofront.storage.StoredMerge;

/// Merges in one library file. Opens the file for each piece of work and closes it after.
final class SqliteMerging implements Merging {
  private final Path library;
  private final Clock clock;
  private final Duration busyTimeout;

  SqliteMerging(Path library, Clock clock, Duration busyTimeout) {
    this.library = library;
    this.clock = clock;
    this.busyTimeout = busyTimeout;
  }

  @Override
  public Offers offers() {
    return reading(database -> offers(database).find());
  }

  @Override
  public Alike alike(Set<String> datasetIds) {
    return reading(database -> offers(database).count(datasetIds));
  }

  @Override
  public MergeOffer pair(String keptId, String otherId) {
    return reading(
        database -> {
          MergeStore store = new MergeStore(database);
          for (ItemKind kind : List.of(ItemKind.PLACE, ItemKind.ACTOR)) {
            Optional<ItemName> kept = store.name(kind, keptId);
            Optional<ItemName> other = store.name(kind, otherId);
            if (kept.isPresent() && other.isPresent()) {
              return new MergeOffer(
                  MergeOffer.Kind.valueOf(kind.name()),
                  side(database, kind, kept.get(), keptId),
                  side(database, kind, other.get(), otherId),
                  List.of());
            }
          }
          throw MergeSentences.unknown(otherId);
        });
  }

  @Override
  public void merge(MergeOffer offer) {
    MergeStore.Outcome outcome =
        writing(store -> store.add(kind(offer), name(offer.kept()), name(offer.other()), now()));
    if (outcome != MergeStore.Outcome.DONE) {
      throw MergeSentences.refused(outcome, offer);
    }
  }

  @Override
  public void notSame(MergeOffer offer) {
    boolean _ =
        writing(
            store -> {
              store.addNotSame(kind(offer), name(offer.kept()), name(offer.other()), now());
              return true;
            });
  }

  @Override
  public List<MadeMerge> merges() {
    return reading(
        database ->
            new MergeStore(database)
                .merges().stream().map(merge -> made(database, merge)).toList());
  }

  @Override
  public void undo(long key) {
    if (!writing(store -> store.remove(Math.toIntExact(key)))) {
      throw MergeSentences.noMerge(key);
    }
  }

  private static MadeMerge made(Database database, StoredMerge merge) {
    MergeStore store = new MergeStore(database);
    return new MadeMerge(
        merge.key(),
        MergeOffer.Kind.valueOf(merge.kind().name()),
        side(database, merge.kind(), merge.kept(), merge.kept().item()),
        side(database, merge.kind(), merge.merged(), merge.merged().item()),
        merge.madeAt(),
        store.isShown(merge.kind(), merge.kept()) && store.isShown(merge.kind(), merge.merged()));
  }

  private static MergeOffer.Side side(Database database, ItemKind kind, ItemName name, String id) {
    return offers(database).side(id, new MergeStore(database).label(kind, name), name);
  }

  private static MergeOffers offers(Database database) {
    return new MergeOffers(new MergeStore(database), new DatasetStore(database).datasets());
  }

  private static ItemKind kind(MergeOffer offer) {
    return ItemKind.valueOf(offer.kind().name());
  }

  private static ItemName name(MergeOffer.Side side) {
    return new ItemName(side.datasetId(), side.itemId());
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private <T> T reading(Function<Database, T> question) {
    try (Database database =
        Files.isWritable(library)
            ? Database.open(library, busyTimeout)
            : Database.openReadOnly(library, busyTimeout)) {
      return question.apply(database);
    } catch (StorageException e) {
      throw Sentences.reading(library, e);
    }
  }

  private <T> T writing(Function<MergeStore, T> change) {
    try (Database database = Database.open(library, busyTimeout)) {
      return change.apply(new MergeStore(database));
    } catch (StorageException e) {
      throw Sentences.writing(library, e);
    }
  }
}
