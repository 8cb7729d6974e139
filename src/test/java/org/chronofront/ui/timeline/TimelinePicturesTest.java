package org.chronofront.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.chronofront.index.EventFilter;
import org.chronofront.model.EventKind;
import org.chronofront.render.style.Theme;
import org.chronofront.time.DayRange;
import org.chronofront.ui.session.Session;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of the states to look at, in `target/pictures/timeline`.
class TimelinePicturesTest {
  private static final String FOLDER = "target/pictures/timeline/";

  @Test
  void picture_nothingSelected_isDrawn() throws Exception {
    picture("nothing", Sessions.bundled(), 1280, 220, view -> {});
  }

  @Test
  void picture_placeSelected_isDrawn() throws Exception {
    Session session = Sessions.bundled();
    session.selectPlace("al-qaryatayn");
    picture("qaryatayn", session, 1280, 220, view -> {});
    Session all = Sessions.bundled();
    all.pinnedPlaces().add("mayadine");
    all.selectPlace("al-qaryatayn");
    picture("fit-all", all, 1280, 220, view -> view.model().fitAll());
  }

  @Test
  void picture_small_isDrawn() throws Exception {
    Session session = Sessions.bundled();
    session.pinnedPlaces().add("mayadine");
    session.selectPlace("al-qaryatayn");
    picture("small", session, 660, 170, view -> {});
    picture("narrow", session, 580, 256, view -> {});
    picture("middle", session, 900, 256, view -> {});
  }

  @Test
  void picture_sourcesUnfolded_areDrawn() throws Exception {
    Session few = Sessions.of(FakeLibrary.disputed(1));
    few.selectPlace("mayadine");
    picture("sources", few, 1280, 230, view -> view.model().toggleUnfolded());
    Session qaryatayn = Sessions.bundled();
    qaryatayn.pinnedPlaces().add("mayadine");
    qaryatayn.selectPlace("al-qaryatayn");
    picture(
        "sources-all-days",
        qaryatayn,
        1280,
        300,
        view -> {
          view.model().toggleUnfolded();
          view.model().fitAll();
        });
    Session many = Sessions.of(FakeLibrary.disputed(12));
    many.selectPlace("mayadine");
    picture("sources-many", many, 820, 330, view -> view.model().toggleUnfolded());
  }

  @Test
  void picture_emptyWindow_isDrawn() throws Exception {
    Session session = Sessions.bundled();
    session.showWindow(new DayRange(LocalDate.of(2016, 6, 1), LocalDate.of(2016, 6, 30)));
    session.selectPlace("al-qaryatayn");
    picture("wide-dates", session, 1280, 220, view -> {});
    session
        .filterProperty()
        .set(new EventFilter(Set.of(), EnumSet.allOf(EventKind.class), Set.of()));
    picture("empty", session, 1280, 220, view -> {});
  }

  @Test
  void picture_manyRibbons_onlyThoseSeenAreDrawn() throws Exception {
    Session session = Sessions.of(FakeLibrary.withPlaces(300));
    session.pinnedPlaces().addAll("mayadine", "hawija", "deir-ez-zor-province", "al-qaryatayn");
    for (int i = 0; i < 300; i++) {
      session.pinnedPlaces().add("place-" + i);
    }
    session.selectPlace("hawija");
    TimelineView view =
        picture(
            "many",
            session,
            1280,
            240,
            shown ->
                shown
                    .model()
                    .axis()
                    .fit(new DayRange(LocalDate.of(2015, 6, 1), LocalDate.of(2017, 10, 12))));
    Canvas canvas = (Canvas) view.root().lookup("Canvas");
    TimelineLayout layout = new TimelineLayout(1280, 240, 304, 0);
    TimelinePainter painter = new TimelinePainter(view.model());
    FxStage.onFx(
        () -> {
          painter.paint(canvas.getGraphicsContext2D(), layout);
          return null;
        });
    assertThat(layout.seenEnd() - layout.firstSeen()).isBetween(2, 8);
    assertThat(painter.letters()).isNotEmpty();
    double end = layout.rowTop(layout.seenEnd());
    assertThat(painter.letters()).allMatch(written -> written.getMaxY() <= end);
  }

  private static TimelineView picture(
      String name, Session session, double width, double height, Consumer<TimelineView> change)
      throws Exception {
    TimelineView[] view = new TimelineView[1];
    for (Theme theme : Theme.values()) {
      session.themeProperty().set(theme);
      Stage stage =
          FxStage.show(
              () -> {
                view[0] = new TimelineView(session);
                return view[0].root();
              },
              width,
              height,
              theme);
      FxStage.onFx(
          () -> {
            change.accept(view[0]);
            view[0].paintNow();
            return null;
          });
      WaitForAsyncUtils.waitForFxEvents();
      WritableImage image = FxStage.picture(stage, 2);
      FxStage.write(image, new File(FOLDER + name + "-" + theme.name().toLowerCase() + ".png"));
      assertThat(colors(image)).hasSizeGreaterThan(8);
    }
    return view[0];
  }

  private static Set<Integer> colors(WritableImage image) {
    Set<Integer> colors = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y += 3) {
      for (int x = 0; x < image.getWidth(); x += 3) {
        colors.add(image.getPixelReader().getArgb(x, y));
      }
    }
    return colors;
  }
}
