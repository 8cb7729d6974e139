package org.chronofront.ui.compare;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.chronofront.render.map.AreaMark;
import org.chronofront.render.style.MarkStyle;
import org.chronofront.render.style.Theme;
import org.chronofront.ui.mark.ActorSwatch;
import org.chronofront.ui.mark.StateMark;
import org.chronofront.ui.session.Session;

/// What the colours and marks of both halves stand for: the actors, the states, the areas. FX
/// thread.
final class CompareKey extends FlowPane {
  private static final Map<MarkStyle.Pattern, String> STATES =
      new EnumMap<>(
          Map.of(
              MarkStyle.Pattern.STRIPES, "contested",
              MarkStyle.Pattern.RING, "besieged",
              MarkStyle.Pattern.STRUCK, "lost",
              MarkStyle.Pattern.EMPTY, "unknown"));

  private final Session session;
  private List<Object> said = List.of();

  CompareKey(Session session) {
    this.session = session;
    getStyleClass().add("compare-key");
    setHgap(14);
    setVgap(4);
    setAccessibleText("What the colours and marks stand for");
  }

  /// Says it, when it is not what is said.
  void say(List<String> actors, List<MarkStyle> styles, List<AreaMark> areas) {
    Theme theme = session.themeProperty().get();
    Map<String, MarkStyle> states = states(styles);
    boolean interpolated = areas.stream().anyMatch(AreaMark::interpolated);
    boolean drawn = areas.stream().anyMatch(area -> !area.interpolated());
    int reach = session.interpolationProperty().get();
    List<Object> now = List.of(actors, states.keySet(), theme, interpolated, drawn, reach);
    if (now.equals(said)) {
      return;
    }
    said = now;
    getChildren().clear();
    for (String actor : actors) {
      add(
          new ActorSwatch(actor, session.actorColors(), theme),
          session.library().catalog().actorName(actor));
    }
    states.forEach(
        (words, style) -> {
          StateMark mark = new StateMark(StateMark.SMALL);
          mark.show(style, theme);
          add(mark, words);
        });
    getChildren().add(words("faint: the same on both sides"));
    if (drawn) {
      getChildren().add(words("areas with a line around them: as datasets draw them"));
    }
    if (interpolated) {
      getChildren()
          .add(words("dashed areas: interpolated up to %d km from a place".formatted(reach)));
    }
  }

  /// A sample of each state present, in the colours of one that is.
  private static Map<String, MarkStyle> states(List<MarkStyle> styles) {
    Map<String, MarkStyle> states = new LinkedHashMap<>();
    for (MarkStyle style : styles) {
      String words = style.disputed() ? "sources disagree" : STATES.get(style.pattern());
      if (words != null) {
        states.putIfAbsent(
            words,
            new MarkStyle(style.pattern(), style.colors(), "", style.disputed(), false, false, 1));
      }
    }
    return states;
  }

  private void add(Node sample, String words) {
    HBox entry = new HBox(6, sample, words(words));
    entry.getStyleClass().add("compare-key-entry");
    getChildren().add(entry);
  }

  private static Label words(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("compare-key-words");
    return label;
  }

  /// What it says, for tests.
  List<String> texts() {
    return lookupAll(".compare-key-words").stream().map(node -> ((Label) node).getText()).toList();
  }
}
