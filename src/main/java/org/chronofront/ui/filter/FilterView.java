package org.chronofront.ui.filter;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chronofront.model.EventKind;
import org.chronofront.render.style.ActorColors;
import org.chronofront.render.style.Theme;
import org.chronofront.ui.fx.Repaint;
import org.chronofront.ui.mark.ActorSwatch;
import org.chronofront.ui.mark.EventGlyph;
import org.chronofront.ui.mark.LiveScroll;
import org.chronofront.ui.session.Session;

/// The filters: kinds, actors and outlets of events, each with the number of events in the window,
/// and on top what they hide. Good from 180 px of width on. FX thread.
public final class FilterView extends StackPane {
  private final Session session;
  private final FilterViewModel model;
  private final HiddenPanel hidden;
  private final VBox sections = new VBox();
  private final Repaint refresh = new Repaint(this::refresh);

  /// Follows the session for as long as that lives.
  public FilterView(Session session) {
    this.session = session;
    this.model = new FilterViewModel(session);
    this.hidden = new HiddenPanel(model);
    getStyleClass().add("filters");
    getStylesheets()
        .add(Objects.requireNonNull(FilterView.class.getResource("filter.css")).toExternalForm());
    sections.getStyleClass().add("sections");
    ScrollPane scroll = new ScrollPane(sections);
    LiveScroll.drawAsIs(scroll);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    // Below the rows, so that hiding one does not move the others away from under the pointer.
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(new VBox(scroll, hidden));
    build();
    session.themeProperty().subscribe((_, _) -> build());
    session.shown().addListener(_ -> refresh.request());
  }

  private void build() {
    Theme theme = session.themeProperty().get();
    ActorColors colors = session.actorColors();
    sections
        .getChildren()
        .setAll(
            List.of(
                new FilterSection(
                    Facet.KIND,
                    model,
                    item -> new EventGlyph(EventKind.valueOf(item.id()), theme, EventGlyph.SMALL)),
                new FilterSection(
                    Facet.ACTOR, model, item -> new ActorSwatch(item.id(), colors, theme)),
                new FilterSection(Facet.OUTLET, model, _ -> new VBox())));
    refresh();
  }

  private void refresh() {
    session.shown().get();
    hidden.refresh();
    for (Node section : sections.getChildren()) {
      if (section instanceof FilterSection filter) {
        filter.refresh();
      }
    }
  }
}
