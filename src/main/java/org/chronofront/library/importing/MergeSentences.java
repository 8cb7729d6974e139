package org.chronofront.library.importing;

import org.chronofront.library.LibraryException;
import org.chronofront.storage.MergeStore;

/// What a person reads when a merge does not come about.
final class MergeSentences {
  private MergeSentences() {}

  static LibraryException refused(MergeStore.Outcome outcome, MergeOffer offer) {
    String sentence =
        outcome == MergeStore.Outcome.CIRCLE
            ? "“%2$s” is merged into “%1$s” already, so it cannot be kept in its place. Nothing was"
                + " changed. Undo that merge first."
            : "“%s” is merged already. Nothing was changed. Undo that merge first.";
    return new LibraryException(sentence.formatted(offer.other().label(), offer.kept().label()));
  }

  static LibraryException unknown(String id) {
    return new LibraryException(
        ("The library shows no place and no actor “%s”, or not of one kind with the other. Nothing"
                + " was changed. Look at the lists of places and offers for the ids.")
            .formatted(id));
  }

  static LibraryException noMerge(long key) {
    return new LibraryException(
        "The library has no merge number %d. Nothing was changed. Look at the list of merges."
            .formatted(key));
  }
}
