package org.chronofront.bench;

import java.io.IOException;
import java.nio.IntBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.chronofront.bench.FrameClock.Frame;
import org.chronofront.geo.Mercator;
import org.chronofront.index.EventFilter;
import org.chronofront.model.GeoPoint;
import org.chronofront.time.DayRange;
import org.chronofront.ui.fx.FontRace;
import org.chronofront.ui.fx.TextRace;
import org.chronofront.ui.session.MapPosition;
import org.chronofront.ui.session.Session;
import org.controlsfx.control.RangeSlider;

/// Times the whole main window on the bundled dataset, from a change of the session to the frame on
/// the screen: steps of the day and of the window, pan, zoom, and a click on a place until the
/// dossier is filled. Proves from the screen's own pixels that map, timeline and count have
/// changed. The peer is a bare window whose one image of the same size is filled anew.
public final class WindowBench {
  private static final int WARM = 100;
  private static final int STEPS = 300;
  private static final LocalDate FIRST = LocalDate.of(2017, 9, 28);

  private final BenchWindow window;
  private final FrameClock clock;
  private final Session session;
  private final double peer;

  private WindowBench(BenchWindow window, double peer) {
    this.window = window;
    this.peer = peer;
    this.session = window.session();
    this.clock = BenchWindow.onFx(() -> new FrameClock(window.stage().getScene()));
  }

  /// Runs all of it.
  public static void main(String[] args) throws Exception {
    FontRace.avoid();
    Platform.startup(() -> Platform.setImplicitExit(false));
    System.out.println("Milliseconds: median / 95th percentile / maximum of " + STEPS);
    try {
      measure();
    } finally {
      Platform.exit();
    }
  }

  private static void measure() throws IOException {
    BenchWindow.onFx(
        () -> {
          TextRace.avoid();
          return true;
        });
    double peer = bareWindow();
    BenchWindow window = BenchWindow.open();
    WindowBench bench = new WindowBench(window, peer);
    bench.dossier();
    bench.day();
    bench.window();
    bench.panAndZoom();
    window.close();
  }

  private static double bareWindow() {
    IntBuffer pixels = IntBuffer.allocate(BenchWindow.WIDTH * BenchWindow.HEIGHT);
    PixelBuffer<IntBuffer> buffer =
        new PixelBuffer<>(
            BenchWindow.WIDTH, BenchWindow.HEIGHT, pixels, PixelFormat.getIntArgbPreInstance());
    Stage stage =
        BenchWindow.onFx(
            () -> {
              Stage bare = new Stage();
              ImageView view = new ImageView(new WritableImage(buffer));
              bare.setScene(new Scene(new StackPane(view), BenchWindow.WIDTH, BenchWindow.HEIGHT));
              bare.setX(0);
              bare.setY(0);
              bare.show();
              return bare;
            });
    FrameClock clock = BenchWindow.onFx(() -> new FrameClock(stage.getScene()));
    Timings timings = new Timings("bare window, one image filled");
    for (int i = 0; i < WARM + STEPS; i++) {
      int colour = 0xff000000 | i * 0x10305;
      Frame frame =
          clock.time(
              () -> {
                Arrays.fill(pixels.array(), colour);
                buffer.updateBuffer(_ -> null);
              });
      if (i >= WARM) {
        timings.add(frame);
      }
    }
    timings.print(timings.median());
    BenchWindow.onFx(
        () -> {
          stage.hide();
          return stage;
        });
    return timings.median();
  }

  private void day() {
    BenchWindow.onFx(
        () -> {
          session.showWindow(new DayRange(FIRST, FIRST.plusDays(14)));
          session.selectPlace("al-qaryatayn");
          return session;
        });
    window.rest();
    steps("step of the day", i -> session.goTo(FIRST.plusDays(zigzag(i, 14))));
  }

  /// By the range slider, to ends of the window between which events lie, so that the count
  /// changes.
  private void window() {
    List<LocalDate> ends = new ArrayList<>();
    int count = -1;
    for (LocalDate end = FIRST; end.isBefore(FIRST.plusDays(15)); end = end.plusDays(1)) {
      int shown =
          session.library().events().select(new DayRange(FIRST, end), EventFilter.NONE).shown();
      if (shown != count) {
        ends.add(end);
        count = shown;
      }
    }
    RangeSlider slider = (RangeSlider) window.node("timeline-window");
    steps(
        "step of the window, by the slider",
        i -> slider.setHighValue(ends.get(zigzag(i, ends.size() - 1)).toEpochDay() + 1.0));
  }

