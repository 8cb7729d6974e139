package org.chronofront.ui.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chronofront.control.Finding;
import org.chronofront.library.PlaceDossier;
import org.chronofront.time.DayRange;
import org.chronofront.time.DayText;
import org.chronofront.ui.mark.Settled;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.session.Shown;
import org.jspecify.annotations.Nullable;

/// All that is known of one place.
final class PlacePane implements Pane {
  private static final int CLAIMS_AT_ONCE = 2;

  private final String placeId;
  private final VBox node = new VBox();
  private final OtherView other;
  private final DayPanel day;
  private final List<ChangeCard> changes = new ArrayList<>();
  private final @Nullable RibbonStrip ribbon;
  private final @Nullable SourceRibbons sources;
  private @Nullable Shown shown;

  /// @param again true when the place was there before, so that all of it has to be there at once
  ///   for the eye to stay where it was
  PlacePane(PlaceDossier dossier, Setting setting, Session session, boolean again) {
    placeId = dossier.place().id();
    other = new OtherView(placeId, setting, session);
    day = new DayPanel(dossier, setting, session);
    node.getStyleClass().add("page");
    node.getChildren()
        .addAll(
            tools(session),
            new NamesHeader(dossier.place(), setting.catalog()),
            other,
            new Settled(day));
    DayRange days = RibbonStrip.story(dossier);
    ribbon = days == null ? null : new RibbonStrip(dossier, days, session);
    sources = ribbon == null ? null : new SourceRibbons(dossier, setting, session, ribbon::days);
    if (ribbon != null && sources != null) {
      node.getChildren().addAll(ribbon, sources);
    }
    List<StoryItem> story = Story.of(dossier);
    node.getChildren().add(Parts.section("Control changes"));
    if (story.isEmpty()) {
      node.getChildren()
          .add(Parts.text(nothing(session, "No source says who held it"), "quiet-13"));
    } else {
      node.getChildren()
          .add(
              new More<>(
                  story,
                  "changes",
                  again ? More.PAGE : atOnce(story),
                  item -> card(item, setting)));
    }
    node.getChildren().add(Parts.section("Events"));
    if (dossier.events().isEmpty()) {
      node.getChildren().add(Parts.text(nothing(session, "No event is known here"), "quiet-13"));
    } else {
      node.getChildren()
          .add(
              new More<>(
                  dossier.events(),
                  "events",
                  story.size() < 3 ? 2 : 0,
                  event -> new EventCard(event, setting, false)));
    }
  }

  /// What is not there, by which day if that is asked for: later reports may have it.
  private static String nothing(Session session, String sentence) {
    LocalDate known = session.knownProperty().get();
    return known == null
        ? sentence + "."
        : sentence + ", as far as was known on " + DayText.of(known) + ".";
  }

  String placeId() {
    return placeId;
  }

  @Override
  public Node node() {
    return node;
  }

  /// Unfolds the reasons, or folds them, as the session has it.
  @Override
  public void showReasons() {
    day.showReasons();
    other.show();
  }

  /// Unfolds each source's ribbon, or folds it, as the session has it.
  @Override
  public @Nullable Node showSources() {
    if (sources != null) {
      sources.show();
    }
    return sources;
  }

  @Override
  public void showDay(Shown now) {
    shown = now;
    day.showDay(now);
    other.show();
    if (ribbon != null && sources != null && ribbon.showDay(now.day())) {
      sources.repaint();
    }
    Finding finding = now.findings().get(placeId);
    changes.forEach(change -> change.showDay(finding, now.day()));
  }

  @Override
  public void fade() {
    day.fade();
    other.fade();
    if (ribbon != null) {
      ribbon.fade();
    }
    if (sources != null) {
      sources.repaint();
    }
    changes.forEach(ChangeCard::fade);
  }

  /// How many cards of the story a screen can show beneath the names and the day.
  private static int atOnce(List<StoryItem> story) {
    int cards = 0;
    int claims = 0;
    while (cards < story.size() && claims < CLAIMS_AT_ONCE) {
      if (story.get(cards++) instanceof StoryItem.Change change) {
        claims += change.said().size();
      }
    }
    return cards;
  }

  private Node card(StoryItem item, Setting setting) {
    return switch (item) {
      case StoryItem.Silence silence -> ChangeCard.silence(silence.gap());
      case StoryItem.Change change -> {
        ChangeCard card = new ChangeCard(change, setting);
        changes.add(card);
        if (shown != null) {
          card.showDay(shown.findings().get(placeId), shown.day());
        }
        yield card;
      }
    };
  }

  private HBox tools(Session session) {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    ToggleButton pin = new ToggleButton("Pin ribbon");
    pin.getStyleClass().addAll("pin", "small");
    pin.setTooltip(new Tooltip("Keep this place's ribbon on the timeline"));
    pin.setSelected(session.pinnedPlaces().contains(placeId));
    pin.setOnAction(
        _ -> {
          session.pinnedPlaces().remove(placeId);
          if (pin.isSelected()) {
            session.pinnedPlaces().add(placeId);
          }
        });
    HBox tools =
        new HBox(
            Parts.link("‹ All places", "Show the table of all places", session::clearSelection),
            gap,
            pin);
    tools.getStyleClass().add("tools");
    return tools;
  }
}
