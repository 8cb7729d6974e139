package org.chronofront.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Pane;
import org.chronofront.library.importing.ImportOffer;
import org.chronofront.model.DatasetInfo;
import org.chronofront.model.importing.Question;
import org.chronofront.ui.stage.TestStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LikelyLinkTest {
  @Test
  void fire_severalOffers_takesThemAllAndLeavesTheOthersOpen() {
    OfferModel model = model("Army", "Rebels", null);

    TestStage.doFx(
        () -> {
          Hyperlink link = link(new QuestionForm(model));
          assertThat(link.isVisible()).isTrue();
          assertThat(link.getText()).isEqualTo("Use what seems likely for these 2");
          link.fire();
          assertThat(link.isVisible()).isFalse();
        });

    assertThat(model.answered("icon.0")).isEqualTo("Army");
    assertThat(model.answered("icon.1")).isEqualTo("Rebels");
    assertThat(model.answered("icon.2")).isNull();
  }

  @Test
  void link_oneOffer_isNotThere() {
    TestStage.doFx(
        () -> assertThat(link(new QuestionForm(model("Army", null))).isVisible()).isFalse());
  }

  private static Hyperlink link(QuestionForm form) {
    Pane group = (Pane) form.root().getChildren().getFirst();
    Node second = group.getChildren().get(1);
    return (Hyperlink) second;
  }

  private static OfferModel model(@Nullable String... suggestions) {
    List<Question> questions = new java.util.ArrayList<>();
    for (String suggested : suggestions) {
      String key = "icon." + questions.size();
      questions.add(new Question(key, key, "", List.of(), suggested, true));
    }
    ImportOffer offer =
        new ImportOffer(
            List.of(Path.of("a.lua")),
            1,
            "x",
            "X",
            90,
            new DatasetInfo("x", "X", "", "", ""),
            questions,
            Map.of(),
            "",
            null,
            List.of());
    // nothing that is asked of the files is ever done: answers stand as they were given
    return new OfferModel(
        Benches.at(new FakeImporting(), new Benches.Later(), Benches.Now::new), offer, _ -> {});
  }
}
