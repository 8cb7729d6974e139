package org.chronofront.ui.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.chronofront.library.BundledDataset;
import org.chronofront.library.Libraries;
import org.chronofront.library.OpenLibrary;
import org.chronofront.library.UndatedDataset;
import org.chronofront.render.style.Theme;
import org.chronofront.time.DayRange;
import org.chronofront.ui.session.MapPosition;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.stage.TestStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class EventListViewTest {
  @TempDir Path folder;
  private OpenLibrary library;
  private Session session;
  private EventListView view;

  @BeforeEach
  void open() throws Exception {
    Path file = folder.resolve("l.chronofront");
    Libraries libraries =
        new Libraries(file, BundledDataset.shipped(), Clock.systemUTC(), Duration.ofSeconds(1));
    libraries.load(file, UndatedDataset.dataset());
    library = libraries.open(file);
    DayRange around = new DayRange(UndatedDataset.DAY.minusDays(9), UndatedDataset.DAY.plusDays(9));
    session = new Session(library, around, around, UndatedDataset.DAY, new MapPosition(40, 35, 6));
    TestStage.show(() -> view = new EventListView(session, Runnable::run), 900, 400, Theme.LIGHT);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void titles_always_countWhatNoWindowAndNoMapCanShow() {
    assertThat(view.titles())
        .containsExactly("In the window  3", "Without coordinates  1", "Undated  1");
  }

  @Test
  void choose_undated_listsTheUndatedEventWithItsWords() {
    TestStage.doFx(() -> view.choose(EventChoice.UNDATED));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(texts()).contains("undated", "Town", "What happened: e-undated");
  }

  @Test
  void pick_row_picksTheEventInAllViews() {
    TestStage.doFx(() -> view.table().getSelectionModel().select(1));

    assertThat(session.selectionProperty().get().eventId()).isEqualTo("e-field");
    assertThat(session.selectedRow()).isEqualTo(1);
  }

  @Test
  void selectEvent_elsewhere_isPickedHere() {
    TestStage.doFx(() -> session.selectEvent("e-nowhere"));

    assertThat(view.table().getSelectionModel().getSelectedItem()).isEqualTo(2);
  }

  @Test
  void sort_newestFirst_turnsTheRowsRound() {
    TestStage.doFx(
        () -> {
          view.table().getColumns().getFirst().setSortType(TableColumn.SortType.DESCENDING);
          view.table().sort();
        });

    assertThat(view.table().getItems()).containsExactly(2, 1, 0);
  }

  private List<String> texts() {
    return TestStage.onFx(
        () -> {
          List<String> texts = new ArrayList<>();
          view.lookupAll(".table-cell")
              .forEach(
                  node -> {
                    if (node instanceof TableCell<?, ?> cell && cell.getText() != null) {
                      texts.add(cell.getText());
                    }
                  });
          return texts;
        });
  }
}
