package org.chronofront.ui.compare;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chronofront.render.map.AreasBetween;
import org.chronofront.render.map.MapComposer;
import org.chronofront.render.map.MapStudio;
import org.chronofront.ui.fx.FxThread;
import org.chronofront.ui.mark.SafeLines;
import org.chronofront.ui.mark.SaveAs;
import org.chronofront.ui.session.Session;

/// Two views of control: what each side is above, the split map, and beside it what differs. FX
/// thread.
public final class CompareView extends BorderPane {
  private static final double LIST_WIDTH = 372;

  private final CompareModel model;
  private final DrawnAreas areas;
  private final CompareWords words;
  private final SplitMap map;
  private final CompareKey key;
  private final CompareList list;
  private final DetailPane detail;
  private final CompareExport export;
  private final SidePicker firstPicker;
  private final Label summary = new Label();
  private final Label told = new Label();

  /// A comparison on the session's library.
  ///
  /// @param studio makes the two pictures
  /// @param background compares, reads and writes
  public CompareView(Session session, MapStudio studio, Executor background) {
    this(
        session,
        studio::forScreen,
        studio::areasBetween,
        background,
        FxThread::later,
        SaveAs.platform());
  }

  CompareView(
      Session session,
      Function<Runnable, MapComposer> composer,
      Function<Runnable, AreasBetween> between,
      Executor background,
      Executor fx,
      SaveAs saving) {
    this.model = new CompareModel(session, background, fx);
    this.areas = new DrawnAreas(model, background, fx);
    this.words = new CompareWords(model, areas.found()::get);
    this.key = new CompareKey(session);
    this.map = new SplitMap(model, words, key, composer, between);
    map.fitToo(areas::areas);
    this.list = new CompareList(model, words);
    this.detail = new DetailPane(model, words);
    this.export = new CompareExport(model, words, background, fx, saving, told::setText);
    this.firstPicker = new SidePicker("A", model.first(), model);
    getStyleClass().add("compare");
    getStylesheets()
        .add(
            Objects.requireNonNull(CompareView.class.getResource("compare.css"), "compare.css")
                .toExternalForm());
    setTop(bar());
    setCenter(halves());
    model.first().subscribe(_ -> tell());
    model.second().subscribe(_ -> tell());
    model.difference().subscribe(_ -> tell());
    areas.found().subscribe(_ -> tell());
    model.difference().subscribe(_ -> follow());
    areas.measuring().subscribe(_ -> follow());
  }

  /// The map follows what differs, once all of it is known.
  private void follow() {
    if (!areas.measuring().get()) {
      map.keepFitted();
    }
  }

  private HBox bar() {
    SidePicker secondPicker = new SidePicker("B", model.second(), model);
    Button swap = new Button("⇄");
    swap.setTooltip(new Tooltip("Let A and B change places"));
    swap.setAccessibleText("Let A and B change places");
    swap.setOnAction(_ -> model.swap());
    swap.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(firstPicker, Priority.ALWAYS);
    HBox.setHgrow(secondPicker, Priority.ALWAYS);
    HBox bar = new HBox(firstPicker, swap, secondPicker);
    bar.getStyleClass().add("compare-bar");
    return bar;
  }

  private SplitPane halves() {
    summary.getStyleClass().add("summary");
    SafeLines.wrap(summary);
    summary.setMinHeight(Region.USE_PREF_SIZE);
    told.getStyleClass().addAll("quiet", "state-12");
    HBox.setHgrow(told, Priority.ALWAYS);
    told.setMaxWidth(Double.MAX_VALUE);
    Button fit = new Button("Show all on the map");
    fit.setTooltip(new Tooltip("Move the map to all that differs (0)"));
    fit.setOnAction(_ -> map.fitToChanges());
    HBox foot = new HBox(8, told, fit, export.button());
    foot.getStyleClass().add("compare-foot");
    SplitPane parts = new SplitPane(list, detail);
    parts.setOrientation(Orientation.VERTICAL);
    parts.setDividerPositions(0.52);
    VBox.setVgrow(parts, Priority.ALWAYS);
    VBox side = new VBox(summary, parts, foot);
    side.setMinWidth(260);
    side.setPrefWidth(LIST_WIDTH);
    SplitPane.setResizableWithParent(side, false);
    VBox.setVgrow(map, Priority.ALWAYS);
    key.setMinHeight(Region.USE_PREF_SIZE);
    SplitPane halves = new SplitPane(new VBox(map, key), side);
    halves.setDividerPositions(0.68);
    return halves;
  }

  private void tell() {
    summary.setText(words.summary());
    told.setText("");
  }

  /// Compares the day shown with the last day of the window.
  public void compareDays() {
    map.followAgain();
    model.compareDays();
    follow();
  }

  /// Compares the day shown as known then with the same day as known now.
  public void compareKnown() {
    map.followAgain();
    model.compareKnown();
    follow();
  }

  /// Puts the keyboard into the list.
  public void focus() {
    list.requestFocus();
    map.requestLayout();
  }

  CompareModel model() {
    return model;
  }

  SplitMap map() {
    return map;
  }

  CompareKey key() {
    return key;
  }

  CompareList list() {
    return list;
  }

  CompareExport export() {
    return export;
  }

  SidePicker firstPicker() {
    return firstPicker;
  }

  String summary() {
    return summary.getText();
  }
}
