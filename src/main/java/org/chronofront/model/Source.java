package org.chronofront.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that says something: an article, a dispatch, a statement, a comment.
///
/// @param id stable within the dataset
/// @param title its title, or what it is where it has none
/// @param outlet who publishes it ("L'Orient-Le Jour", "AFP", "SOHR")
/// @param author who wrote it, null when not stated
/// @param address where it can be read; null when not known. Not checked to be http(s) here
/// @param published the day of publication, null when not stated
/// @param language BCP 47 tag of its text
/// @param kind what kind of voice it is
/// @param leaning the actor it openly favours, null when none is declared
/// @param reliesOn ids of the sources it takes its words from
/// @param textFile name of the file whose characters excerpts point into, null when there is none
public record Source(
    String id,
    String title,
    String outlet,
    @Nullable String author,
    @Nullable String address,
    @Nullable LocalDate published,
    String language,
    SourceKind kind,
    @Nullable String leaning,
    List<String> reliesOn,
    @Nullable String textFile) {
  /// Copies the list.
  public Source {
    reliesOn = List.copyOf(reliesOn);
  }
}
