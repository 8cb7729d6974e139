package org.chronofront.ingest.tree;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What the names of files give: names and ids of datasets.
public final class FileNames {
  private FileNames() {}

  /// The file's name without folders.
  public static String of(Path path) {
    Path name = path.getFileName();
    return CleanText.of((name == null ? path : name).toString());
  }

  /// The name without its extension.
  public static String stem(Path path) {
    String name = of(path);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /// What people would call the dataset that files make: the name of the one, or what all names
  /// begin with.
  public static String title(List<Path> files) {
    String title = stem(files.getFirst());
    for (Path file : files) {
      title = common(title, stem(file));
    }
    String trimmed = title.replaceAll("[\\s_.-]*[0-9_.\\s-]*$", "");
    String kept = files.size() > 1 && !trimmed.isBlank() ? trimmed : title;
    return kept.isBlank() ? stem(files.getFirst()) : kept;
  }

  /// Lower-case letters and digits with hyphens between, at most 80.
  public static String slug(String text) {
    String slug =
        text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "file" : slug.substring(0, Math.min(80, slug.length()));
  }

  private static String common(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return one.substring(0, length);
  }
}
