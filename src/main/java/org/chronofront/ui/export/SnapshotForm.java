package org.chronofront.ui.export;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.chronofront.export.SnapshotRequest;
import org.chronofront.render.style.Theme;
import org.chronofront.ui.mark.ShownAs;

/// The fields of the dialog: title, size, sharpness, colours, legend, sources.
final class SnapshotForm {
  /// A size of the page with its name.
  private record Size(String name, int width, int height) {
    @Override
    public String toString() {
      return "%s, %d × %d".formatted(name, width, height);
    }
  }

  private final TextField title;
  private final ChoiceBox<Size> size = new ChoiceBox<>();
  private final ChoiceBox<Integer> scale = new ChoiceBox<>();
  private final ChoiceBox<Theme> theme = new ChoiceBox<>();
  private final CheckBox legend = new CheckBox("Legend");
  private final CheckBox sources = new CheckBox("Sources");
  private final VBox fields = new VBox(4);

  SnapshotForm(String offeredTitle, Theme onScreen) {
    title = new TextField(offeredTitle);
    title.setPrefColumnCount(22);
    size.getItems()
        .addAll(
            List.of(
                new Size("Screen", 1280, 800),
                new Size("Wide", 1920, 1080),
                new Size("Square", 1080, 1080),
                new Size("Page, across", 1123, 794),
                new Size("Page, upright", 794, 1123)));
    size.setValue(size.getItems().getFirst());
    scale.getItems().addAll(1, 2, 4);
    scale.setValue(2);
    scale.setConverter(new ShownAs<>(value -> value + "×" + sharpness(value)));
    theme.getItems().addAll(Theme.LIGHT, Theme.DARK);
    theme.setValue(onScreen);
    theme.setConverter(
        new ShownAs<>(
            value ->
                (value == Theme.LIGHT ? "Light" : "Dark")
                    + (value == onScreen ? ", as on the screen" : "")));
    legend.setSelected(true);
    sources.setSelected(true);
    build();
  }

  private static String sharpness(int scale) {
    return switch (scale) {
      case 1 -> ", screen";
      case 2 -> ", sharp";
      default -> ", print";
    };
  }

  private void build() {
    row("_Title", title);
    row("Si_ze", size);
    row("S_harpness", scale);
    row("_Colours", theme);
    VBox parts = new VBox(8, legend, sources);
    parts.getStyleClass().add("snapshot-parts");
    fields.getChildren().add(parts);
    fields.getStyleClass().add("snapshot-form");
    size.setMaxWidth(Double.MAX_VALUE);
    scale.setMaxWidth(Double.MAX_VALUE);
    theme.setMaxWidth(Double.MAX_VALUE);
  }

  private void row(String name, Node field) {
    Label label = new Label(name);
    label.setMnemonicParsing(true);
    label.setLabelFor(field);
    label.getStyleClass().add("snapshot-label");
    fields.getChildren().addAll(label, field);
  }

  VBox node() {
    return fields;
  }

  /// Calls when any field has changed.
  void onChange(Runnable task) {
    InvalidationListener changed = change -> task.run();
    title.textProperty().addListener(changed);
    size.valueProperty().addListener(changed);
    scale.valueProperty().addListener(changed);
    theme.valueProperty().addListener(changed);
    legend.selectedProperty().addListener(changed);
    sources.selectedProperty().addListener(changed);
  }

  String title() {
    return title.getText().strip();
  }

  /// The page as the fields have it.
  SnapshotRequest.Page page() {
    return page(scale.getValue());
  }

  /// The same at another scale, for the preview.
  SnapshotRequest.Page page(int atScale) {
    Size chosen = size.getValue();
    return new SnapshotRequest.Page(
        chosen.width,
        chosen.height,
        atScale,
        theme.getValue(),
        legend.isSelected(),
        sources.isSelected());
  }
}
