package org.chronofront.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.chronofront.basemap.BaseMap;
import org.chronofront.control.Fading;
import org.chronofront.library.OpenLibrary;
import org.chronofront.render.map.MapStudio;
import org.chronofront.render.style.Theme;
import org.chronofront.time.DayRange;
import org.chronofront.ui.compare.CompareView;
import org.chronofront.ui.dossier.DossierView;
import org.chronofront.ui.map.MapView;
import org.chronofront.ui.matrix.MatrixView;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.session.Shown;
import org.chronofront.ui.stage.BundledLibrary;
import org.chronofront.ui.stage.TestStage;
import org.chronofront.ui.timeline.TimelineView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every view that draws by age follows the half-life at once, and nothing else of it changes.
class FadingInViewTest {
  enum View {
    MAP,
    TIMELINE,
    PLACES,
    DOSSIER,
    EVENT,
    MATRIX,
    COMPARE
  }

  /// So many pictures have to be the same.
  private static final int STEADY = 4;

  private static final DayRange WINDOW =
      new DayRange(LocalDate.of(2017, 6, 1), LocalDate.of(2017, 11, 10));

  @TempDir Path folder;

  private static Region view(View which, Session session) {
    MapStudio studio = new MapStudio(BaseMap.bundled(), Runnable::run, 1 << 26);
    return switch (which) {
      case MAP -> new MapView(session, studio);
      case TIMELINE -> new TimelineView(session).root();
      case PLACES, DOSSIER, EVENT -> new DossierView(session, _ -> {}, Runnable::run);
      case MATRIX -> new MatrixView(session, Runnable::run);
      case COMPARE -> new CompareView(session, studio, Runnable::run);
    };
  }

  @ParameterizedTest
  @EnumSource
  void fading_changed_isSeenAtOnceAndGoesBack(View which) throws Exception {
    try (OpenLibrary library = BundledLibrary.in(folder)) {
      Session session = BundledLibrary.session(library);
      switch (which) {
        case PLACES -> {}
        case EVENT -> session.selectEvent(eventAt(library, "mayadine"));
        default -> session.selectPlace("mayadine");
      }
      session.showWindow(WINDOW);
      session.goTo(WINDOW.to());
      Region[] shown = new Region[1];
      TestStage.show(() -> shown[0] = view(which, session), 900, 700, Theme.LIGHT);
      Shown before = session.shown().get();
      int usual = settled(shown[0]);

      TestStage.doFx(() -> session.fadingProperty().set(new Fading(20)));
      int fast = settled(shown[0]);
      TestStage.picture(shown[0], 1, Theme.LIGHT, "fading/" + which);
      TestStage.doFx(() -> session.fadingProperty().set(Fading.USUAL));

      assertThat(fast).as("seen").isNotEqualTo(usual);
      assertThat(settled(shown[0])).as("taken back").isEqualTo(usual);
      assertThat(session.shown().get()).isSameAs(before);
    }
  }

  @Test
  void fading_changed_leavesTheDossiersPageAsItIs() throws Exception {
    try (OpenLibrary library = BundledLibrary.in(folder)) {
      Session session = BundledLibrary.session(library);
      session.selectPlace("mayadine");
      Region[] shown = new Region[1];
      TestStage.show(() -> shown[0] = view(View.DOSSIER, session), 380, 900, Theme.LIGHT);
      TestStage.doFx(() -> {});
      Node page = TestStage.onFx(() -> shown[0].lookup(".page"));

      TestStage.doFx(() -> session.fadingProperty().set(new Fading(20)));

      assertThat(page).isNotNull();
      assertThat(TestStage.onFx(() -> shown[0].lookup(".page"))).isSameAs(page);
    }
  }

  private static String eventAt(OpenLibrary library, String place) {
    var events = library.events();
    for (int row = 0; row < events.size(); row++) {
      if (place.equals(events.placeId(row))) {
        return events.id(row);
      }
    }
    throw new IllegalStateException("no event at " + place);
  }

  /// A number for the picture once it stays as it is: tiles and names come one after another.
  private static int settled(Node node) {
    int before = pixels(node);
    int same = 0;
    for (int i = 0; i < 60; i++) {
      TestStage.doFx(() -> {});
      int now = pixels(node);
      same = now == before ? same + 1 : 0;
      if (same == STEADY) {
        return now;
      }
      before = now;
    }
    throw new IllegalStateException("the picture never came to rest");
  }

  private static int pixels(Node node) {
    return TestStage.onFx(
        () -> {
          WritableImage image = node.snapshot(new SnapshotParameters(), null);
          int width = (int) image.getWidth();
          int height = (int) image.getHeight();
          int[] pixels = new int[width * height];
          image
              .getPixelReader()
              .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
          return Arrays.hashCode(pixels);
        });
  }
}
