package org.chronofront.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.chronofront.control.RuleChoice;
import org.chronofront.control.matrix.StepUnit;
import org.chronofront.library.OpenLibrary;
import org.chronofront.render.style.Theme;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.stage.BundledLibrary;
import org.chronofront.ui.stage.Pointer;
import org.chronofront.ui.stage.TestStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixViewTest {
  @TempDir Path folder;
  private MatrixView view;

  private MatrixView show(Session session, Theme theme) throws Exception {
    session.themeProperty().set(theme);
    TestStage.show(
        () ->
            view =
                new MatrixView(
                    session,
                    Runnable::run,
                    Runnable::run,
                    (owner, title, name, kind) -> Optional.of(folder.resolve(name))),
        1000,
        700,
        theme);
    TestStage.doFx(() -> view.chart().paint());
    return view;
  }

  private static Session many() {
    return ManyPlaces.session(ManyPlaces.of(300));
  }

  @Test
  void keys_enterAndW_askWhyOfTheSelectedPlace() throws Exception {
    Session session = many();
    show(session, Theme.LIGHT);
    for (KeyCode code : List.of(KeyCode.ENTER, KeyCode.W)) {
      press(code);
      assertThat(session.questions().openProperty().get()).as("nothing is selected").isFalse();
    }
    String place = TestStage.onFx(() -> view.chart().model().places().get(3));
    for (KeyCode code : List.of(KeyCode.ENTER, KeyCode.W)) {
      TestStage.doFx(
          () -> {
            session.selectPlace(place);
            session.questions().openProperty().set(false);
          });
      press(code);
      assertThat(session.questions().openProperty().get()).as(code.getName()).isTrue();
    }
  }

  @Test
  void click_onARibbon_selectsThePlaceAndMovesTheDayInTheSession() throws Exception {
    Session session = many();
    show(session, Theme.LIGHT);
    MatrixLayout layout = TestStage.onFx(() -> view.chart().geometry());
    LocalDate day = LocalDate.of(2014, 5, 6);
    Point2D corner = TestStage.onFx(() -> view.chart().localToScene(0, 0));
    double x =
        corner.getX() + layout.gutter() + TestStage.onFx(() -> view.chart().scale().x(day)) + 0.3;
    double y = corner.getY() + layout.rowTop(7) + 4;

    TestStage.doFx(
        () -> {
          Pointer.click(view.chart(), x, y);
        });

    assertThat(session.selectionProperty().get().placeId())
        .isEqualTo(view.chart().model().places().get(7));
    assertThat(session.dayProperty().get()).isBetween(day.minusDays(3), day.plusDays(3));
    assertThat(session.questions().openProperty().get()).as("the first click picks").isFalse();
    TestStage.doFx(
        () -> {
          Pointer.click(view.chart(), x, y);
        });
    assertThat(session.questions().openProperty().get()).as("the second asks why").isTrue();
  }

  @Test
  void keys_fromPlaceToPlace_selectAndBringIntoSight() throws Exception {
    Session session = many();
    show(session, Theme.LIGHT);

    press(KeyCode.DOWN);
    String first = session.selectionProperty().get().placeId();
    press(KeyCode.END);
    String last = session.selectionProperty().get().placeId();
    MatrixLayout end = TestStage.onFx(() -> view.chart().geometry());
    press(KeyCode.PAGE_UP);
    press(KeyCode.LEFT);

    assertThat(first).isEqualTo(view.chart().model().places().getFirst());
    assertThat(last).isEqualTo(view.chart().model().places().getLast());
    assertThat(end.seenEnd()).isEqualTo(300);
    assertThat(view.chart().model().rowOf(session.selectionProperty().get().placeId()))
        .isEqualTo(299 - end.page());
    assertThat(session.dayProperty().get()).isEqualTo(ManyPlaces.LAST.minusDays(1));
    assertThat(view.chart().getAccessibleText()).contains("of 300").contains("30 December 2017");
  }

  @Test
  void selection_elsewhere_scrollsToItsRow() throws Exception {
    Session session = many();
    show(session, Theme.LIGHT);
    String far = view.chart().model().places().get(250);

    TestStage.doFx(() -> session.selectPlace(far));

    MatrixLayout layout = TestStage.onFx(() -> view.chart().geometry());
    assertThat(layout.firstSeen()).isLessThanOrEqualTo(250);
    assertThat(layout.seenEnd()).isGreaterThan(250);
  }

  @Test
  void histories_manyPlaces_areMadeForThoseSeenOnly() throws Exception {
    show(ManyPlaces.session(ManyPlaces.of(5000)), Theme.LIGHT);

    assertThat(view.chart().model().held()).isLessThan(120);
  }

  @Test
  void rule_changed_isSaidAndSortedAnew() throws Exception {
    try (OpenLibrary library = BundledLibrary.in(folder)) {
      Session session = BundledLibrary.session(library);
      show(session, Theme.LIGHT);
      String before = view.line();

      TestStage.doFx(
          () -> session.ruleProperty().set(RuleChoice.LATEST.with(RuleChoice.Kind.CORROBORATED)));

      assertThat(before).contains("rule latest");
      assertThat(view.line()).contains("rule corroborated").isNotEqualTo(before);
      assertThat(
              TestStage.onFx(
                  () -> view.chart().words().tip("al-qaryatayn", LocalDate.of(2017, 10, 3))))
          .contains("3 October 2017")
          .contains("ontested between");
    }
  }

  @Test
  void save_asCsv_writesTheFileAndSaysSo() throws Exception {
    show(many(), Theme.LIGHT);

    TestStage.doFx(() -> view.export().save(StepUnit.YEAR));

    try (var files = Files.list(folder)) {
      Path file = files.filter(each -> each.toString().endsWith(".csv")).findFirst().orElseThrow();
      assertThat(Files.readAllLines(file)).hasSize(301);
    }
  }

  @Test
  void picture_eachTheme_isDrawn() throws Exception {
    for (Theme theme : Theme.values()) {
      try (OpenLibrary library = BundledLibrary.in(folder.resolve(theme.name()))) {
        Session session = BundledLibrary.session(library);
        session.selectPlace("mayadine");
        show(session, theme);
        picture("matrix/bundled-", theme);
      }
      Session session = many();
      session.selectPlace("p17");
      show(session, theme);
      picture("matrix/many-", theme);
      TestStage.doFx(() -> view.chart().setSmall(false));
      picture("matrix/large-", theme);
    }
  }

  private void picture(String name, Theme theme) throws Exception {
    TestStage.doFx(() -> view.chart().paint());
    WritableImage image = TestStage.picture(view, 1, theme, name + theme);
    Set<Integer> colors = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y += 3) {
      for (int x = 0; x < image.getWidth(); x += 3) {
        colors.add(image.getPixelReader().getArgb(x, y));
      }
    }
    assertThat(colors).hasSizeGreaterThan(12);
  }

  private void press(KeyCode code) {
    TestStage.doFx(
        () ->
            view.chart()
                .fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
  }
}
