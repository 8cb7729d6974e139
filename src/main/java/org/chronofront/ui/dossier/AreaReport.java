package org.chronofront.ui.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chronofront.library.AreaDossier;
import org.chronofront.library.Catalog;
import org.chronofront.library.LibraryArea;
import org.chronofront.time.DayText;
import org.jspecify.annotations.Nullable;

/// Whose area a point lies in on a day, since when, and who says so, in words. Pure.
///
/// @param headline whose it is
/// @param map which map says so
/// @param since since when, or why that is not known
/// @param says who draws it: dataset, attribution, licence, files
/// @param why why it is shown so
record AreaReport(String headline, String map, String since, List<String> says, List<String> why) {
  private static final int MOST_FILES = 3;

  AreaReport {
    says = List.copyOf(says);
    why = List.copyOf(why);
  }

  static AreaReport of(AreaDossier dossier, LocalDate day, Catalog catalog) {
    LibraryArea area = dossier.on(day);
    return new AreaReport(
        headline(area, catalog),
        map(dossier, area, day),
        area == null ? "" : since(dossier, area),
        says(dossier, area == null ? day : drawnOn(area, day)),
        why(area));
  }

  private static String headline(@Nullable LibraryArea area, Catalog catalog) {
    if (area == null) {
      return "In no area on this day";
    }
    String actor = area.actorId();
    return actor == null ? area.name() : "Area of " + catalog.actorName(actor);
  }

  private static String map(AreaDossier dossier, @Nullable LibraryArea area, LocalDate day) {
    if (area == null) {
      LocalDate nearest = dossier.nearestMap(day);
      if (dossier.maps().contains(day)) {
        return "The map of %s leaves this point out.".formatted(DayText.of(day));
      }
      return nearest == null
          ? "No map of this dataset has a day."
          : "There is no map of %s; the nearest is of %s."
              .formatted(DayText.of(day), DayText.of(nearest));
    }
    String owner = area.actorId() == null ? " The dataset does not say whose it is." : "";
    return area.span() == null
        ? "Drawn without a day, so it is shown on every day." + owner
        : "Drawn for %s.".formatted(DayText.lasting(area.span())) + owner;
  }

  private static String since(AreaDossier dossier, LibraryArea area) {
    AreaDossier.Since since = dossier.since(area);
    if (since == null) {
      return "Since when is not said.";
    }
    String maps = since.maps() == 1 ? "on one map" : "on %,d maps in a row".formatted(since.maps());
    String before =
        since.outside() == null
            ? "There is no older map."
            : "The map before, of %s, has this point outside."
                .formatted(DayText.of(since.outside()));
    return "Since %s, %s. %s".formatted(DayText.of(since.first()), maps, before);
  }

  private static List<String> says(AreaDossier dossier, LocalDate day) {
    List<String> says = new ArrayList<>(List.of(dossier.title()));
    AreaDossier.Origin origin = dossier.origin();
    if (origin == null) {
      return says;
    }
    add(says, "", origin.info().attribution());
    add(says, "Licence: ", origin.info().licence());
    add(says, "", origin.info().terms());
    if (origin.info().accessed() != null) {
      says.add("Fetched on " + DayText.of(origin.info().accessed()));
    }
    List<String> files = origin.files(day);
    if (!files.isEmpty()) {
      int more = Math.max(0, files.size() - MOST_FILES);
      says.add(
          "Imported from "
              + String.join(", ", files.subList(0, files.size() - more))
              + (more == 0 ? "" : " and %,d more files".formatted(more)));
    }
    return says;
  }

  private static void add(List<String> says, String before, @Nullable String words) {
    if (words != null && !words.isBlank()) {
      says.add(before + words.strip());
    }
  }

  private static List<String> why(@Nullable LibraryArea area) {
    return area == null
        ? List.of()
        : List.of(
            "A dataset draws it so for this day, and what is drawn is shown as it is drawn: no"
                + " claim is weighed, and rule, sources and knowledge day change nothing of it.");
  }

  private static LocalDate drawnOn(LibraryArea area, LocalDate day) {
    LocalDate first = area.span() == null ? null : area.span().firstNamed();
    return first == null ? day : first;
  }
}
