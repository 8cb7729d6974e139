package org.chronofront.library.importing;

import java.util.List;
import java.util.Set;

/// Merges places and actors of a library that are one under several spellings, when a person says
/// so; never by itself. Any thread but the FX thread; each method waits for its work. All throw
/// [org.chronofront.library.LibraryException], with a sentence, when they cannot.
///
/// Nothing that was imported is changed: a merge is applied when the library is opened, stays when
/// a dataset is imported anew, and can be undone at any time.
public interface Merging {
  /// What may be one, surest first, without what was merged or said to be two.
  Offers offers();

  /// How much of some datasets may be one with something else: the same pairs, counted.
  ///
  /// @param datasetIds of datasets; one that is gone or switched off has nothing to compare
  Alike alike(Set<String> datasetIds);

  /// The offer of two items that a person names by their ids in the library.
  MergeOffer pair(String keptId, String otherId);

  /// Merges two.
  void merge(MergeOffer offer);

  /// Remembers that two are two: they are not offered again.
  void notSame(MergeOffer offer);

  /// The merges made, oldest first.
  List<MadeMerge> merges();

  /// Undoes a merge.
  void undo(long key);

  /// What may be one.
  ///
  /// @param note a sentence on what was not compared or not listed; empty for nothing
  record Offers(List<MergeOffer> list, String note) {
    /// Copies the list.
    public Offers {
      list = List.copyOf(list);
    }
  }
}
