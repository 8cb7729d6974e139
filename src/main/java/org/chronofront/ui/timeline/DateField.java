package org.chronofront.ui.timeline;

import java.time.LocalDate;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.chronofront.time.DayText;
import org.chronofront.ui.mark.SafeLines;
import org.jspecify.annotations.Nullable;

/// A field for a typed date. Enter, or leaving the field, takes what was typed; Escape gives it up.
/// What cannot be read stays as it was typed, with a red border and a sentence below.
final class DateField {
  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

  private static final double WIDEST = 360;

  private final TextField field = new TextField();
  private final Tooltip hint;
  private final Tooltip message = new Tooltip();
  private final Function<String, Typed> take;
  private String shown = "";

  /// @param name what screen readers call it
  /// @param hint what can be typed
  /// @param take puts the text into the session
  DateField(String name, String hint, Function<String, Typed> take) {
    this.take = take;
    this.hint = new Tooltip(hint);
    field.setAccessibleText(name);
    field.setPromptText("12/10/2017");
    field.setTooltip(this.hint);
    field.getStyleClass().add("timeline-date");
    message.getStyleClass().add("timeline-message");
    message.setHideOnEscape(false);
    field.setOnAction(event -> commit());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    field.textProperty().addListener((property, old, now) -> message.hide());
    field.focusedProperty().addListener((property, old, now) -> focused(now));
  }

  TextField node() {
    return field;
  }

  /// Shows a day, in place of whatever was typed.
  void show(LocalDate day) {
    shown = DayText.brief(day);
    field.setText(shown);
    accepted();
  }

  private void commit() {
    if (field.getText().equals(shown)) {
      accepted();
      return;
    }
    Typed typed = take.apply(field.getText());
    if (typed.accepted()) {
      // the day as it is written here, also where it is the one that was shown
      field.setText(shown);
      accepted();
    } else {
      field.pseudoClassStateChanged(DANGER, true);
      hint.setText(typed.sentence());
    }
    say(typed.sentence());
  }

  private void accepted() {
    field.pseudoClassStateChanged(DANGER, false);
    message.hide();
  }

  private void focused(boolean now) {
    if (now) {
      return;
    }
    message.hide();
    if (!field.getText().equals(shown)) {
      commit();
    }
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      field.setText(shown);
      accepted();
    }
  }

  private void say(@Nullable String sentence) {
    if (sentence == null || field.getScene() == null || field.getScene().getWindow() == null) {
      return;
    }
    SafeLines.say(message, sentence, WIDEST);
    Bounds bounds = field.localToScreen(field.getLayoutBounds());
    if (bounds != null) {
      message.show(field, bounds.getMinX(), bounds.getMaxY() + 4);
    }
  }
}
