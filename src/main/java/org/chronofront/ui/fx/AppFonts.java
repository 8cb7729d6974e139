package org.chronofront.ui.fx;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/// The app's own fonts, IBM Plex Sans and IBM Plex Sans Arabic, for the nodes of the window.
public final class AppFonts {
  private static final List<String> FILES =
      List.of(
          "IBMPlexSans-Regular",
          "IBMPlexSans-Medium",
          "IBMPlexSans-SemiBold",
          "IBMPlexSansArabic-Regular",
          "IBMPlexSansArabic-SemiBold");

  private AppFonts() {}

  /// Loads them. Call it before Java2D draws its first text on another thread: on Linux JavaFX adds
  /// each font to fontconfig's list of fonts (`FcConfigAppFontAddFile`), which Java2D sorts
  /// (`FcFontSort`) when it sets itself up; a list that grows meanwhile ends the process. FX
  /// thread.
  public static void load() {
    for (String file : FILES) {
      InputStream ttf = AppFonts.class.getResourceAsStream("/fonts/" + file + ".ttf");
      Font.loadFont(Objects.requireNonNull(ttf, file), 13);
    }
  }
}
