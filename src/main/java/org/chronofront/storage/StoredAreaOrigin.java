package org.chronofront.storage;

import java.util.List;
import java.util.Map;
import org.chronofront.model.Detail;
import org.jspecify.annotations.Nullable;

/// Where areas come from.
///
/// @param dataset that draws them, null when it is there no more
/// @param files names of the files that it was imported from
/// @param earlier names of files of imports before, whose days the dataset may have kept
/// @param details what it says of areas besides, by id in the library; those without are left out
public record StoredAreaOrigin(
    @Nullable StoredDataset dataset,
    List<String> files,
    List<String> earlier,
    Map<String, List<Detail>> details) {
  /// Copies the lists.
  public StoredAreaOrigin {
    files = List.copyOf(files);
    earlier = List.copyOf(earlier);
    details = Map.copyOf(details);
  }
}
