package org.chronofront.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import org.chronofront.library.BundledDataset;
import org.chronofront.library.Libraries;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.Actor;
import org.chronofront.model.ActorKind;
import org.chronofront.model.Area;
import org.chronofront.model.AreaPolygon;
import org.chronofront.model.Dataset;
import org.chronofront.model.DatasetInfo;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Detail;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.LocalName;
import org.chronofront.render.style.Theme;
import org.chronofront.time.DayRange;
import org.chronofront.ui.session.MapPosition;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.stage.TestStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AreaPaneTest {
  private static final LocalDate FIRST = LocalDate.of(2017, 10, 9);
  private static final GeoPoint WITHIN = new GeoPoint(34.7, 40);

  @TempDir Path folder;

  private static Dataset areas() {
    return new Dataset(
        new DatasetInfo(
            "days", "Day maps", "", "CC0-1.0", "The mappers", null, "https://maps.example", null),
        List.of(),
        List.of(
            new Actor(
                "north",
                List.of(new LocalName("en", "Northern army", LocalName.Kind.NAME)),
                ActorKind.STATE,
                null)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Stream.of(FIRST, FIRST.plusDays(1), FIRST.plusDays(3)).map(AreaPaneTest::area).toList());
  }

  private static Area area(LocalDate day) {
    double[] box = {38.5, 34, 40.5, 34, 40.5, 35.2, 38.5, 35.2};
    return new Area(
        "map-" + day,
        "Territory",
        "north",
        DateSpan.day(day),
        List.of(new AreaPolygon(List.of(new AreaPolygon.Ring(box)))),
        List.of(new Detail("method", "walked along")));
  }

  /// Beside the bundled places.
  private OpenLibrary library(String name) {
    Path file = folder.resolve(name);
    Libraries libraries =
        new Libraries(file, BundledDataset.shipped(), Clock.systemUTC(), Duration.ofSeconds(5));
    libraries.openDefault().close();
    libraries.load(file, areas());
    return libraries.open(file);
  }

  @Test
  void area_picked_saysWhoHoldsItSinceWhenWhoSaysSoAndWhyOnEachDay() throws Exception {
    for (Theme theme : Theme.values()) {
      try (OpenLibrary library = library(theme + ".chronofront")) {
        DayRange month = new DayRange(LocalDate.of(2017, 10, 1), LocalDate.of(2017, 10, 31));
        Session session =
            new Session(library, month, month, FIRST.plusDays(3), new MapPosition(40, 34.5, 7));
        session.themeProperty().set(theme);
        DossierView[] view = new DossierView[1];
        TestStage.show(
            () -> view[0] = new DossierView(session, _ -> {}, Runnable::run, Runnable::run),
            380,
            700,
            theme);
        TestStage.doFx(() -> session.selectArea("map-" + FIRST, WITHIN));

        assertThat(texts(view[0]))
            .contains(
                "Area of Northern army",
                "Since 9 October 2017, on 3 maps in a row. There is no older map.",
                "Day maps",
                "The mappers",
                "Licence: CC0-1.0",
                "maps.example ↗",
                "method: walked along",
                "Called there: Territory")
            .anyMatch(words -> words.startsWith("A dataset draws it so for this day"))
            .anyMatch(words -> words.startsWith("Mayadine, "));
        TestStage.picture(view[0], 1, theme, "dossier/area-" + theme);

        TestStage.doFx(() -> session.goTo(FIRST.plusDays(2)));
        assertThat(texts(view[0]))
            .contains(
                "In no area on this day",
                "There is no map of 11 October 2017; the nearest is of 10 October 2017.")
            .doesNotContain("Area of Northern army", "method: walked along");

        Hyperlink why =
            TestStage.onFx(
                () ->
                    view[0].lookupAll(".hyperlink").stream()
                        .map(Hyperlink.class::cast)
                        .filter(link -> link.getText().equals("Why?"))
                        .findFirst()
                        .orElseThrow());
        TestStage.doFx(why::fire);
        assertThat(Objects.requireNonNull(session.selectionProperty().get()).placeId())
            .isEqualTo("mayadine");
        assertThat(session.questions().openProperty().get()).isTrue();
      }
    }
  }

  private static List<String> texts(Node root) {
    return TestStage.onFx(
        () ->
            root.lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(Objects::nonNull)
                .toList());
  }
}
