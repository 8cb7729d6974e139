package org.chronofront.ui.export;

import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.chronofront.export.SnapshotExport;
import org.chronofront.export.SnapshotRequest;
import org.chronofront.render.page.Pixels;
import org.chronofront.ui.mark.Notice;
import org.chronofront.ui.mark.SafeLines;
import org.chronofront.ui.session.Session;

/// "Export → Map snapshot…": a preview, what goes with the map, and where it goes.
public final class SnapshotDialog {
  private static final Duration SHOWS_PROGRESS_AFTER = Duration.millis(100);

  private final Session session;
  private final SnapshotExport export;
  private final SnapshotWork work;
  private final SaveDialog saving;
  private final Stage stage = new Stage();
  private final SnapshotForm form;
  private final ImageView preview = new ImageView();
  private final Label message = new Label();
  private final ProgressIndicator progress = new ProgressIndicator();
  private final PauseTransition patience = new PauseTransition(SHOWS_PROGRESS_AFTER);
  private final Button save = new Button("_Save…");
  private final Button copy = new Button("C_opy");

  private SnapshotDialog(
      Session session, SnapshotExport export, Executor background, SaveDialog saving) {
    this.session = session;
    this.export = export;
    this.work = new SnapshotWork(background);
    this.saving = saving;
    this.form = new SnapshotForm(RequestOfSession.title(session), session.themeProperty().get());
  }

  /// Opens the dialog over a window and returns at once.
  ///
  /// @param background runs one task at a time, off the FX thread; `export` is used only there
  public static Stage show(
      Window owner,
      Session session,
      SnapshotExport export,
      Executor background,
      SaveDialog saving) {
    SnapshotDialog dialog = new SnapshotDialog(session, export, background, saving);
    dialog.build(owner);
    dialog.refresh();
    dialog.stage.show();
    return dialog.stage;
  }

  private void build(Window owner) {
    preview.setPreserveRatio(true);
    preview.setSmooth(true);
    preview.setAccessibleText("Preview of the snapshot");
    StackPane picture = new StackPane(preview, progress);
    picture.getStyleClass().add("snapshot-preview");
    picture.setMinSize(0, 0);
    preview.fitWidthProperty().bind(picture.widthProperty().subtract(32));
    preview.fitHeightProperty().bind(picture.heightProperty().subtract(32));
    progress.setMaxSize(40, 40);
    progress.setVisible(false);
    patience.setOnFinished(event -> progress.setVisible(true));
    BorderPane root = new BorderPane(picture, null, form.node(), buttons(), null);
    root.getStyleClass().add("snapshot-dialog");
    root.getStylesheets()
        .add(
            Objects.requireNonNull(SnapshotDialog.class.getResource("export.css"), "export.css")
                .toExternalForm());
    if (owner.getScene() != null) {
      root.setStyle(owner.getScene().getRoot().getStyle());
    }
    form.onChange(this::refresh);
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle("Map snapshot");
    stage.setScene(new Scene(root, 980, 620));
    stage.setMinWidth(640);
    stage.setMinHeight(460);
  }

  private HBox buttons() {
    Button close = new Button("Close");
    close.setCancelButton(true);
    close.setOnAction(event -> stage.close());
    save.setDefaultButton(true);
    save.setOnAction(event -> saving.ask(stage, fileName()).ifPresent(this::save));
    copy.setOnAction(event -> copy());
    SafeLines.wrap(message);
    message.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(message, Priority.ALWAYS);
    message.setMaxWidth(Double.MAX_VALUE);
    HBox row = new HBox(8, message, close, copy, save);
    row.setAlignment(Pos.CENTER_RIGHT);
    row.getStyleClass().add("snapshot-buttons");
    return row;
  }

  private SnapshotRequest request(SnapshotRequest.Page page) {
    return RequestOfSession.request(session, form.title(), page);
  }

  private void refresh() {
    SnapshotRequest request = request(form.page(1));
    patience.playFromStart();
    work.preview(
        () -> export.draw(request),
        pixels -> {
          rested();
          preview.setImage(image(pixels));
        },
        this::failed);
  }

  private void save(Path chosen) {
    Path file = withEnding(chosen);
    boolean there = Files.exists(file);
    if (there && !mayReplace(file)) {
      return;
    }
    SnapshotRequest request = request(form.page());
    busy("Writing…");
    work.always(
        () -> {
          export.write(request, file, there);
          return file;
        },
        written -> {
          rested();
          say("Saved as " + written);
        },
        this::failed);
  }

  private boolean mayReplace(Path file) {
    ButtonType replace = new ButtonType("Replace");
    Alert question =
        Notice.saying(
            Alert.AlertType.CONFIRMATION,
            stage,
            "",
            "“%s” is there already. Replace it?".formatted(file.getFileName()),
            ButtonType.CANCEL,
            replace);
    Optional<ButtonType> answer = question.showAndWait();
    return answer.isPresent() && answer.get().equals(replace);
  }

  private void copy() {
    SnapshotRequest request = request(form.page());
    busy("Copying…");
    work.always(
        () -> export.draw(request),
        pixels -> {
          rested();
          ClipboardContent content = new ClipboardContent();
          content.putImage(image(pixels));
          boolean copied = Clipboard.getSystemClipboard().setContent(content);
          say(copied ? "Copied" : "The clipboard did not take the picture");
        },
        this::failed);
  }

  private void busy(String what) {
    say(what);
    save.setDisable(true);
    copy.setDisable(true);
    patience.playFromStart();
  }

  private void rested() {
    patience.stop();
    progress.setVisible(false);
    save.setDisable(false);
    copy.setDisable(false);
  }

  private void failed(String sentence) {
    rested();
    say(sentence);
  }

  private void say(String text) {
    message.setText(text);
  }

  private String fileName() {
    String name = form.title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
    return (name.isEmpty() ? "Map " + session.dayProperty().get() : name) + ".png";
  }

  private static Path withEnding(Path file) {
    String name = file.toString();
    return name.toLowerCase(java.util.Locale.ROOT).endsWith(".png") ? file : Path.of(name + ".png");
  }

  private static WritableImage image(Pixels pixels) {
    return new WritableImage(
        new PixelBuffer<>(
            pixels.width(),
            pixels.height(),
            IntBuffer.wrap(pixels.argb()),
            PixelFormat.getIntArgbPreInstance()));
  }
}
