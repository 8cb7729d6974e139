package org.chronofront.render.map;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.chronofront.geo.Viewport;
import org.chronofront.render.style.Theme;

/// Writes pictures of the map for people to look at: `MapPictures FOLDER`. No test.
public final class MapPictures {
  private MapPictures() {}

  /// Writes them.
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    MapComposer composer = SyriaScenes.composer();
    MapFocus qaryatayn = new MapFocus("al-qaryatayn", -1, null);
    MapFocus mayadine = new MapFocus("mayadine", -1, "deir-ez-zor-province");
    for (int day : new int[] {1, 3, 12}) {
      LocalDate on = LocalDate.of(2017, 10, day);
      write(folder, "light-" + day, composer, SyriaScenes.scene(on, Theme.LIGHT, 1, qaryatayn));
    }
    LocalDate last = LocalDate.of(2017, 10, 12);
    write(folder, "mayadine", composer, SyriaScenes.scene(last, Theme.LIGHT, 1, mayadine));
    write(folder, "dark-12", composer, SyriaScenes.scene(last, Theme.DARK, 1, mayadine));
    write(
        folder,
        "dark-1",
        composer,
        SyriaScenes.scene(last.minusDays(11), Theme.DARK, 1, qaryatayn));
    write(folder, "scale2", composer, SyriaScenes.scene(last, Theme.LIGHT, 2, mayadine));
    write(
        folder,
        "old",
        composer,
        SyriaScenes.scene(LocalDate.of(2017, 9, 1), Theme.LIGHT, 1, MapFocus.NONE));
    MapScene far = SyriaScenes.scene(last, Theme.LIGHT, 1, MapFocus.NONE);
    Viewport view = far.viewport();
    for (double zoom : new double[] {4, 6.3, 11.4}) {
      Viewport at =
          new Viewport(
              zoom > 10 ? 0.5 + 40.45346 / 360 : view.centreX(),
              zoom > 10 ? org.chronofront.geo.Mercator.y(35.02) : view.centreY(),
              zoom,
              view.width(),
              view.height());
      MapScene scene =
          new MapScene(
              at,
              1,
              Theme.LIGHT,
              far.content(),
              far.events(),
              far.selection(),
              far.window(),
              far.focus(),
              far.caption());
      write(folder, "zoom-" + zoom, composer, scene);
    }
  }

  private static void write(Path folder, String name, MapComposer composer, MapScene scene)
      throws IOException {
    int w = scene.pixelWidth();
    int h = scene.pixelHeight();
    int[] pixels = new int[w * h];
    composer.compose(scene, pixels);
    long start = System.nanoTime();
    composer.compose(scene, pixels);
    System.out.printf("%s %.1f ms%n", name, (System.nanoTime() - start) / 1e6);
    BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, w, h, pixels, 0, w);
    ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
  }
}
