package org.chronofront.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.chronofront.render.style.Theme;
import org.chronofront.ui.stage.TestStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HelpPagesTest {
  @AfterEach
  void close() {
    TestStage.doFx(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
  }

  @Test
  void keys_onASmallScreen_areAllThereAndWhole() throws Exception {
    Stage owner = TestStage.show(StackPane::new, 1280, 800, Theme.LIGHT);
    Shortcuts shortcuts = new Shortcuts(List.of(new Shortcuts.Shortcut("F1", "This", () -> {})));
    TestStage.doFx(() -> HelpPages.showKeys(owner, shortcuts));
    TestStage.doFx(
        () -> {
          Stage page =
              Window.getWindows().stream()
                  .filter(window -> window != owner && window instanceof Stage)
                  .map(Stage.class::cast)
                  .findFirst()
                  .orElseThrow();
          assertThat(page.getWidth()).isLessThan(1100);
          assertThat(page.getHeight()).isLessThan(760);
          ScrollPane scroll = (ScrollPane) page.getScene().lookup(".scroll-pane");
          double width = scroll.getViewportBounds().getWidth();
          assertThat(scroll.getContent().prefWidth(-1)).isLessThanOrEqualTo(width + 1);
          assertThat(scroll.getContent().lookupAll(".label"))
              .extracting(node -> ((Label) node).getText())
              .contains("F1", "K", "S", "Alt + ← →", "Shift + Space", "Page Up, Page Down", "W");
        });
  }
}
