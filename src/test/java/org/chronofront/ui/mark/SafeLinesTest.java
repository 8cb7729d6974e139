package org.chronofront.ui.mark;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.chronofront.render.style.Theme;
import org.chronofront.ui.stage.TestStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The widths matter: JavaFX's own wrapping of these words throws at most of them.
class SafeLinesTest {
  private static final String ARABIC = "«سيطر الجيش على مدينة الميادين بالكامل صباح اليوم»";
  private Label label;
  private Stage stage;

  @BeforeEach
  void show() throws Exception {
    stage =
        TestStage.show(
            () -> {
              label = new Label(ARABIC);
              label.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
              label.setFont(Font.font("IBM Plex Sans Arabic", 15));
              SafeLines.wrap(label);
              return new VBox(label);
            },
            400,
            300,
            Theme.LIGHT);
  }

  @Test
  void wrap_everyWidth_neverThrowsAndNeverClips() {
    TestStage.doFx(
        () -> {
          for (double width = 80; width <= 600; width += 3) {
            stage.setWidth(width);
            label.resize(width, 200);
            stage.getScene().getRoot().layout();
            assertThat(label.getText().replace('\n', ' ')).isEqualTo(ARABIC);
            assertThat(label.prefWidth(-1)).isLessThanOrEqualTo(Math.ceil(label.getWidth()) + 1);
          }
        });
  }

  @Test
  void wrap_textSetLater_followsAndGoesBackToOwnWrapping() {
    TestStage.doFx(() -> label.setText("plain words"));
    assertThat(label.isWrapText()).isTrue();
    TestStage.doFx(() -> label.setText(ARABIC));
    assertThat(label.isWrapText()).isFalse();
    assertThat(label.getText().replace('\n', ' ')).isEqualTo(ARABIC);
  }

  @Test
  void wrapText_everyWidth_keepsEveryCharacterInItsPlace() {
    TestStage.doFx(
        () -> {
          for (double width = 40; width <= 500; width += 3) {
            Text text = new Text();
            text.setFont(Font.font("IBM Plex Sans Arabic", 15));
            SafeLines.wrap(text, ARABIC, width);
            assertThat(text.getLayoutBounds().getHeight()).isPositive();
            assertThat(text.getText()).hasSameSizeAs(ARABIC);
          }
        });
  }

  @Test
  void broken_narrow_oneWordALine() {
    TestStage.doFx(
        () -> {
          assertThat(SafeLines.broken("aa bb cc", Font.font(13), 1)).isEqualTo("aa\nbb\ncc");
          assertThat(SafeLines.broken("aa bb", Font.font(13), 1000)).isEqualTo("aa bb");
          assertThat(SafeLines.broken("", Font.font(13), 10)).isEmpty();
        });
  }

  @Test
  void needed_onlyForRightToLeft() {
    assertThat(SafeLines.needed("Mayādīn, État islamique → 12")).isFalse();
    assertThat(SafeLines.needed("also Mayadin · الميادين")).isTrue();
  }
}
