package org.chronofront.ui.importing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Takes files and folders that are dropped anywhere on the window; while they are held over it, a
/// sheet over everything says what will happen.
public final class DropTarget {
  private final StackPane sheet = new StackPane();
  private final Label what = Parts.label("", "drop-title");
  private final Consumer<List<Path>> taken;

  /// @param root of the window; the sheet becomes its last child
  /// @param taken gets the files
  public DropTarget(StackPane root, Consumer<List<Path>> taken) {
    this.taken = taken;
    VBox box =
        new VBox(
            8,
            what,
            Parts.label("You will see what comes in before anything is changed", "drop-note"));
    box.setAlignment(Pos.CENTER);
    box.getStyleClass().add("drop-box");
    what.setMaxWidth(Double.MAX_VALUE);
    what.setAlignment(Pos.CENTER);
    sheet.getChildren().add(box);
    sheet.getStyleClass().add("drop-sheet");
    sheet.setMouseTransparent(true);
    sheet.setVisible(false);
    Parts.style(sheet);
    root.getChildren().add(sheet);
    root.addEventFilter(DragEvent.DRAG_OVER, this::over);
    root.addEventHandler(DragEvent.DRAG_EXITED, _ -> sheet.setVisible(false));
    root.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
  }

  /// Shows the sheet for files that are held over the window.
  void hold(List<Path> files) {
    what.setText(sentence(files));
    sheet.setVisible(true);
  }

  static String sentence(List<Path> files) {
    return isLibrary(files)
        ? "Drop to open the library “" + OfferWords.name(files.getFirst()) + "”"
        : "Drop to import "
            + (files.size() == 1 ? OfferWords.name(files.getFirst()) : files.size() + " files");
  }

  /// True for one file that is a library, and so is opened, not taken in.
  static boolean isLibrary(List<Path> files) {
    return files.size() == 1
        && OfferWords.name(files.getFirst()).toLowerCase(Locale.ROOT).endsWith(".chronofront");
  }

  private void over(DragEvent event) {
    if (event.getGestureSource() == null && event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      hold(paths(event));
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    sheet.setVisible(false);
    if (event.getGestureSource() == null && event.getDragboard().hasFiles()) {
      List<Path> files = paths(event);
      event.setDropCompleted(true);
      event.consume();
      taken.accept(files);
    }
  }

  private static List<Path> paths(DragEvent event) {
    return event.getDragboard().getFiles().stream().map(File::toPath).toList();
  }
}
