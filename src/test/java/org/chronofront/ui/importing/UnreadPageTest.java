package org.chronofront.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.chronofront.library.importing.Importing.FormatChoice;
import org.chronofront.ui.stage.TestStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnreadPageTest {
  private static final List<FormatChoice> CHOICES = List.of(new FormatChoice("table", "Table"));

  private final FakeImporting importing = new FakeImporting();
  private OfferModel shown;
  private int others;

  @Test
  void page_nothingToRead_offersAnotherFileAndNoFormat() {
    List<Node> nodes = nodes(true, () -> others++);

    assertThat(nodes.stream().filter(Label.class::isInstance).map(l -> ((Label) l).getText()))
        .contains("gone.csv was not read", "There is no file gone.csv.");
    assertThat(nodes).noneMatch(ComboBox.class::isInstance);
    List<Button> buttons = buttons(nodes);
    assertThat(buttons).extracting(Button::getText).containsExactly("Choose another file…");
    TestStage.doFx(buttons.getFirst()::fire);
    assertThat(others).isEqualTo(1);
  }

  @Test
  void page_nothingToReadAmongOthers_canBeLeftOut() {
    List<Button> buttons = buttons(nodes(true, null));

    assertThat(buttons).extracting(Button::getText).containsExactly("Leave this file out");
    TestStage.doFx(buttons.getFirst()::fire);
    assertThat(shown.included().get()).isFalse();
    assertThat(buttons.getFirst().isDisabled()).isTrue();
  }

  @Test
  void page_unknown_offersFormatsToo() {
    List<Node> nodes = nodes(false, () -> others++);

    assertThat(nodes).anyMatch(ComboBox.class::isInstance);
    assertThat(buttons(nodes))
        .extracting(Button::getText)
        .containsExactly("Map it as a table", "Choose another file…");
  }

  @Test
  void blocked_nothingToRead_asksForAnotherFileAndNotForAFormat() {
    BatchModel.Unread unread = unread(true);
    BatchModel batch =
        new BatchModel(
            Benches.atOnce(importing), new BatchModel.Looked(List.of(), List.of(unread)));

    assertThat(batch.blocked().get()).isEqualTo("Choose another file to go on");
  }

  private static BatchModel.Unread unread(boolean empty) {
    return new BatchModel.Unread(List.of(Path.of("gone.csv")), "There is no file gone.csv.", empty);
  }

  private List<Node> nodes(boolean empty, @Nullable Runnable another) {
    return TestStage.onFx(
        () -> {
          shown = new OfferModel(Benches.atOnce(importing), unread(empty), _ -> {});
          return List.copyOf(all(new UnreadPage(shown, CHOICES, another).root()));
        });
  }

  private static List<Node> all(javafx.scene.Parent parent) {
    List<Node> found = new java.util.ArrayList<>();
    for (Node node : parent.getChildrenUnmodifiable()) {
      found.add(node);
      if (node instanceof javafx.scene.layout.Pane inner) {
        found.addAll(all(inner));
      }
    }
    return found;
  }

  private static List<Button> buttons(List<Node> nodes) {
    return nodes.stream().filter(Button.class::isInstance).map(Button.class::cast).toList();
  }
}
