package org.chronofront.ui.compare;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;
import org.chronofront.control.difference.Difference;
import org.chronofront.export.DifferenceCsv;
import org.chronofront.export.DifferenceJson;
import org.chronofront.export.ExportException;
import org.chronofront.export.WholeFile;
import org.chronofront.library.LibraryException;
import org.chronofront.ui.mark.SaveAs;
import org.jspecify.annotations.Nullable;

/// Copies what differs as text, or saves it: as JSON with the words of the sources, as CSV with
/// their names. FX thread; files are written in the background.
final class CompareExport {
  /// The files that can be saved.
  enum Kind {
    JSON("JSON"),
    CSV("CSV table");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  private final CompareModel model;
  private final CompareWords words;
  private final Executor background;
  private final Executor fx;
  private final SaveAs saving;
  private final Consumer<String> told;

  /// @param told takes a sentence on how it went
  CompareExport(
      CompareModel model,
      CompareWords words,
      Executor background,
      Executor fx,
      SaveAs saving,
      Consumer<String> told) {
    this.model = model;
    this.words = words;
    this.background = background;
    this.fx = fx;
    this.saving = saving;
    this.told = told;
  }

  MenuButton button() {
    MenuItem copy = new MenuItem("Copy as text");
    copy.setOnAction(_ -> copy());
    MenuButton button = new MenuButton("Export", null, copy);
    for (Kind kind : Kind.values()) {
      MenuItem save = new MenuItem("Save as %s…".formatted(kind));
      save.setOnAction(_ -> save(button.getScene().getWindow(), kind));
      button.getItems().add(save);
    }
    button.setTooltip(new Tooltip("What differs, to take along"));
    return button;
  }

  void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(words.text(model.difference().get()));
    Clipboard.getSystemClipboard().setContent(content);
    told.accept("Copied as text.");
  }

  void save(@Nullable Window owner, Kind kind) {
    Difference difference = model.difference().get();
    if (difference == null || owner == null) {
      return;
    }
    String name =
        "difference-%s-%s.%s"
            .formatted(
                difference.before().day(),
                difference.after().day(),
                kind.name().toLowerCase(Locale.ROOT));
    saving
        .ask(owner, "Save what differs", name, kind.words)
        .ifPresent(path -> background.execute(() -> write(path, kind, difference)));
  }

  private void write(Path path, Kind kind, Difference difference) {
    String how;
    try {
      String text =
          kind == Kind.JSON
              ? DifferenceJson.of(model.library(), difference)
              : DifferenceCsv.of(model.library(), difference);
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      WholeFile.write(path, true, out -> out.write(bytes));
      how = "Saved to “%s”.".formatted(path.getFileName());
    } catch (ExportException | LibraryException e) {
      how = String.valueOf(e.getMessage());
    }
    String sentence = how;
    fx.execute(() -> told.accept(sentence));
  }
}
