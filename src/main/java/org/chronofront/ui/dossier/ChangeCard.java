package org.chronofront.ui.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.chronofront.control.ControlStatus;
import org.chronofront.control.Finding;
import org.chronofront.control.Gap;
import org.chronofront.model.ControlClaim;
import org.chronofront.ui.mark.StateMark;
import org.chronofront.ui.mark.SteadyColumn;
import org.jspecify.annotations.Nullable;

/// A state with all claims that name it directly after one another. A click on it moves the day to
/// the newest claim's last possible day.
final class ChangeCard extends SteadyColumn {
  private final List<ClaimBlock> blocks = new ArrayList<>();
  private final StateMark mark = new StateMark(20);
  private final Runnable restyle;

  ChangeCard(StoryItem.Change change, Setting setting) {
    getStyleClass().addAll("card", "change");
    ControlClaim newest = change.said().getFirst().detail().claim();
    Finding alone = alone(newest);
    restyle = () -> mark.show(setting.style(alone, newest.reported()), setting.theme());
    restyle.run();
    Label state = Parts.text(setting.words().of(change.state(), newest.extent().part()), "state");
    HBox.setHgrow(state, Priority.ALWAYS);
    HBox head = new HBox(8, mark, state);
    head.setAlignment(Pos.TOP_LEFT);
    getChildren().add(head);
    for (StoryItem.Said said : change.said()) {
      if (!blocks.isEmpty()) {
        getChildren().add(Parts.text("Also said by", "also"));
      }
      ClaimBlock block = new ClaimBlock(said, setting.words(), setting.opener(), setting.model());
      blocks.add(block);
      getChildren().add(block);
      if (said.silenceBefore() != null) {
        getChildren().add(silence(said.silenceBefore()));
      }
    }
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            setting.model().askWhy(newest);
          }
        });
  }

  /// Days of which no claim speaks.
  static Node silence(Gap gap) {
    String days = gap.days() == 1 ? "1 day" : "%,d days".formatted(gap.days());
    return Parts.text("No claim for " + days, "silence");
  }

  void showDay(@Nullable Finding finding, LocalDate day) {
    blocks.forEach(block -> block.showDay(finding, day));
  }

  /// Draws the mark anew, at the same age.
  void fade() {
    restyle.run();
  }

  private static Finding alone(ControlClaim claim) {
    return new Finding(
        ControlStatus.of(claim.state()),
        List.of(claim.state()),
        List.of(claim),
        List.of(),
        List.of(),
        "",
        null);
  }
}
