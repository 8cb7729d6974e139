package org.chronofront.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.chronofront.library.importing.ImportOffer;
import org.chronofront.library.importing.Importing.FormatChoice;
import org.chronofront.ui.mark.SafeLines;
import org.jspecify.annotations.Nullable;

/// One dataset of the import dialog: what it is read as on top, what can be decided on the left,
/// what would come of it on the right.
final class OfferPage {
  private static final double FORM_WIDTH = 316;
  private static final double ABOVE = 44;
  private static final int MOST_PATHS = 20;

  private final OfferModel model;
  private final BorderPane root = new BorderPane();
  private final QuestionForm questions;
  private final ComboBox<FormatChoice> formats = new ComboBox<>();
  private final Label file = Parts.label("", "title-15");
  private final Label about = Parts.label("", "quiet");
  private final VBox notes = new VBox(4);
  private final Hyperlink map;
  private final VBox remember = Parts.gone(new VBox(4));
  private final ScrollPane form = new ScrollPane();
  private boolean writing;

  OfferPage(OfferModel model, List<FormatChoice> choices) {
    this.model = model;
    this.questions = new QuestionForm(model);
    formats.getItems().setAll(choices);
    map =
        Parts.gone(
            Parts.link(
                "Map it as a table",
                "Say which column holds what",
                () ->
                    OfferWords.table(choices).ifPresent(table -> model.chooseFormat(table.id()))));
    root.setTop(head());
    form.setContent(form());
    form.setFitToWidth(true);
    form.setPrefWidth(FORM_WIDTH);
    form.setMinWidth(FORM_WIDTH);
    form.getStyleClass().add("form-scroll");
    root.setLeft(form);
    root.setCenter(new PreviewPane(model).root());
    root.getStyleClass().add("offer-page");
    model.offer().subscribe(this::show);
  }

  BorderPane root() {
    return root;
  }

  /// Puts the keyboard where an answer is wanted; false when none is.
  boolean focusOpen() {
    return questions
        .firstOpen()
        .map(
            field -> {
              reveal(field.root());
              field.field().requestFocus();
              return true;
            })
        .orElse(false);
  }

  /// Scrolls as little as it takes.
  private void reveal(Node field) {
    Node content = form.getContent();
    double height = form.getViewportBounds().getHeight();
    double room = content.getLayoutBounds().getHeight() - height;
    var at = content.sceneToLocal(field.localToScene(field.getLayoutBounds()));
    double seen = form.getVvalue() * room;
    if (room > 0 && (at.getMinY() < seen || at.getMaxY() > seen + height)) {
      form.setVvalue(Math.clamp((at.getMinY() - ABOVE) / room, 0, 1));
    }
  }

  private HBox head() {
    file.setText(OfferWords.names(model.files()));
    file.setMinWidth(60);
    file.setTooltip(
        new Tooltip(
            model.files().stream()
                .limit(MOST_PATHS)
                .map(Path::toString)
                .collect(Collectors.joining("\n"))));
    about.setMinWidth(Label.USE_PREF_SIZE);
    formats.setConverter(new Titles());
    formats.setPromptText("Choose a format…");
    formats.setAccessibleText("Read as");
    formats.setMinWidth(120);
    formats.setMaxWidth(280);
    formats
        .valueProperty()
        .subscribe(
            choice -> {
              if (!writing && choice != null) {
                model.chooseFormat(choice.id());
              }
            });
    Label as = Parts.label("Read as", "quiet");
    as.setMinWidth(Label.USE_PREF_SIZE);
    as.setLabelFor(formats);
    HBox head = new HBox(8, file, about, Parts.space(), as, formats);
    head.getStyleClass().add("offer-head");
    HBox.setHgrow(file, Priority.SOMETIMES);
    return head;
  }

  private VBox form() {
    CheckBox wanted = new CheckBox("Remember these answers for files like this");
    SafeLines.wrap(wanted);
    wanted.selectedProperty().bindBidirectional(model.remembering());
    TextField name = Parts.gone(Parts.field());
    name.setPromptText("A name, such as “Weekly sheet”");
    name.setAccessibleText("Name of the remembered answers");
    name.textProperty().bindBidirectional(model.mappingName());
    name.visibleProperty().bind(wanted.selectedProperty());
    remember.getChildren().setAll(wanted, name);
    remember.getStyleClass().add("remember");
    notes.getStyleClass().add("notes");
    Parts.gone(notes);
    VBox all = new VBox(notes, questions.root(), map, remember, new InfoForm(model.info()).root());
    all.getStyleClass().add("offer-form");
    return all;
  }

  private void show(@Nullable ImportOffer offer) {
    writing = true;
    formats.setValue(
        offer == null
            ? null
            : formats.getItems().stream()
                .filter(choice -> choice.id().equals(offer.formatId()))
                .findFirst()
                .orElse(null));
    writing = false;
    about.setText(offer == null ? "" : about(offer));
    remember.setVisible(
        offer != null && !offer.signature().isEmpty() && !offer.questions().isEmpty());
    boolean mapped =
        offer == null
            || OfferWords.table(formats.getItems()).stream()
                .allMatch(table -> table.id().equals(offer.formatId()));
    map.setVisible(!mapped && OfferWords.areTables(model.files()));
    notes.getChildren().clear();
    if (offer != null) {
      String mapping = offer.mapping();
      if (mapping != null) {
        note("The answers that you remembered as “" + mapping + "” were used.");
      }
      offer.notes().forEach(this::note);
    }
    notes.setVisible(!notes.getChildren().isEmpty());
  }

  private void note(String sentence) {
    notes.getChildren().add(Parts.wrapped(sentence, "note"));
  }

  private static String about(ImportOffer offer) {
    String files = offer.files().size() == 1 ? "" : offer.files().size() + " files, ";
    return files + OfferWords.size(offer.bytes());
  }

  /// Titles of formats; reading is not needed.
  private static final class Titles extends StringConverter<FormatChoice> {
    @Override
    public String toString(@Nullable FormatChoice choice) {
      return choice == null ? "" : choice.title();
    }

    @Override
    public @Nullable FormatChoice fromString(String text) {
      return null;
    }
  }
}
