package org.chronofront.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chronofront.library.importing.ImportPreview;
import org.chronofront.library.importing.Importing.FormatChoice;
import org.chronofront.model.importing.ImportCounts;

/// What the import dialog says. Pure.
final class OfferWords {
  private static final long KILO = 1000;

  private OfferWords() {}

  /// The title that stands in the form, else the file's name.
  static String title(OfferModel model) {
    String title = model.info().title().get();
    return title.isBlank() ? names(model.files()) : title;
  }

  /// "events.csv", "a.geojson and 11 more".
  static String names(List<Path> files) {
    if (files.isEmpty()) {
      return "";
    }
    String first = name(files.getFirst());
    return files.size() == 1 ? first : first + " and " + (files.size() - 1) + " more";
  }

  /// "2017/events.csv".
  static String inFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null || folder.getFileName() == null
        ? name(file)
        : folder.getFileName() + "/" + name(file);
  }

  /// "events.csv, places.csv".
  static String allNames(List<Path> files) {
    return String.join(", ", files.stream().map(OfferWords::name).toList());
  }

  static String name(Path file) {
    Path name = file.getFileName();
    return (name == null ? file : name).toString();
  }

  /// The format that takes any table.
  static Optional<FormatChoice> table(List<FormatChoice> choices) {
    return choices.stream().filter(choice -> choice.id().equals("table")).findFirst();
  }

  /// True for files with rows and columns, by their names: they can be mapped as a table, whatever
  /// they were found to be.
  static boolean areTables(List<Path> files) {
    return files.stream()
        .allMatch(file -> name(file).toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|tab|txt)"));
  }

  /// "16 MB".
  static String size(long bytes) {
    if (bytes < KILO) {
      return bytes + " bytes";
    }
    double shown = bytes;
    int unit = -1;
    for (; shown >= KILO - 0.5 && unit < 2; unit++) {
      shown /= KILO;
    }
    return String.format(
        Locale.ENGLISH,
        shown < 9.95 ? "%.1f %s" : "%.0f %s",
        shown,
        List.of("kB", "MB", "GB").get(unit));
  }

  /// What the import would do, in sentences.
  static String outcome(ImportPreview preview) {
    ImportCounts counts = preview.counts();
    if (!preview.replaces()) {
      return "A new dataset: " + number(counts.imported(), "row") + " would come in.";
    }
    if (counts.updated() + counts.withdrawn() + counts.unchanged() == 0) {
      return "This adds to “%s” in your library: %s. What it holds stays; you can undo this."
          .formatted(preview.offer().info().title(), number(counts.imported(), "row"));
    }
    List<String> parts = new ArrayList<>();
    add(parts, counts.imported(), "added");
    add(parts, counts.updated(), "changed");
    add(parts, counts.withdrawn(), "withdrawn");
    add(parts, counts.unchanged(), "unchanged");
    return "This replaces the edition of “"
        + preview.offer().info().title()
        + "” in your library: "
        + (parts.isEmpty() ? "nothing in it" : String.join(", ", parts))
        + ". What you have added stays; you can undo it."
        + (counts.replacesAll()
            ? " Nothing that it holds is in the files. If they are something else, choose “a"
                + " dataset of its own” at the left."
            : "");
  }

  /// "1 row", "11,757 rows".
  static String number(long count, String noun) {
    return String.format(Locale.ENGLISH, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }

  private static void add(List<String> parts, long count, String what) {
    if (count > 0) {
      parts.add(String.format(Locale.ENGLISH, "%,d %s", count, what));
    }
  }
}