  private void steps(String what, IntConsumer change) {
    List<Node> parts =
        List.of(
            window.node("map-view"),
            window.node("timeline-chart"),
            ((Parent) window.node("status-bar")).getChildrenUnmodifiable().getFirst());
    List<int[]> before = parts.stream().map(window::pixels).toList();
    int[] changed = new int[parts.size()];
    Timings timings = new Timings(what);
    for (int i = 0; i < WARM + STEPS; i++) {
      int step = i + 1;
      Frame frame = clock.time(() -> change.accept(step));
      List<int[]> after = parts.stream().map(window::pixels).toList();
      if (i >= WARM) {
        timings.add(frame);
        for (int part = 0; part < changed.length; part++) {
          changed[part] += Arrays.equals(before.get(part), after.get(part)) ? 0 : 1;
        }
      }
      before = after;
    }
    timings.print(peer);
    System.out.printf(
        Locale.ROOT,
        "    on the screen: map changed %d, timeline %d, count %d times%n",
        changed[0],
        changed[1],
        changed[2]);
  }

  private void panAndZoom() {
    MapPosition home = session.mapPositionProperty().get();
    run("pan, 3 pixels", i -> look(home, 3 * (zigzag(i, 100) - 50), 0));
    run("zoom, 0.02 levels", i -> look(home, 0, 0.02 * zigzag(i, 50)));
  }

  private void look(MapPosition home, double pixels, double levels) {
    double x = Mercator.x(home.longitude()) + pixels / Mercator.worldSize(home.zoom());
    session
        .mapPositionProperty()
        .set(new MapPosition(Mercator.longitude(x), home.latitude(), home.zoom() + levels));
  }

  private void run(String what, IntConsumer change) {
    Timings timings = new Timings(what);
    for (int i = 0; i < WARM + STEPS; i++) {
      int step = i + 1;
      Frame frame = clock.time(() -> change.accept(step));
      if (i >= WARM) {
        timings.add(frame);
      }
      BenchWindow.pause(5);
    }
    timings.print(peer);
  }

  private void dossier() {
    Timings first = new Timings("first click to filled dossier");
    Timings timings = new Timings("click to filled dossier");
    for (int i = 0; i < WARM + STEPS; i++) {
      String place = i % 2 == 0 ? "mayadine" : "al-qaryatayn";
      Frame frame = clock.time(() -> click(place), filled(place));
      if (i == 0) {
        first.add(frame);
        System.out.println(
            "    dossier: "
                + BenchWindow.colours(window.pixels(window.node("dossier")))
                + " colours");
      } else if (i >= WARM) {
        timings.add(frame);
      }
      BenchWindow.pause(30);
    }
    first.print(peer);
    timings.print(peer);
  }

  private void click(String placeId) {
    Region map = (Region) window.node("map-view");
    GeoPoint point = Objects.requireNonNull(session.library().catalog().place(placeId).point());
    MapPosition at = session.mapPositionProperty().get();
    double world = Mercator.worldSize(at.zoom());
    Point2D mark =
        map.localToScreen(
            map.getWidth() / 2
                + (Mercator.x(point.longitude()) - Mercator.x(at.longitude())) * world,
            map.getHeight() / 2
                + (Mercator.y(point.latitude()) - Mercator.y(at.latitude())) * world);
    Robot robot = new Robot();
    robot.mouseMove(mark);
    robot.mouseClick(MouseButton.PRIMARY);
  }

  /// True when the dossier shows the place and the words of its sources.
  private BooleanSupplier filled(String placeId) {
    String name = session.library().catalog().place(placeId).displayName();
    return () ->
        window.node("dossier").lookupAll(".title").stream()
                .anyMatch(node -> node instanceof Labeled title && title.getText().equals(name))
            && window.node("dossier").lookup(".quotation") != null;
  }

  private static int zigzag(int step, int most) {
    int at = step % (2 * most);
    return at <= most ? at : 2 * most - at;
  }
}
