package org.chronofront.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.chronofront.control.RuleChoice;
import org.chronofront.library.OpenLibrary;
import org.chronofront.library.Tellings;
import org.chronofront.render.style.Theme;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.stage.BundledLibrary;
import org.chronofront.ui.stage.TestStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of the states to look at, in `target/pictures/dossier`; nothing may be wider than the
/// pane.
class DossierPicturesTest {
  @TempDir Path folder;
  private OpenLibrary library;

  @BeforeEach
  void open() {
    library = BundledLibrary.in(folder);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @ParameterizedTest
  @CsvSource({"300,LIGHT", "380,LIGHT", "380,DARK"})
  void picture_eachWidth_fits(int width, Theme theme) throws Exception {
    String name = "-" + width + "-" + theme;
    picture("mayadine" + name, width, 900, theme, session -> session.selectPlace("mayadine"));
    picture("qaryatayn" + name, width, 900, theme, s -> s.selectPlace("al-qaryatayn"));
    picture("hawija" + name, width, 800, theme, session -> session.selectPlace("hawija"));
    picture("empty" + name, width, 640, theme, session -> {});
    picture("event" + name, width, 640, theme, DossierPicturesTest::selectHighway);
  }

  @Test
  void picture_othersDays_fit() throws Exception {
    for (int day : new int[] {1, 3}) {
      picture(
          "qaryatayn-day-" + day,
          380,
          640,
          Theme.LIGHT,
          session -> {
            session.goTo(LocalDate.of(2017, 10, day));
            session.selectPlace("al-qaryatayn");
          });
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void picture_disputedAndFailed_fit(Theme theme) throws Exception {
    library = new DisputedLibrary(library);
    picture("disputed-" + theme, 380, 900, theme, session -> session.selectPlace("mayadine"));
    picture("failed-" + theme, 380, 300, theme, s -> s.selectPlace(DisputedLibrary.UNREADABLE));
  }

  @ParameterizedTest
  @CsvSource({"300,LIGHT", "360,LIGHT", "360,DARK"})
  void picture_bothSides_fit(int width, Theme theme) throws Exception {
    library = new DisputedLibrary(library);
    picture(
        "sides-" + width + "-" + theme,
        width,
        900,
        theme,
        session ->
            session
                .tellings()
                .compare(
                    Tellings.of(library, "mayadine", RuleChoice.Level.ACTOR, null)
                        .disagreements()
                        .pairs()
                        .getFirst(),
                    LocalDate.of(2017, 10, 12)));
    picture(
        "sources-" + width + "-" + theme,
        width,
        900,
        theme,
        session -> session.tellings().show("al-qaryatayn"));
  }

  @Test
  void resize_arabicWords_neverBreakTheLayout() throws Exception {
    Session session = BundledLibrary.session(new DisputedLibrary(library));
    Stage stage =
        TestStage.show(
            () -> new DossierView(session, link -> {}, Runnable::run, Runnable::run),
            480,
            900,
            Theme.LIGHT);
    TestStage.doFx(() -> session.selectPlace("mayadine"));
    TestStage.doFx(
        () -> {
          for (int width = 300; width <= 480; width += 4) {
            stage.getScene().getRoot().resize(width, 900);
            stage.getScene().getRoot().layout();
          }
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(TestStage.onFx(() -> stage.getScene().getRoot().isNeedsLayout()))
        .as("the window comes to rest")
        .isFalse();
  }

  private static void selectHighway(Session session) {
    var events = session.library().events();
    for (int row = 0; row < events.size(); row++) {
      if (events.id(row).equals("highway-attacks")) {
        session.selectEvent(row);
      }
    }
  }

  private void picture(String name, int width, int height, Theme theme, Consumer<Session> change)
      throws Exception {
    Session session = BundledLibrary.session(library);
    session.themeProperty().set(theme);
    DossierView[] view = new DossierView[1];
    Stage stage =
        TestStage.show(
            () -> {
              view[0] = new DossierView(session, link -> {}, Runnable::run, Runnable::run);
              return view[0];
            },
            width,
            height,
            theme);
    TestStage.doFx(() -> change.accept(session));
    Node content = view[0].getChildren().getFirst();
    TestStage.picture(
        content instanceof ScrollPane scroll ? scroll.getContent() : stage.getScene().getRoot(),
        width == 380 ? 2 : 1,
        theme,
        "dossier/" + name);
    if (content instanceof ScrollPane scroll) {
      double room = scroll.getViewportBounds().getWidth();
      assertThat(scroll.getContent().getLayoutBounds().getWidth()).isLessThanOrEqualTo(room);
      assertThat(scroll.getContent().minWidth(-1)).isLessThanOrEqualTo(room);
    }
  }
}
