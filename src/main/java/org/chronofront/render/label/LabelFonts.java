package org.chronofront.render.label;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/// Where the fonts of the labels come from.
@FunctionalInterface
public interface LabelFonts {
  /// The font of a weight, at any size. Called from the thread that lays labels out.
  Font font(FontWeight weight);

  /// The app's own fonts, IBM Plex Sans; the platform's sans serif in the place of one that is
  /// missing.
  static LabelFonts bundled() {
    Map<FontWeight, Font> fonts = new EnumMap<>(FontWeight.class);
    fonts.put(FontWeight.REGULAR, load("/fonts/IBMPlexSans-Regular.ttf", Font.PLAIN));
    fonts.put(FontWeight.MEDIUM, load("/fonts/IBMPlexSans-Medium.ttf", Font.PLAIN));
    fonts.put(FontWeight.SEMI_BOLD, load("/fonts/IBMPlexSans-SemiBold.ttf", Font.BOLD));
    return weight -> fonts.getOrDefault(weight, new Font(Font.SANS_SERIF, Font.PLAIN, 12));
  }

  private static Font load(String resource, int style) {
    try (InputStream in = LabelFonts.class.getResourceAsStream(resource)) {
      return in == null
          ? new Font(Font.SANS_SERIF, style, 12)
          : Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (FontFormatException e) {
      throw new IllegalStateException(resource + " is not a font", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
