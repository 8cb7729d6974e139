package org.chronofront.ui.dossier;

import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.chronofront.ui.dossier.DossierContent.Failed;
import org.chronofront.ui.dossier.DossierContent.Nothing;
import org.chronofront.ui.dossier.DossierContent.OfArea;
import org.chronofront.ui.dossier.DossierContent.OfEvent;
import org.chronofront.ui.dossier.DossierContent.OfPlace;
import org.chronofront.ui.fx.FxThread;
import org.chronofront.ui.fx.Repaint;
import org.chronofront.ui.mark.LiveScroll;
import org.chronofront.ui.session.Selection;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.session.Shown;
import org.chronofront.ui.why.WhyWords;
import org.jspecify.annotations.Nullable;

/// The dossier of what is selected: names, state on the day and why, control changes and events
/// with the words of their sources. Good from 300 px of width on. FX thread.
public final class DossierView extends StackPane {
  /// What is left to be seen above that which is scrolled to: the ribbon of the place.
  private static final double ABOVE = 48;

  private final Session session;
  private final LinkOpener opener;
  private final DossierViewModel model;
  private final Repaint refresh = new Repaint(this::showDay);
  private Pane pane;
  private @Nullable Shown shown;
  private @Nullable String sought;

  /// Follows the session for as long as that lives.
  ///
  /// @param opener asked to open a link after a click, http and https only
  /// @param background runs the reading of texts
  public DossierView(Session session, LinkOpener opener, Executor background) {
    this(session, opener, background, FxThread::later);
  }

  /// For tests: what the background has read comes back through the given executor.
  DossierView(Session session, LinkOpener opener, Executor background, Executor fx) {
    this.session = session;
    this.opener = opener;
    this.model = new DossierViewModel(session, background, fx);
    getStyleClass().add("dossier");
    getStylesheets()
        .add(Objects.requireNonNull(DossierView.class.getResource("dossier.css")).toExternalForm());
    pane = new EmptyPane(setting(), session);
    render();
    model.content().subscribe((_, _) -> render());
    session.themeProperty().subscribe((_, _) -> render());
    session.fadingProperty().subscribe((_, _) -> pane.fade());
    session.shown().addListener(_ -> refresh.request());
    session.questions().openProperty().subscribe((_, _) -> pane.showReasons());
    session.questions().elsewhereProperty().subscribe((_, _) -> pane.showReasons());
    session.questions().askedProperty().subscribe((_, _) -> toTop());
    session.tellings().askedProperty().subscribe((_, _) -> seekSources());
  }

  private Setting setting() {
    var catalog = session.library().catalog();
    return new Setting(
        catalog,
        session.actorColors(),
        session.themeProperty().get(),
        session.fadingProperty()::get,
        new DossierWords(catalog),
        new WhyWords(catalog),
        opener,
        model);
  }

  private void render() {
    Pane before = pane;
    double scrolled = scrolledPixels();
    Setting setting = setting();
    pane =
        switch (model.content().get()) {
          case Nothing _ -> new EmptyPane(setting, session);
          case OfPlace place ->
              new PlacePane(
                  place.dossier(), setting, session, isOf(before, place.dossier().place().id()));
          case OfArea area -> new AreaPane(area, setting, session);
          case OfEvent event -> new EventPane(event, setting, session);
          case Failed failed -> new FailedPane(failed.sentence(), session);
        };
    shown = null;
    showDay();
    Node node = pane.node();
    if (pane instanceof EmptyPane) {
      getChildren().setAll(node);
      return;
    }
    ScrollPane scroll = new ScrollPane(node);
    LiveScroll.drawAsIs(scroll);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    getChildren().setAll(scroll);
    if (pane instanceof PlacePane place && isOf(before, place.placeId())) {
      scrollTo(scroll, scrolled);
    }
    if (sought != null) {
      toSources();
    }
  }

  /// The place may still have to be read.
  private void seekSources() {
    Selection selection = session.selectionProperty().get();
    sought = selection == null ? null : selection.placeId();
    toSources();
  }

  private void toSources() {
    if (sought == null || !isOf(pane, sought)) {
      return;
    }
    sought = null;
    Node sources = pane.showSources();
    if (sources != null && getChildren().getFirst() instanceof ScrollPane scroll) {
      applyCss();
      layout();
      scrollTo(scroll, sources.getBoundsInParent().getMinY() - ABOVE);
    }
  }

  private double scrolledPixels() {
    if (!getChildren().isEmpty() && getChildren().getFirst() instanceof ScrollPane scroll) {
      return scroll.getVvalue() * hiddenHeight(scroll);
    }
    return 0;
  }

  /// The state on the day and its reasons stand on top.
  private void toTop() {
    if (!getChildren().isEmpty() && getChildren().getFirst() instanceof ScrollPane scroll) {
      scroll.setVvalue(0);
    }
  }

  private void scrollTo(ScrollPane scroll, double pixels) {
    applyCss();
    layout();
    double hidden = hiddenHeight(scroll);
    if (hidden > 0) {
      scroll.setVvalue(Math.clamp(pixels / hidden, 0, 1));
    }
  }

  private static double hiddenHeight(ScrollPane scroll) {
    return Math.max(
        0,
        scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight());
  }

  private static boolean isOf(Pane pane, String placeId) {
    return pane instanceof PlacePane place && place.placeId().equals(placeId);
  }

  /// A step of the window alone leaves the page as it is.
  private void showDay() {
    Shown now = session.shown().get();
    if (shown == null || !now.hasControlOf(shown)) {
      pane.showDay(now);
    }
    shown = now;
  }
}
