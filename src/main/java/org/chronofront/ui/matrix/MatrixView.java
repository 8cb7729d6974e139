package org.chronofront.ui.matrix;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.chronofront.ui.fx.FxThread;
import org.chronofront.ui.mark.SafeLines;
import org.chronofront.ui.mark.SaveAs;
import org.chronofront.ui.mark.ShownAs;
import org.chronofront.ui.session.Session;

/// Places over time: what it is sorted by above, the picture, and its figures below. Follows the
/// session; a place and a day that are picked are picked in all views. FX thread.
public final class MatrixView extends BorderPane {
  private static final double WIDEST_CHOICE = 320;

  private final MatrixModel model;
  private final MatrixWords words;
  private final MatrixChart chart;
  private final ComboBox<MatrixChoice> orders = new ComboBox<>();
  private final ToggleButton small = new ToggleButton("Small rows");
  private final Label line = new Label();
  private final Label told = new Label();
  private final MatrixExport export;
  private boolean offering;

  /// The session's places.
  ///
  /// @param background sorts and writes
  public MatrixView(Session session, Executor background) {
    this(session, background, FxThread::later, SaveAs.platform());
  }

  MatrixView(Session session, Executor background, Executor fx, SaveAs saving) {
    this.model = new MatrixModel(session, background, fx, this::changed);
    this.words = new MatrixWords(model);
    this.chart = new MatrixChart(model, words);
    this.export = new MatrixExport(chart, background, fx, saving, told::setText);
    getStyleClass().add("matrix");
    getStylesheets()
        .add(
            Objects.requireNonNull(MatrixView.class.getResource("matrix.css"), "matrix.css")
                .toExternalForm());
    setTop(bar());
    setCenter(model.places().isEmpty() ? empty() : chart);
    setBottom(foot());
    listen(session);
    model.refresh();
    changed();
  }

  private void listen(Session session) {
    session.ruleProperty().subscribe(_ -> model.refresh());
    session.knownProperty().subscribe(_ -> model.refresh());
    session.selectionProperty().subscribe(_ -> selected());
    session.dayProperty().subscribe(_ -> chart.showSelected());
    session.themeProperty().subscribe(_ -> chart.refresh());
    session.fadingProperty().subscribe(_ -> chart.refresh());
  }

  private HBox bar() {
    orders.setConverter(new ShownAs<>(choice -> choice.title(model::name)));
    orders.setId("matrix-order");
    orders.setMaxWidth(WIDEST_CHOICE);
    orders.setOnAction(_ -> sort());
    offer();
    Label by = new Label("Sort by");
    by.setLabelFor(orders);
    small.setSelected(chart.isSmall());
    small.setTooltip(new Tooltip("A hundred places on a screen, without letters in the ribbons"));
    small.setOnAction(_ -> chart.setSmall(small.isSelected()));
    Button all = new Button("All days");
    all.setTooltip(new Tooltip("Show all days on which anything changes (0)"));
    all.setOnAction(_ -> chart.fitDays());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox bar = new HBox(by, orders, small, all, space, export.button());
    bar.getStyleClass().add("matrix-bar");
    List.of(by, small, all).forEach(part -> part.setMinWidth(Region.USE_PREF_SIZE));
    return bar;
  }

  private HBox foot() {
    HBox foot = new HBox(line, told);
    foot.getStyleClass().add("matrix-foot");
    line.setMinWidth(0);
    HBox.setHgrow(line, Priority.ALWAYS);
    line.setMaxWidth(Double.MAX_VALUE);
    told.setMinWidth(Region.USE_PREF_SIZE);
    told.getStyleClass().add("quiet");
    return foot;
  }

  private static Label empty() {
    Label empty =
        new Label(
            "Nobody claims control of any place in this library. Import a dataset with claims to"
                + " see here who held what, and when.");
    empty.getStyleClass().add("quiet");
    SafeLines.wrap(empty, 420);
    return empty;
  }

  private void sort() {
    MatrixChoice choice = orders.getValue();
    if (choice != null && !offering && !choice.equals(model.choice())) {
      model.sortBy(choice);
      offer();
    }
  }

  /// Offers what can be chosen now.
  private void offer() {
    offering = true;
    List<MatrixChoice> choices = model.choices();
    if (!choices.equals(orders.getItems())) {
      orders.getItems().setAll(choices);
    }
    orders.setValue(model.choice());
    offering = false;
  }

  private void selected() {
    model.follow();
    offer();
    chart.showSelected();
  }

  private void changed() {
    line.setText(words.line());
    told.setText("");
    chart.showSelected();
  }

  /// Puts the keyboard into the picture.
  public void focus() {
    chart.requestFocus();
  }

  MatrixChart chart() {
    return chart;
  }

  ComboBox<MatrixChoice> orders() {
    return orders;
  }

  MatrixExport export() {
    return export;
  }

  String line() {
    return line.getText();
  }
}
