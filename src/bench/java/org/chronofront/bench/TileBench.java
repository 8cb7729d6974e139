package org.chronofront.bench;

import java.util.Arrays;
import java.util.List;
import org.chronofront.basemap.BaseMap;
import org.chronofront.geo.Mercator;
import org.chronofront.geo.TileId;
import org.chronofront.geo.Viewport;
import org.chronofront.model.GeoPoint;
import org.chronofront.render.label.BaseMapLabels;
import org.chronofront.render.label.LabelFonts;
import org.chronofront.render.label.LabelRequest;
import org.chronofront.render.tile.MapPalette;
import org.chronofront.render.tile.TilePainter;

/// Prints what opening the base map, a tile and a frame of labels cost, cold and warm. Run with
/// `-Djava.awt.headless=true`.
final class TileBench {
  private static final GeoPoint SYRIA = new GeoPoint(35, 38.5);

  private TileBench() {}

  /// No arguments.
  public static void main(String[] args) {
    long start = System.nanoTime();
    BaseMap map = BaseMap.bundled();
    print("open, cold", start);
    TilePainter painter = new TilePainter(map);
    start = System.nanoTime();
    view(painter, 7, 1);
    print("first view of Syria, z7, 24 tiles, one thread, cold", start);
    for (int scale : new int[] {1, 2}) {
      for (int zoom : new int[] {3, 7, 11}) {
        tiles(painter, zoom, scale);
      }
    }
    start = System.nanoTime();
    BaseMapLabels labels = new BaseMapLabels(map, LabelFonts.bundled());
    print("names and fonts, cold", start);
    start = System.nanoTime();
    labels.layout(request(0, 7));
    print("first frame of labels, z7, cold", start);
    for (int zoom : new int[] {4, 7, 10}) {
      panning(labels, zoom);
    }
  }

  private static void tiles(TilePainter painter, int zoom, int scale) {
    double[] millis = new double[12];
    for (int i = 0; i < millis.length; i++) {
      long start = System.nanoTime();
      int count = view(painter, zoom, scale);
      millis[i] = (System.nanoTime() - start) / 1e6 / count;
    }
    System.out.printf("tile z%d at scale %d: %.2f ms, warm%n", zoom, scale, median(millis));
  }

  private static int view(TilePainter painter, int zoom, int scale) {
    int column = (int) (Mercator.x(SYRIA.longitude()) * (1 << zoom));
    int row = (int) (Mercator.y(SYRIA.latitude()) * (1 << zoom));
    int count = 0;
    for (int x = column - 3; x < column + 3; x++) {
      for (int y = row - 2; y < row + 2; y++) {
        painter.paint(new TileId(zoom, x, y), scale, MapPalette.LIGHT);
        count++;
      }
    }
    return count;
  }

  private static void panning(BaseMapLabels labels, int zoom) {
    double[] millis = new double[600];
    int names = 0;
    for (int i = 0; i < millis.length; i++) {
      LabelRequest request = request(i, zoom);
      long start = System.nanoTime();
      names = labels.layout(request).labels().size();
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    double[] warm = Arrays.copyOfRange(millis, 200, millis.length);
    Arrays.sort(warm);
    System.out.printf(
        "labels z%d while panning, %d sprites: median %.2f ms, p95 %.2f ms, worst %.2f ms%n",
        zoom, names, median(warm), warm[(int) (warm.length * 0.95)], warm[warm.length - 1]);
  }

  private static LabelRequest request(int step, int zoom) {
    Viewport at = Viewport.at(SYRIA, zoom, 1280, 800);
    int swing = Math.abs(step % 200 - 100); // to and fro over 300 pixels
    Viewport moved =
        new Viewport(at.centreX() + 3.0 * swing / at.worldSize(), at.centreY(), zoom, 1280, 800);
    return new LabelRequest(moved, 1, MapPalette.LIGHT, List.of(), List.of(), 24);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void print(String what, long start) {
    System.out.printf("%s: %.1f ms%n", what, (System.nanoTime() - start) / 1e6);
  }
}
