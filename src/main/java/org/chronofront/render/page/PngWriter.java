package org.chronofront.render.page;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;

/// Writes pixels as PNG.
public final class PngWriter {
  private PngWriter() {}

  /// Writes the picture; leaves the stream open. The pixels are not copied.
  ///
  /// @throws IOException when the stream cannot be written to
  public static void write(Pixels pixels, OutputStream out) throws IOException {
    DirectColorModel opaque = new DirectColorModel(24, 0xFF0000, 0xFF00, 0xFF);
    WritableRaster raster =
        Raster.createPackedRaster(
            new DataBufferInt(pixels.argb(), pixels.argb().length),
            pixels.width(),
            pixels.height(),
            pixels.width(),
            opaque.getMasks(),
            new Point());
    ImageIO.setUseCache(false);
    if (!ImageIO.write(new BufferedImage(opaque, raster, false, null), "png", out)) {
      throw new IOException("this Java cannot write PNG");
    }
  }
}
