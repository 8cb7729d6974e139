package org.chronofront.ui.dossier;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.chronofront.control.Finding;
import org.chronofront.model.Place;
import org.chronofront.ui.dossier.DossierContent.OfEvent;
import org.chronofront.ui.mark.StateMark;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.session.Shown;
import org.jspecify.annotations.Nullable;

/// One event with its reports, and the way back to its place.
final class EventPane implements Pane {
  private final VBox node = new VBox();
  private final @Nullable Place place;
  private final Setting setting;
  private final StateMark mark = new StateMark(StateMark.SMALL);
  private final javafx.scene.control.Label state = Parts.text("", "quiet-13");
  private Hyperlink why = new Hyperlink();
  private Runnable restyle = () -> {};

  EventPane(OfEvent content, Setting setting, Session session) {
    this.place = content.place();
    this.setting = setting;
    node.getStyleClass().add("page");
    node.getChildren().add(tools(content.place(), session));
    if (place != null) {
      String placeId = place.id();
      why =
          Parts.link(
              "Why?",
              "The reasons for the state of the place on the day shown (W)",
              () -> session.questions().ask(placeId));
      HBox line = new HBox(8, mark, state, why);
      line.getStyleClass().add("place-state");
      node.getChildren().add(line);
    }
    node.getChildren().add(new EventCard(content.detail(), setting, true));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void showDay(Shown shown) {
    Finding finding = place == null ? null : shown.findings().get(place.id());
    restyle = () -> mark(finding, shown.day());
    restyle.run();
    Parts.show(why, finding != null);
    if (finding == null) {
      state.setText("No source says who held the place.");
      return;
    }
    state.setText(setting.words().sentence(finding, shown.day()));
  }

  @Override
  public void fade() {
    restyle.run();
  }

  private void mark(@Nullable Finding finding, LocalDate day) {
    Parts.show(mark, finding != null);
    if (finding != null) {
      mark.show(setting.style(finding, day), setting.theme());
    }
  }

  private static HBox tools(@Nullable Place place, Session session) {
    HBox tools = new HBox();
    tools.getStyleClass().add("tools");
    if (place == null) {
      tools
          .getChildren()
          .add(Parts.link("‹ All places", "Show all places", session::clearSelection));
    } else {
      tools
          .getChildren()
          .add(
              Parts.link(
                  "‹ " + place.displayName(),
                  "Back to " + place.displayName(),
                  () -> session.selectPlace(place.id())));
    }
    return tools;
  }
}
