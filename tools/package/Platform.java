import java.util.Locale;

/// What differs between the platforms.
final class Platform {
  private static final String OS = System.getProperty("os.name").toLowerCase(Locale.ROOT);
  static final boolean WINDOWS = OS.contains("win");
  static final boolean MAC = OS.contains("mac");
  static final boolean LINUX = !WINDOWS && !MAC;
  static final String ICON_SUFFIX = WINDOWS ? ".ico" : MAC ? ".icns" : "-512.png";
  static final String SQLITE_FOLDER =
      (WINDOWS ? "Windows/" : MAC ? "Mac/" : "Linux/")
          + (System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64");

  private Platform() {}
}
