package org.chronofront.ui.camera;

import java.util.Collection;
import javafx.beans.property.ObjectProperty;
import org.chronofront.geo.Mercator;
import org.chronofront.geo.Viewport;
import org.chronofront.model.GeoPoint;
import org.chronofront.render.map.MapFit;
import org.chronofront.ui.session.MapPosition;

/// Moves a map position: pan, zoom about a point, centre, fit. Positions on the screen are logical
/// pixels from the map's top left corner.
public final class MapCamera {
  static final double FURTHEST = 1;
  static final double CLOSEST = 14;

  private static final double ROOMY = 900;
  private static final double LEGEND_WIDTH = 190;

  /// Lines and buttons at the map's edges: the legend's or its header, the buttons, the scale bar.
  private static final double HEADER = 28;

  private static final double BUTTONS = 44;
  private static final double BAR = 40;

  /// How near a position is to another that looks the same: logical pixels, zoom levels.
  private static final double SAME_PLACE = 24;

  private static final double SAME_ZOOM = 0.1;

  private final ObjectProperty<MapPosition> position;
  private double width = 1;
  private double height = 1;

  /// @param position where the map looks; the camera alone writes it, anybody may
  public MapCamera(ObjectProperty<MapPosition> position) {
    this.position = position;
  }

  /// Takes the map's new size over. A view that showed all of these points shows them all again;
  /// every other keeps its centre.
  ///
  /// @return whether the size is another
  public boolean resize(double newWidth, double newHeight, Collection<GeoPoint> points) {
    if (newWidth == width && newHeight == height) {
      return false;
    }
    boolean fitted = isFit(points, width, height) || isFit(points, newWidth, newHeight);
    width = Math.max(1, newWidth);
    height = Math.max(1, newHeight);
    if (fitted) {
      position.set(fitted(points));
    }
    return true;
  }

  private boolean isFit(Collection<GeoPoint> points, double fitWidth, double fitHeight) {
    MapPosition fit = fit(points, fitWidth, fitHeight);
    MapPosition now = position.get();
    double world = Mercator.worldSize(now.zoom());
    double dx = (Mercator.x(fit.longitude()) - Mercator.x(now.longitude())) * world;
    double dy = (Mercator.y(fit.latitude()) - Mercator.y(now.latitude())) * world;
    return Math.hypot(dx, dy) < SAME_PLACE && Math.abs(fit.zoom() - now.zoom()) < SAME_ZOOM;
  }

  /// Moves the map by as little as it takes to have a point that far from its edges.
  public void keep(GeoPoint point, double margin) {
    Viewport now = viewport();
    double x = now.screenX(Mercator.x(point.longitude()));
    double y = now.screenY(Mercator.y(point.latitude()));
    double across = Math.min(margin, width / 2);
    double down = Math.min(margin, height / 2);
    pan(Math.clamp(x, across, width - across) - x, Math.clamp(y, down, height - down) - y);
  }

  /// What is seen.
  public Viewport viewport() {
    MapPosition now = position.get();
    return new Viewport(
        Mercator.x(now.longitude()), Mercator.y(now.latitude()), now.zoom(), width, height);
  }

  /// Moves what is under the pointer by that many pixels.
  public void pan(double dx, double dy) {
    Viewport now = viewport();
    look(now.centreX() - dx / now.worldSize(), now.centreY() - dy / now.worldSize(), now.zoom());
  }

  /// Zooms to a level; what is under the point stays there.
  public void zoomAbout(double x, double y, double zoom) {
    Viewport now = viewport();
    double to = Math.clamp(zoom, FURTHEST, CLOSEST);
    double world = Mercator.worldSize(to);
    look(now.worldX(x) - (x - width / 2) / world, now.worldY(y) - (y - height / 2) / world, to);
  }

  /// Puts a world point into the middle.
  public void look(double worldX, double worldY, double zoom) {
    position.set(
        new MapPosition(
            Mercator.longitude(Mercator.wrap(worldX)),
            Mercator.latitude(Math.clamp(worldY, 0, 1)),
            zoom));
  }

  /// Whether a point is on the screen, that many pixels away from its edges.
  public boolean sees(GeoPoint point, double margin) {
    Viewport now = viewport();
    double x = now.screenX(Mercator.x(point.longitude()));
    double y = now.screenY(Mercator.y(point.latitude()));
    return x >= margin && y >= margin && x <= width - margin && y <= height - margin;
  }

  /// Whether a map is wide enough for the legend to be open from the start.
  public static boolean roomy(double width) {
    return width >= ROOMY;
  }

  /// Where the map looks when all of these points fit.
  public static MapPosition fit(Collection<GeoPoint> points, double width, double height) {
    boolean open = roomy(width);
    MapFit.Edges edges = new MapFit.Edges(open ? 0 : HEADER, BUTTONS, BAR, open ? LEGEND_WIDTH : 0);
    Viewport view = MapFit.of(points, Math.max(1, width), Math.max(1, height), edges);
    return new MapPosition(
        Mercator.longitude(view.centreX()), Mercator.latitude(view.centreY()), view.zoom());
  }

  /// Where the map looks when all of these points fit into its size.
  public MapPosition fitted(Collection<GeoPoint> points) {
    return fit(points, width, height);
  }
}
