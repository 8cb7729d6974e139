package org.chronofront.ui.search;

import java.util.LinkedHashSet;
import java.util.OptionalInt;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chronofront.control.Finding;
import org.chronofront.library.Catalog;
import org.chronofront.library.SearchHit;
import org.chronofront.model.LocalName;
import org.chronofront.render.style.MarkStyle;
import org.chronofront.render.style.Theme;
import org.chronofront.ui.mark.ActorSwatch;
import org.chronofront.ui.mark.EventGlyph;
import org.chronofront.ui.mark.SafeLines;
import org.chronofront.ui.mark.Script;
import org.chronofront.ui.mark.StateMark;
import org.chronofront.ui.session.Session;

/// One hit: a sign, a name or sentence, and what tells it from others.
final class HitRow extends HBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final double SIGN = 32;

  private final SearchHit hit;
  private final Label why = styled(new Label("Why?"), "action");

  /// @param asked run when the reasons for the state shown are asked for
  HitRow(SearchHit hit, Session session, SearchViewModel model, Runnable asked) {
    this.hit = hit;
    getStyleClass().add("hit");
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setAccessibleText(hit.title());
    StackPane sign = new StackPane(sign(hit, session));
    sign.setMinWidth(SIGN);
    sign.setAlignment(Pos.TOP_CENTER);
    sign.getStyleClass().add("sign");
    VBox words = new VBox(words(hit, session.library().catalog(), model));
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    why.setMinWidth(USE_PREF_SIZE);
    why.setManaged(model.canAsk(hit));
    why.setVisible(false);
    why.setTooltip(new Tooltip("The reasons for the state on the day shown (Shift+Enter)"));
    if (model.canAsk(hit)) {
      ask(why, asked);
      ask(sign, asked);
      setAccessibleHelp("Enter goes there, Shift+Enter asks why");
    }
    getChildren().setAll(sign, words, why);
    setDisable(!model.canChoose(hit));
  }

  SearchHit hit() {
    return hit;
  }

  void setCurrent(boolean current) {
    pseudoClassStateChanged(CURRENT, current);
    why.setVisible(current && why.isManaged());
  }

  private static void ask(Node part, Runnable asked) {
    part.setCursor(Cursor.HAND);
    part.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            asked.run();
          }
          event.consume();
        });
  }

  private static Node sign(SearchHit hit, Session session) {
    Theme theme = session.themeProperty().get();
    return switch (hit.kind()) {
      case PLACE -> {
        Finding finding = session.shown().get().findings().get(hit.id());
        StateMark mark = new StateMark(StateMark.SMALL);
        if (finding != null) {
          mark.show(
              MarkStyle.of(
                  finding,
                  session.dayProperty().get(),
                  session.actorColors(),
                  theme,
                  session.fadingProperty().get()),
              theme);
        }
        yield mark;
      }
      case ACTOR -> new ActorSwatch(hit.id(), session.actorColors(), theme);
      case EVENT -> glyph(hit, session, theme);
      case EXCERPT -> styled(new Label("“”"), "quote-sign");
    };
  }

  private static Node glyph(SearchHit hit, Session session, Theme theme) {
    var events = session.library().events();
    OptionalInt row = events.rowOf(hit.id());
    return row.isEmpty()
        ? new StackPane()
        : new EventGlyph(events.kind(row.getAsInt()), theme, EventGlyph.SMALL);
  }

  private static Node[] words(SearchHit hit, Catalog catalog, SearchViewModel model) {
    return switch (hit.kind()) {
      case PLACE ->
          new Node[] {
            styled(new Label(hit.title()), "title"), names(hit, catalog.place(hit.id()).names())
          };
      case ACTOR ->
          new Node[] {
            styled(new Label(hit.title()), "title"),
            names(hit, catalog.actor(hit.id()).names()),
            styled(
                new Label(
                    model.isAlone(hit.id())
                        ? "Show the events of all actors again"
                        : "Show only events with this actor"),
                "action")
          };
      case EVENT -> {
        String place = hit.placeId();
        Label where = new Label(place == null ? "" : catalog.place(place).displayName());
        where.setManaged(place != null);
        yield new Node[] {wrapped(hit.title(), "sentence"), styled(where, "detail")};
      }
      case EXCERPT -> {
        String snippet = hit.snippet();
        yield new Node[] {
          MarkedText.of(snippet == null ? hit.title() : snippet),
          styled(new Label(hit.title()), "detail")
        };
      }
    };
  }

  /// The other names, first the one that was found.
  private static Node names(SearchHit hit, Iterable<LocalName> names) {
    Set<String> others = new LinkedHashSet<>();
    if (hit.snippet() != null) {
      others.add(MarkedText.plain(hit.snippet()));
    }
    for (LocalName name : names) {
      if (name.kind() == LocalName.Kind.NAME) {
        others.add(name.text());
      }
    }
    others.remove(hit.title());
    FlowPane line = new FlowPane();
    line.getStyleClass().add("other-names");
    for (String other : others) {
      Label label = styled(new Label(other), "detail");
      Script.applyByText(label, other);
      line.getChildren().add(label);
    }
    return line;
  }

  private static Label wrapped(String text, String style) {
    Label label = styled(new Label(text), style);
    SafeLines.wrap(label);
    label.setMinHeight(USE_PREF_SIZE);
    Script.applyByText(label, text);
    return label;
  }

  private static Label styled(Label label, String style) {
    label.getStyleClass().add(style);
    return label;
  }
}
