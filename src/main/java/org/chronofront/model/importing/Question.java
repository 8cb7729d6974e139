package org.chronofront.model.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that a reader wants to know of a file: which column holds the date, in which order day
/// and month stand, which actor an icon stands for.
///
/// @param key of the answer, stable: "column.date", "date.order", "icon.m.IS"
/// @param text what is asked, short enough for a form's label
/// @param help why it is asked, or what in the data gave rise to it; may be empty
/// @param options what may be answered; empty when any text will do
/// @param suggested the answer that the data suggests, null when it suggests none
/// @param required true when nothing is read before it is answered: what the data leave open is
///   never guessed in silence
public record Question(
    String key,
    String text,
    String help,
    List<Option> options,
    @Nullable String suggested,
    boolean required) {
  /// Copies the list.
  public Question {
    options = List.copyOf(options);
  }

  /// An answer to choose.
  ///
  /// @param value what the reader gets
  /// @param label what a person sees
  public record Option(String value, String label) {}
}
