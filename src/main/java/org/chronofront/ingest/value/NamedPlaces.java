package org.chronofront.ingest.value;

import java.util.List;
import org.chronofront.model.GeoPoint;

/// Where places are that the application knows apart from the file being read. Any thread.
@FunctionalInterface
public interface NamedPlaces {
  /// Nothing is known.
  NamedPlaces NONE = _ -> List.of();

  /// Where the places of a name are, in whatever spelling; empty when none is known.
  List<GeoPoint> named(String name);
}
