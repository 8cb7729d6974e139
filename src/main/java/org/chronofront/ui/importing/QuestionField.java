package org.chronofront.ui.importing;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.chronofront.model.importing.Question;
import org.chronofront.model.importing.Question.Option;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/// One question of the form: its words, a field for the answer, and why it is asked.
final class QuestionField {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
  private static final int LONG = 12;

  private final OfferModel model;
  private Question question;
  private final VBox root = new VBox(4);
  private final Label asked = Parts.wrapped("", "question");
  private final Label hint = Parts.gone(Parts.wrapped("", "hint"));
  private final Control field;
  private final Hyperlink suggestion;
  private boolean writing;

  QuestionField(OfferModel model, Question question) {
    this.model = model;
    this.question = question;
    this.field = question.options().isEmpty() ? text() : choice();
    field.setMaxWidth(Double.MAX_VALUE);
    asked.setLabelFor(field);
    suggestion = Parts.gone(Parts.link("", "", this::accept));
    suggestion.setMinWidth(0);
    root.getStyleClass().add("question-field");
    root.getChildren().setAll(asked, field, suggestion, hint);
    ask(question);
  }

  /// Takes over other words for the same question, so that its field stays, and the keyboard in it.
  /// False when it is another question, or has other answers.
  boolean ask(Question now) {
    if (!now.key().equals(question.key()) || !now.options().equals(question.options())) {
      return false;
    }
    question = now;
    field.setAccessibleText(now.text());
    field.setAccessibleHelp(now.help());
    hint.setText(now.help());
    hint.setVisible(!now.help().isBlank());
    refresh();
    return true;
  }

  private String key() {
    return question.key();
  }

  /// True when the keyboard is in it.
  boolean hasKeyboard() {
    return Keyboard.isIn(field);
  }

  Question question() {
    return question;
  }

  Node root() {
    return root;
  }

  Control field() {
    return field;
  }

  /// True when an answer is wanted and missing.
  boolean isOpen() {
    return question.required() && model.answered(question.key()) == null;
  }

  /// Takes over what stands decided now.
  void refresh() {
    String answer = model.answered(question.key());
    writing = true;
    if (field instanceof TextField text) {
      if (!text.isFocused() && !text.getText().equals(answer == null ? "" : answer)) {
        text.setText(answer == null ? "" : answer);
      }
    } else if (field instanceof ComboBox<?> combo) {
      put(combo, answer);
    }
    writing = false;
    asked.setText(question.text() + (isOpen() ? "  – needs an answer" : ""));
    root.pseudoClassStateChanged(OPEN, isOpen());
    String offered = suggested();
    suggestion.setVisible(hasOffer());
    suggestion.setText(offered == null ? "" : "Use what seems likely: " + name(offered));
  }

  private @Nullable String suggested() {
    return question.suggested();
  }

  /// True when an answer is wanted, and the data suggests one.
  boolean hasOffer() {
    return isOpen() && suggested() != null;
  }

  /// Takes what the data suggests, because a person said so.
  void accept() {
    model.answer(key(), suggested());
  }

  private String name(String value) {
    return question.options().stream()
        .filter(option -> option.value().equals(value))
        .map(Option::label)
        .findFirst()
        .orElse(value);
  }

  private TextField text() {
    TextField text = Parts.field();
    text.textProperty().subscribe((_, now) -> say(now));
    return text;
  }

  private ComboBox<Option> choice() {
    ComboBox<Option> combo =
        question.options().size() > LONG ? new SearchableComboBox<>() : new ComboBox<>();
    combo.setConverter(new Names());
    combo.getItems().setAll(question.options());
    combo.setPromptText("Choose…");
    combo.setMinWidth(0);
    combo.valueProperty().subscribe((_, now) -> say(now == null ? null : now.value()));
    // a field may be too narrow for its words
    combo.valueProperty().map(now -> new Tooltip(now.label())).subscribe(combo::setTooltip);
    return combo;
  }

  @SuppressWarnings("unchecked") // made by choice()
  private void put(ComboBox<?> combo, @Nullable String answer) {
    Option wanted =
        question.options().stream()
            .filter(option -> option.value().equals(answer))
            .findFirst()
            .orElse(null);
    if (!Objects.equals(combo.getValue(), wanted)) {
      ((ComboBox<Option>) combo).setValue(wanted);
    }
  }

  private void say(@Nullable String answer) {
    if (!writing) {
      model.answer(question.key(), answer);
      refresh();
    }
  }

  /// Names of options; reading is not needed but by the search, which compares.
  private final class Names extends StringConverter<Option> {
    @Override
    public String toString(@Nullable Option option) {
      return option == null ? "" : Parts.oneLine(option.label());
    }

    @Override
    public @Nullable Option fromString(String text) {
      return question.options().stream()
          .filter(option -> option.label().equals(text))
          .findFirst()
          .orElse(null);
    }
  }
}
