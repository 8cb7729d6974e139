package org.chronofront.ui.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.chronofront.library.importing.ImportOffer;
import org.chronofront.model.importing.Question;
import org.jspecify.annotations.Nullable;

/// All questions of a dataset, in groups: what a person must answer comes first. A field stays the
/// same node while its question stays the same, so that the keyboard stays where it is.
final class QuestionForm {
  private static final Map<String, String> GROUPS =
      Map.of(
          "file", "The file",
          "column", "Columns",
          "date", "Dates",
          "coordinates", "Coordinates",
          "number", "Numbers",
          "icon", "Icons and the actors they stand for",
          "actor", "Actors",
          "field", "Fields",
          "row", "Rows");

  private final OfferModel model;
  private final VBox root = new VBox();
  private final List<QuestionField> fields = new ArrayList<>();
  private final List<LikelyLink> likely = new ArrayList<>();

  QuestionForm(OfferModel model) {
    this.model = model;
    root.getStyleClass().add("question-form");
    Parts.gone(root);
    root.setVisible(false);
    model.offer().subscribe(this::show);
    model
        .busy()
        .subscribe(
            _ -> {
              fields.forEach(QuestionField::refresh);
              likely.forEach(LikelyLink::refresh);
            });
  }

  VBox root() {
    return root;
  }

  /// The first field that wants an answer.
  Optional<QuestionField> firstOpen() {
    return fields.stream().filter(QuestionField::isOpen).findFirst();
  }

  private void show(@Nullable ImportOffer offer) {
    List<Question> questions = offer == null ? List.of() : offer.questions();
    if (!questions.equals(fields.stream().map(QuestionField::question).toList())) {
      fill(questions);
    }
    fields.forEach(QuestionField::refresh);
    likely.forEach(LikelyLink::refresh);
  }

  private void fill(List<Question> questions) {
    Map<String, QuestionField> before = new LinkedHashMap<>();
    fields.forEach(field -> before.put(field.question().key(), field));
    String keyboard =
        fields.stream()
            .filter(QuestionField::hasKeyboard)
            .map(field -> field.question().key())
            .findFirst()
            .orElse("");
    boolean seen = fields.stream().anyMatch(field -> field.field().isFocusVisible());
    List<QuestionField> now = new ArrayList<>();
    for (Question question : questions) {
      QuestionField field = before.get(question.key());
      now.add(field == null || !field.ask(question) ? new QuestionField(model, question) : field);
    }
    if (now.equals(fields)) {
      return;
    }
    fields.clear();
    fields.addAll(now);
    arrange();
    // a field that is taken out and put back in has lost the keyboard
    fields.stream()
        .filter(field -> field.question().key().equals(keyboard))
        .findFirst()
        .ifPresent(field -> Keyboard.put(field.field(), seen));
  }

  private void arrange() {
    Map<String, List<QuestionField>> groups = new LinkedHashMap<>();
    for (QuestionField field : fields) {
      groups.computeIfAbsent(group(field.question().key()), _ -> new ArrayList<>()).add(field);
    }
    likely.clear();
    root.getChildren().clear();
    groups.forEach((name, asked) -> root.getChildren().add(box(name, asked)));
    root.setVisible(!groups.isEmpty());
  }

  private VBox box(String group, List<QuestionField> asked) {
    LikelyLink link = new LikelyLink(asked);
    likely.add(link);
    VBox box = new VBox(Parts.label(title(group), "group-title"), link.root());
    asked.forEach(field -> box.getChildren().add(field.root()));
    box.getStyleClass().add("question-group");
    return box;
  }

  static String group(String key) {
    int dot = key.indexOf('.');
    return dot < 0 ? "" : key.substring(0, dot);
  }

  static String title(String group) {
    if (group.isEmpty()) {
      return "The dataset";
    }
    return GROUPS.getOrDefault(
        group, group.substring(0, 1).toUpperCase(Locale.ROOT) + group.substring(1));
  }
}
