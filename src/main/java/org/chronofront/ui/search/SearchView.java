package org.chronofront.ui.search;

import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.Window;
import javafx.util.Duration;
import org.chronofront.library.SearchHit;
import org.chronofront.ui.fx.FxThread;
import org.chronofront.ui.session.Session;

/// The search field with its hits: places, actors, events and words of sources. Arrow keys go
/// through the hits, Enter goes to one, Shift+Enter asks why of its state, Esc closes them. FX
/// thread.
public final class SearchView extends StackPane {
  private static final Duration REST = Duration.millis(80);
  private static final double WIDTH = 440;
  private static final double HEIGHT = 520;
  private static final double GAP = 4;
  private static final double MARGIN = 8;

  private final SearchViewModel model;
  private final TextField field = new TextField();
  private final Popup popup = new Popup();
  private final HitList hits;
  private final PauseTransition rest = new PauseTransition(REST);

  /// Follows the session for as long as that lives.
  ///
  /// @param background runs the searching
  public SearchView(Session session, Executor background) {
    this(session, background, FxThread::later);
  }

  /// For tests: what the background has found comes back through the given executor.
  SearchView(Session session, Executor background, Executor fx) {
    this.model = new SearchViewModel(session, background, fx);
    this.hits = new HitList(session, model, this::choose, this::ask);
    getStyleClass().add("search");
    getStylesheets()
        .add(Objects.requireNonNull(SearchView.class.getResource("search.css")).toExternalForm());
    field.setPromptText("Search places, actors, words (Ctrl+K)");
    field.setAccessibleText("Search places, actors, events and words of sources");
    field.setTooltip(new Tooltip("In any script: Mayadine, Mayādīn, الميادين"));
    field.setPrefWidth(280);
    getChildren().setAll(field);
    popup.getContent().setAll(hits);
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
    rest.setOnFinished(_ -> model.search(field.getText()));
    field.textProperty().subscribe((_, typed) -> typed(typed));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                popup.hide();
              }
            });
    model.answer().subscribe((_, answer) -> show(answer));
  }

  /// Puts the keyboard into the field, with what stands in it marked.
  public void focus() {
    field.requestFocus();
    field.selectAll();
  }

  /// The field itself.
  TextField field() {
    return field;
  }

  /// The window with the hits.
  Popup popup() {
    return popup;
  }

  HitList hits() {
    return hits;
  }

  private void typed(String typed) {
    if (typed.isBlank()) {
      rest.stop();
      model.search("");
    } else {
      rest.playFromStart();
    }
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> {
        if (popup.isShowing()) {
          hits.move(1);
        } else {
          show(model.answer().get());
        }
        event.consume();
      }
      case UP -> {
        hits.move(-1);
        event.consume();
      }
      case ENTER -> {
        enter(event.isShiftDown());
        event.consume();
      }
      case ESCAPE -> {
        if (popup.isShowing()) {
          popup.hide();
          event.consume();
        } else if (!field.getText().isEmpty()) {
          field.clear();
          event.consume();
        }
      }
      default -> {}
    }
  }

  /// With Shift the reasons for the state that a hit shows, where it shows one.
  private void enter(boolean why) {
    if (popup.isShowing() && model.answer().get().text().equals(field.getText().strip())) {
      hits.current()
          .ifPresent(
              hit -> {
                if (why && model.canAsk(hit)) {
                  ask(hit);
                } else {
                  choose(hit);
                }
              });
    } else {
      rest.stop();
      model.search(field.getText());
    }
  }

  private void choose(SearchHit hit) {
    if (!model.canChoose(hit)) {
      return;
    }
    popup.hide();
    model.choose(hit);
    field.selectAll();
  }

  private void ask(SearchHit hit) {
    popup.hide();
    model.ask(hit);
    field.selectAll();
  }

  private void show(SearchAnswer answer) {
    Window window = field.getScene() == null ? null : field.getScene().getWindow();
    if (answer.text().isEmpty() || window == null || !field.isFocused()) {
      popup.hide();
      return;
    }
    hits.show(answer);
    Point2D below = field.localToScreen(0, field.getHeight() + GAP);
    double width = Math.min(Math.max(WIDTH, field.getWidth()), window.getWidth() - 2 * MARGIN);
    double right = window.getX() + window.getWidth() - MARGIN;
    double x = Math.max(window.getX() + MARGIN, Math.min(below.getX(), right - width));
    double room = window.getY() + window.getHeight() - below.getY() - MARGIN;
    if (!popup.isShowing()) {
      popup.show(field, x, below.getY());
    }
    hits.fit(width, Math.clamp(room, 120, HEIGHT));
    popup.sizeToScene();
    popup.setX(x);
    popup.setY(below.getY());
  }
}
