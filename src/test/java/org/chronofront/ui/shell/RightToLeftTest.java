package org.chronofront.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.chronofront.library.LibraryException;
import org.chronofront.render.style.Theme;
import org.chronofront.ui.stage.TestStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Dialogs and pages of the window with words of data that run from right to left: none throws at
/// any width, and none loses a word.
class RightToLeftTest {
  private static final String ARABIC =
      "مصدر البيانات: المرصد السوري لحقوق الإنسان، ولا يجوز استعمالها إلا بذكر المصدر والتاريخ معا";

  private Stage owner;

  @BeforeEach
  void show() throws Exception {
    owner = TestStage.show(StackPane::new, 960, 900, Theme.LIGHT);
  }

  @AfterEach
  void close() {
    TestStage.doFx(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
  }

  @Test
  void about_arabicCredits_areThereAtEveryWidth() {
    TestStage.doFx(() -> HelpPages.showAbout(owner, "1", ARABIC + "\n\n" + ARABIC));
    everyWidth(opened(), ARABIC + "  " + ARABIC);
  }

  @Test
  void tell_arabicSentence_isThereAtEveryWidth() {
    TestStage.doFx(() -> Troubles.tell(owner, "The library could not be opened", ARABIC));
    everyWidth(opened(), ARABIC);
    assertThat(opened().getWidth()).isLessThan(1000);
  }

  @Test
  void troublePage_arabicSentence_isThereAtEveryWidth() {
    TestStage.doFx(
        () -> {
          String sentence = Troubles.sentence(new LibraryException(ARABIC));
          owner.getScene().setRoot(TroublePage.of(sentence, () -> {}, () -> {}));
        });
    everyWidth(owner, ARABIC);
  }

  private Stage opened() {
    return TestStage.onFx(
        () ->
            Window.getWindows().stream()
                .filter(window -> window != owner && window instanceof Stage)
                .map(Stage.class::cast)
                .findFirst()
                .orElseThrow());
  }

  private static void everyWidth(Stage stage, String words) {
    TestStage.doFx(
        () -> {
          Parent root = stage.getScene().getRoot();
          stage.setX(0);
          stage.setY(0);
          for (double width = 240; width <= 900; width += 3) {
            stage.setWidth(width);
            root.resize(width, stage.getHeight());
            root.layout();
            assertThat(root.lookupAll("*").stream().map(RightToLeftTest::text)).contains(words);
          }
        });
  }

  private static String text(Node node) {
    String text =
        switch (node) {
          case Labeled labeled -> labeled.getText();
          case TextInputControl input -> input.getText();
          default -> "";
        };
    return text == null ? "" : text.replace('\n', ' ');
  }
}
