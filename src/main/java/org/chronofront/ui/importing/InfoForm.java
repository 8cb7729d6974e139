package org.chronofront.ui.importing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// What the dataset is called, and its terms.
final class InfoForm {
  private final VBox root = new VBox();

  InfoForm(InfoFields info) {
    root.getStyleClass().addAll("question-group", "info-form");
    root.getChildren().add(Parts.label("About the dataset", "group-title"));
    text("Title", info.title(), "");
    text("Licence", info.licence(), "As its publisher states it");
    text("Whom to name", info.attribution(), "Stands on every picture that shows it");
    text("Terms", info.terms(), "A sentence that must stand on whatever is exported");
    text("Where it comes from", info.address(), "A web address");
    DatePicker accessed = new DatePicker();
    accessed.setConverter(new IsoDays());
    accessed.setPromptText("2026-01-31");
    accessed.setMaxWidth(Double.MAX_VALUE);
    accessed.valueProperty().bindBidirectional(info.accessed());
    row("Fetched on", accessed, "");
    text("Description", info.description(), "");
  }

  VBox root() {
    return root;
  }

  private void text(String name, StringProperty value, String hint) {
    TextField field = Parts.field();
    field.textProperty().bindBidirectional(value);
    row(name, field, hint);
  }

  private void row(String name, Node field, String hint) {
    Label label = Parts.label(name, "question");
    label.setLabelFor(field);
    field.setAccessibleText(name);
    field.setAccessibleHelp(hint);
    VBox row = new VBox(4, label, field);
    if (!hint.isEmpty()) {
      row.getChildren().add(Parts.wrapped(hint, "hint"));
    }
    row.getStyleClass().add("question-field");
    root.getChildren().add(row);
  }

  /// Days as 2026-01-31; what is no day leaves the field as it was.
  private static final class IsoDays extends StringConverter<LocalDate> {
    @Override
    public String toString(@Nullable LocalDate day) {
      return day == null ? "" : day.toString();
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String text) {
      if (text == null || text.isBlank()) {
        return null;
      }
      try {
        return LocalDate.parse(text.strip());
      } catch (DateTimeParseException _) {
        return null;
      }
    }
  }
}
