package org.chronofront.library.importing;

import java.util.List;

/// Two places or actors that may be one, for a person to decide. Making an offer changes nothing.
///
/// @param kept the one as which both would count
/// @param other the one that would be merged into it
/// @param evidence what speaks for and against it, as short sentences
public record MergeOffer(Kind kind, Side kept, Side other, List<String> evidence) {
  /// Copies the list.
  public MergeOffer {
    evidence = List.copyOf(evidence);
  }

  /// What two items are.
  public enum Kind {
    PLACE,
    ACTOR
  }

  /// One of the two.
  ///
  /// @param id in the library; that in the dataset while the item is not shown
  /// @param label the name that people see
  /// @param dataset title of its dataset
  /// @param datasetId id of its dataset
  /// @param itemId its id in the dataset
  public record Side(String id, String label, String dataset, String datasetId, String itemId) {}
}
