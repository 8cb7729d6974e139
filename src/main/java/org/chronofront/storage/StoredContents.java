package org.chronofront.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chronofront.model.Actor;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.Place;
import org.chronofront.model.Source;
import org.chronofront.model.SourceKind;
import org.jspecify.annotations.Nullable;

/// What an open library keeps of the datasets that are shown, as of one moment. Events are told by
/// their segments alone.
///
/// @param datasets all, also those that are switched off, in the order in which they first came in
/// @param sources those that claims rest on, and those of small datasets; others are read by id
/// @param places those of which something is claimed, and those of small datasets
/// @param actorSets ids of actors by key of the set
/// @param outletSets names of outlets by key of the set
/// @param segments in no order
/// @param unsegmented datasets with events but without segments, as an upgraded library has them
public record StoredContents(
    int formatVersion,
    List<StoredDataset> datasets,
    List<Source> sources,
    List<Actor> actors,
    List<Place> places,
    List<ControlClaim> claims,
    List<StoredArea> areas,
    List<Outlet> outlets,
    Map<Integer, List<String>> actorSets,
    Map<Integer, List<String>> outletSets,
    List<Segment> segments,
    List<StoredDataset> unsegmented) {
  /// Copies the collections.
  public StoredContents {
    datasets = List.copyOf(datasets);
    sources = List.copyOf(sources);
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    claims = List.copyOf(claims);
    areas = List.copyOf(areas);
    outlets = List.copyOf(outlets);
    actorSets = Map.copyOf(actorSets);
    outletSets = Map.copyOf(outletSets);
    segments = List.copyOf(segments);
    unsegmented = List.copyOf(unsegmented);
  }

  /// Who publishes, in one dataset.
  ///
  /// @param kind of its first source
  /// @param sources how many documents of it the dataset has
  /// @param title of the first
  /// @param published the first day, null when none is dated
  public record Outlet(
      String name, SourceKind kind, int sources, String title, @Nullable LocalDate published) {}

  /// Columns of the index.
  @SuppressWarnings("ArrayRecordComponent") // read once, never changed
  public record Segment(int rows, byte[] columns) {}

  /// How many events are shown.
  public int events() {
    return datasets.stream()
        .filter(StoredDataset::shown)
        .mapToInt(dataset -> dataset.counts().events())
        .sum();
  }
}
