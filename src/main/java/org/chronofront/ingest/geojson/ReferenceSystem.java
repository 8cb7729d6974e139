package org.chronofront.ingest.geojson;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.ingest.tree.CleanText;
import org.chronofront.ingest.tree.FileNames;
import org.jspecify.annotations.Nullable;

/// What a file says its coordinates are in. GeoJSON of 2008 had a member "crs" for that; RFC 7946
/// (section 4) did away with it, and all coordinates are longitudes and latitudes of WGS 84. Files
/// with the member are still written, and where it names another system the numbers are metres, or
/// degrees of another globe: on the map they would be elsewhere.
final class ReferenceSystem {
  static final String MEMBER = "crs";
  private static final Pattern WGS84 =
      Pattern.compile("(?i)(.*[:/#])?(CRS84h?|WGS ?84)|(.*\\D)?(4326|4979)");
  private static final int LONGEST = 100;
  private @Nullable String other;

  /// Takes a member of the file.
  void take(String name, String text) {
    boolean names =
        name.equals(MEMBER)
            || name.equals("crs/properties/name")
            || name.equals("crs/properties/code")
            || name.equals("crs/properties/href");
    if (names && !WGS84.matcher(text.strip()).matches()) {
      String plain = CleanText.of(text.strip());
      other = plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }
  }

  /// @throws UnreadableException when the file names another system
  void check(Path file) throws UnreadableException {
    if (other != null) {
      throw new UnreadableException(
          ("The coordinates of %s are in “%s”, as its member “crs” says, and not longitudes and"
                  + " latitudes of WGS 84, which is what is read here. Save it in WGS 84"
                  + " (EPSG:4326), which every program for maps can do, and import that.")
              .formatted(FileNames.of(file), other));
    }
  }
}
