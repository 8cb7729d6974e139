package org.chronofront.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.chronofront.control.matrix.PlaceSummary;
import org.chronofront.control.matrix.StepUnit;
import org.chronofront.time.DayRange;
import org.chronofront.ui.session.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MatrixModelTest {
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private Session session;
  private MatrixModel model;
  private int changes;

  @BeforeEach
  void open() {
    session = ManyPlaces.session(ManyPlaces.of(60));
    model = new MatrixModel(session, waiting::add, Runnable::run, () -> changes++);
  }

  private void sorted() {
    model.refresh();
    work();
  }

  private void work() {
    while (!waiting.isEmpty()) {
      waiting.poll().run();
    }
  }

  @Test
  void places_beforeTheOrderIsKnown_areThereAlready() {
    model.refresh();

    assertThat(model.places()).hasSize(60);
    assertThat(model.isSorted()).isFalse();
    assertThat(new MatrixWords(model).line()).isEqualTo("Sorting 60 places…");
  }

  @Test
  void sort_firstChange_isThatOfTheHistories() {
    sorted();

    List<LocalDate> firsts = model.places().stream().map(id -> summary(id).firstChange()).toList();
    assertThat(firsts).isSortedAccordingTo(Comparator.nullsLast(Comparator.naturalOrder()));
    assertThat(firsts.getFirst()).isBefore(firsts.get(40));
  }

  @Test
  void sort_changes_putsTheMostFirst() {
    model.sortBy(MatrixOrder.CHANGES);
    work();

    List<Integer> counts = model.places().stream().map(id -> summary(id).changes()).toList();
    assertThat(counts).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(counts.getFirst()).isGreaterThan(counts.getLast());
  }

  @Test
  void sort_distance_beginsWithTheSelectedPlaceAndStaysWhenAnotherIsSelected() {
    session.selectPlace("p30");
    model.sortBy(MatrixOrder.DISTANCE);
    work();
    List<String> near = model.places();
    session.selectPlace("p5");
    model.refresh();
    work();

    assertThat(near.getFirst()).isEqualTo("p30");
    assertThat(near.subList(1, 3)).containsExactlyInAnyOrder("p29", "p31");
    assertThat(model.places()).isEqualTo(near);
    assertThat(new MatrixWords(model).line()).contains("nearest to Town 0030");
  }

  @Test
  void sort_distanceWithoutSelection_isByNameAndSaysSo() {
    model.sortBy(MatrixOrder.DISTANCE);
    work();

    assertThat(model.places().getFirst()).isEqualTo("p0");
    assertThat(new MatrixWords(model).line()).contains("pick a place");
  }

  @Test
  void choices_whileAnotherPlaceIsSelected_nameThePlaceThatIsMeasuredFrom() {
    assertThat(titles()).last().isEqualTo("Distance from a place (pick one)");
    session.selectPlace("p30");
    assertThat(titles()).last().isEqualTo("Distance from Town 0030");
    model.sortBy(model.choices().getLast());
    session.selectPlace("p5");

    assertThat(model.choice().title(model::name)).isEqualTo("Distance from Town 0030");
    assertThat(titles()).endsWith("Distance from Town 0030", "Distance from Town 0005");
    model.sortBy(model.choices().getLast());
    work();
    assertThat(model.places().getFirst()).isEqualTo("p5");
    assertThat(titles()).filteredOn(title -> title.startsWith("Distance")).hasSize(1);
  }

  @Test
  void follow_afterDistanceWasChosenWithoutAPlace_measuresFromTheFirstThatIsPicked() {
    model.sortBy(MatrixOrder.DISTANCE);
    session.selectPlace("p30");
    model.follow();
    session.selectPlace("p5");
    model.follow();
    work();

    assertThat(model.places().getFirst()).isEqualTo("p30");
  }

  private List<String> titles() {
    return model.choices().stream().map(choice -> choice.title(model::name)).toList();
  }

  @Test
  void sort_answerOfAnOlderQuestion_isNotShown() {
    model.refresh();
    model.sortBy(MatrixOrder.NAME);
    Runnable first = waiting.poll();
    work();
    List<String> byName = model.places();
    first.run();

    assertThat(model.places()).isEqualTo(byName);
    assertThat(model.isSorted()).isTrue();
  }

  @Test
  void knowledgeDay_set_isWhatHistoriesAndOrderObey() {
    sorted();
    session.knownProperty().set(ManyPlaces.FIRST.plusDays(200));
    sorted();

    assertThat(model.places())
        .allSatisfy(
            id ->
                assertThat(model.history(id).changes())
                    .allSatisfy(
                        change ->
                            assertThat(change.latest()).isBefore(ManyPlaces.FIRST.plusDays(201))));
    assertThat(new MatrixWords(model).line()).contains("known on");
  }

  @Test
  void csv_always_hasThePlacesInTheOrderShown() {
    model.sortBy(MatrixOrder.CHANGES);
    work();
    MatrixFile file =
        new MatrixFile(
            session.library().catalog(),
            session.engine(),
            null,
            model.places(),
            new DayRange(ManyPlaces.FIRST, ManyPlaces.LAST),
            StepUnit.YEAR);

    List<String> lines = file.text().lines().toList();
    assertThat(lines).hasSize(61);
    assertThat(lines.getFirst()).contains("\"2012-12-31\"").contains("\"2017-12-31\"");
    assertThat(lines.get(1)).startsWith("\"" + model.places().getFirst() + "\"");
    assertThat(file.name()).isEqualTo("places-2012-01-01-to-2017-12-31.csv");
  }

  private PlaceSummary summary(String id) {
    return PlaceSummary.of(session.engine().history(id, null), ManyPlaces.FIRST, ManyPlaces.LAST);
  }
}
