package org.chronofront.ui.matrix;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.chronofront.ui.fx.FontRace;
import org.chronofront.ui.session.Session;

/// Prints what a step of the wheel costs in a matrix of 5,000 places (1920×1000, small rows and
/// large ones), pictures rendered, and how long the order of all places takes.
final class MatrixBench {
  private static final int PLACES = 5_000;
  private static final int STEPS = 200;

  private MatrixBench() {}

  /// No arguments.
  public static void main(String[] args) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    FontRace.avoid();
    Platform.startup(
        () -> {
          run();
          done.countDown();
        });
    done.await();
    Platform.exit();
  }

  private static void run() {
    Session session = ManyPlaces.session(ManyPlaces.of(PLACES));
    MatrixModel model = new MatrixModel(session, Runnable::run, Runnable::run, () -> {});
    long start = System.nanoTime();
    model.refresh();
    print("first order, histories included", (System.nanoTime() - start) / 1e6);
    start = System.nanoTime();
    model.sortBy(MatrixOrder.NAME);
    print("another order", (System.nanoTime() - start) / 1e6);
    MatrixView view = new MatrixView(session, Runnable::run);
    Stage stage = new Stage();
    stage.setScene(new Scene(view, 1920, 1000));
    stage.show();
    for (boolean small : new boolean[] {true, false}) {
      view.chart().setSmall(small);
      steps(view.chart(), small ? "small rows" : "large rows");
    }
    stage.hide();
  }

  private static void steps(MatrixChart chart, String what) {
    WritableImage image = new WritableImage((int) chart.getWidth(), (int) chart.getHeight());
    double[] millis = new double[STEPS];
    chart.scrollTo(0);
    for (int i = 0; i < STEPS; i++) {
      long start = System.nanoTime();
      chart.scrollTo(chart.geometry().scroll() + 60);
      chart.paint();
      chart.snapshot(new SnapshotParameters(), image);
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    print(what + ", " + chart.geometry().page() + " places in sight, median", millis[STEPS / 2]);
    print(what + ", 95th percentile", millis[STEPS * 95 / 100]);
  }

  private static void print(String what, double millis) {
    System.out.printf(Locale.ROOT, "%-60s %8.1f ms%n", what, millis);
  }
}
