package org.chronofront.ui.importing;

import java.time.LocalDate;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chronofront.model.DatasetInfo;
import org.jspecify.annotations.Nullable;

/// What a dataset is called and under which terms it may be used, as a person edits it. A field
/// that nobody has touched follows what the format suggests. FX thread, or a test's own.
final class InfoFields {
  private final StringProperty title = new SimpleStringProperty("");
  private final StringProperty description = new SimpleStringProperty("");
  private final StringProperty licence = new SimpleStringProperty("");
  private final StringProperty attribution = new SimpleStringProperty("");
  private final StringProperty terms = new SimpleStringProperty("");
  private final StringProperty address = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable LocalDate> accessed = new SimpleObjectProperty<>();
  private DatasetInfo suggested;

  InfoFields(DatasetInfo suggested) {
    this.suggested = suggested;
    title.set(suggested.title());
    description.set(suggested.description());
    licence.set(suggested.licence());
    attribution.set(suggested.attribution());
    terms.set(orEmpty(suggested.terms()));
    address.set(orEmpty(suggested.address()));
    accessed.set(suggested.accessed());
  }

  /// Takes new suggestions over, but not where a person has written something else.
  void suggest(DatasetInfo now) {
    follow(title, suggested.title(), now.title());
    follow(description, suggested.description(), now.description());
    follow(licence, suggested.licence(), now.licence());
    follow(attribution, suggested.attribution(), now.attribution());
    follow(terms, orEmpty(suggested.terms()), orEmpty(now.terms()));
    follow(address, orEmpty(suggested.address()), orEmpty(now.address()));
    if (Objects.equals(accessed.get(), suggested.accessed())) {
      accessed.set(now.accessed());
    }
    suggested = now;
  }

  /// The dataset as the fields have it.
  DatasetInfo info() {
    return new DatasetInfo(
        suggested.id(),
        title.get().strip(),
        description.get().strip(),
        licence.get().strip(),
        attribution.get().strip(),
        orNull(terms.get()),
        orNull(address.get()),
        accessed.get());
  }

  StringProperty title() {
    return title;
  }

  StringProperty description() {
    return description;
  }

  StringProperty licence() {
    return licence;
  }

  StringProperty attribution() {
    return attribution;
  }

  StringProperty terms() {
    return terms;
  }

  StringProperty address() {
    return address;
  }

  ObjectProperty<@Nullable LocalDate> accessed() {
    return accessed;
  }

  private static void follow(StringProperty field, String before, String now) {
    if (field.get().equals(before)) {
      field.set(now);
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static @Nullable String orNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
