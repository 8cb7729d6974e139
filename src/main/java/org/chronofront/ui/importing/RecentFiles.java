package org.chronofront.ui.importing;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The files that came in last, latest first. FX thread, or a test's own.
public final class RecentFiles {
  /// No more are kept.
  public static final int MOST = 10;

  /// A file.
  ///
  /// @param there false when it was gone at the last look
  public record Recent(Path file, boolean there) {}

  private final ObservableList<Recent> files = FXCollections.observableArrayList();

  /// @param remembered paths as they were written down; what is none on this system is left out
  public RecentFiles(@Nullable List<String> remembered) {
    if (remembered != null) {
      for (String text : remembered) {
        addPath(text);
      }
    }
  }

  private void addPath(String text) {
    try {
      if (files.size() < MOST) {
        files.add(new Recent(Path.of(text), true));
      }
    } catch (InvalidPathException _) {
      // written on another system
    }
  }

  /// The files; do not change the list.
  public ObservableList<Recent> files() {
    return files;
  }

  /// The files as they are written down.
  public List<String> remembered() {
    return files.stream().map(recent -> recent.file().toString()).toList();
  }

  /// What people call it: its name, with its folder where another one has that name.
  String name(Recent file) {
    String name = OfferWords.name(file.file());
    boolean alone =
        files.stream().filter(other -> OfferWords.name(other.file()).equals(name)).count() < 2;
    return alone ? name : OfferWords.inFolder(file.file());
  }

  /// Puts files at the top.
  void add(List<Path> taken) {
    for (Path file : taken.reversed()) {
      Path whole = file.toAbsolutePath();
      files.removeIf(recent -> recent.file().equals(whole));
      files.addFirst(new Recent(whole, true));
    }
    if (files.size() > MOST) {
      files.remove(MOST, files.size());
    }
  }

  /// Takes those away that are gone.
  void forgetGone() {
    files.removeIf(recent -> !recent.there());
  }

  /// Looks which of them are still there, elsewhere than on the FX thread: a disk may be slow or
  /// far away.
  void look(Jobs reads) {
    List<Recent> now = List.copyOf(files);
    reads.run(
        () -> now.stream().map(r -> new Recent(r.file(), Files.exists(r.file()))).toList(),
        seen -> {
          if (!seen.equals(now) && List.copyOf(files).equals(now)) {
            files.setAll(seen);
          }
        },
        _ -> {});
  }
}
