package org.chronofront.ui.checks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.chronofront.control.StateWords;
import org.chronofront.control.check.Concern;
import org.chronofront.control.check.ConcernWords;
import org.chronofront.library.ClaimDetail;
import org.chronofront.library.LibraryException;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.Excerpt;
import org.chronofront.time.DayText;
import org.chronofront.ui.mark.WrappedLabel;
import org.chronofront.ui.session.Why;
import org.chronofront.ui.why.WhyFold;
import org.chronofront.ui.why.WhyWords;
import org.jspecify.annotations.Nullable;

/// A gap or check in full: its sentence, and the claims that it rests on with the words of their
/// sources, which are read in the background; of each day that it names, why the place has the
/// state of that day.
final class ConcernPane extends ScrollPane {
  private final ChecksModel model;
  private final WhyWords why;
  private final OpenLibrary library;
  private final Executor background;
  private final Executor fx;
  private final ConcernWords words;
  private final StateWords states;
  private final VBox page = new VBox();
  private final AtomicInteger asked = new AtomicInteger();

  ConcernPane(
      ChecksModel model,
      OpenLibrary library,
      ConcernWords words,
      Executor background,
      Executor fx) {
    this.model = model;
    this.why = new WhyWords(library.catalog());
    this.library = library;
    this.words = words;
    this.states = new StateWords(library.catalog()::actorName);
    this.background = background;
    this.fx = fx;
    page.getStyleClass().add("concern");
    setContent(page);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    show(null);
  }

  void show(@Nullable Concern concern) {
    int ticket = asked.incrementAndGet();
    if (concern == null) {
      page.getChildren().setAll(WrappedLabel.of("Pick a row to see what it rests on.", "quiet-13"));
      return;
    }
    page.getChildren().setAll(WrappedLabel.of(words.of(concern), "headline"));
    Why question = model.question(concern);
    if (question != null
        && concern.claims().stream().map(model::question).noneMatch(question::equals)) {
      page.getChildren().add(fold(question));
    }
    background.execute(
        () -> {
          try {
            Map<ControlClaim, ClaimDetail> details = library.details(concern.claims());
            fx.execute(() -> fill(ticket, concern, details));
          } catch (LibraryException unreadable) {
            String sentence = String.valueOf(unreadable.getMessage());
            fx.execute(() -> add(ticket, WrappedLabel.of(sentence, "problem")));
          }
        });
  }

  private void fill(int ticket, Concern concern, Map<ControlClaim, ClaimDetail> details) {
    for (ControlClaim claim : concern.claims()) {
      ClaimDetail detail = details.get(claim);
      if (detail != null) {
        add(ticket, card(detail));
      }
    }
    for (String source : concern.sourceIds()) {
      add(ticket, WrappedLabel.of(library.catalog().source(source).title(), "quiet-13"));
    }
  }

  private void add(int ticket, Node node) {
    if (ticket == asked.get()) {
      page.getChildren().add(node);
    }
  }

  private WhyFold fold(Why question) {
    return new WhyFold(question, "on " + DayText.brief(question.day()), library, why, model::ask);
  }

  private Node card(ClaimDetail detail) {
    ControlClaim claim = detail.claim();
    VBox card = new VBox();
    card.getStyleClass().add("card");
    card.getChildren()
        .add(
            WrappedLabel.of(
                StateWords.capital(states.of(claim.state(), claim.extent().part()))
                    + ", "
                    + DayText.of(claim.span()),
                "state"));
    card.getChildren().add(fold(model.question(claim)));
    for (Excerpt excerpt : detail.excerpts()) {
      card.getChildren().add(WrappedLabel.quotation(excerpt));
    }
    card.getChildren()
        .add(WrappedLabel.of(detail.chainText() + ", " + DayText.of(claim.reported()), "quiet-12"));
    return card;
  }

  List<Node> parts() {
    return page.getChildren();
  }
}
