package org.chronofront.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.chronofront.library.LibraryArea;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.AreaPolygon;
import org.chronofront.model.DateSpan;
import org.chronofront.ui.stage.BundledLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawnAreasTest {
  private static final LocalDate JULY = LocalDate.of(2024, 7, 8);
  private static final LocalDate AUGUST = LocalDate.of(2024, 8, 7);
  private static final LibraryArea BEFORE = area("a", JULY, 39);
  private static final LibraryArea AFTER = area("b", AUGUST, 39.5);

  @TempDir Path folder;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private OpenLibrary bundled;
  private CompareModel model;
  private DrawnAreas areas;
  private CompareWords words;

  private static LibraryArea area(String id, LocalDate day, double east) {
    AreaPolygon.Ring ring = new AreaPolygon.Ring(new double[] {38, 48, east, 48, east, 49, 38, 49});
    AreaPolygon polygon = new AreaPolygon(List.of(ring));
    return new LibraryArea(
        id, "Front", null, DateSpan.day(day), "Day maps", () -> List.of(polygon));
  }

  @BeforeEach
  void open() {
    bundled = BundledLibrary.in(folder);
    OpenLibrary drawn =
        (OpenLibrary)
            Proxy.newProxyInstance(
                OpenLibrary.class.getClassLoader(),
                new Class<?>[] {OpenLibrary.class},
                (_, method, arguments) ->
                    method.getName().equals("areas")
                        ? List.of(BEFORE, AFTER)
                        : method.invoke(bundled, arguments));
    model = new CompareModel(BundledLibrary.session(drawn), waiting::add, Runnable::run);
    areas = new DrawnAreas(model, waiting::add, Runnable::run);
    words = new CompareWords(model, areas.found()::get);
  }

  @AfterEach
  void close() {
    bundled.close();
  }

  private void compare(LocalDate one, LocalDate other) {
    model.first().set(model.first().get().on(one));
    model.second().set(model.second().get().on(other));
    while (!waiting.isEmpty()) {
      waiting.poll().run();
    }
  }

  @Test
  void summary_areasDrawnOtherwise_doesNotSayThatNothingChanged() {
    compare(JULY, AUGUST);

    assertThat(words.summary().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("No place changed between 8 July 2024 and 7 August 2024");
    assertThat(words.summary()).contains("Area as drawn by “Day maps”: ", "km² more).");
    assertThat(areas.areas()).containsExactly(BEFORE, AFTER);
  }

  @Test
  void found_oneDayAlone_isNothing() {
    compare(JULY, AUGUST);
    compare(JULY, JULY);

    assertThat(areas.found().get()).isEmpty();
    assertThat(areas.areas()).isEmpty();
    assertThat(words.summary()).startsWith("A and B are the same view");
  }

  @Test
  void found_oneDayHasNoAreas_saysNone() {
    compare(LocalDate.of(2017, 10, 12), AUGUST);

    assertThat(words.summary()).contains("Area as drawn by “Day maps”: none → ");
  }
}
