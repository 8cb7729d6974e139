package org.chronofront;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chronofront.basemap.BaseMap;
import org.chronofront.basemap.Town;
import org.chronofront.geo.Mercator;
import org.chronofront.ingest.value.NamedPlaces;
import org.chronofront.model.GeoPoint;
import org.chronofront.storage.TextFolding;

/// The towns of the bundled base map by their names, however they are spelled; read when somebody
/// first asks (about half a second), and then kept (some 4 MB). Any thread.
final class Towns implements NamedPlaces {
  private final Map<String, List<GeoPoint>> points = new HashMap<>();

  @Override
  public List<GeoPoint> named(String name) {
    synchronized (points) {
      if (points.isEmpty()) {
        BaseMap.bundled().towns().forEach(this::add);
      }
      return List.copyOf(points.getOrDefault(TextFolding.comparable(name), List.of()));
    }
  }

  private void add(Town town) {
    points
        .computeIfAbsent(TextFolding.comparable(town.name()), _ -> new ArrayList<>(1))
        .add(new GeoPoint(Mercator.latitude(town.y()), Mercator.longitude(town.x())));
  }
}
