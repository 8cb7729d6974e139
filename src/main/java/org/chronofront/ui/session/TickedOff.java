package org.chronofront.ui.session;

import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.chronofront.library.Ticks;

/// The gaps and checks that somebody has worked through, by their keys: seen at once, kept in the
/// library. FX thread, but for [#save].
public final class TickedOff {
  private final Ticks kept;
  private final ObservableSet<String> keys = FXCollections.observableSet();
  private final ObservableSet<String> seen = FXCollections.unmodifiableObservableSet(keys);

  TickedOff(Ticks kept) {
    this.kept = kept;
    keys.addAll(kept.now());
  }

  /// The keys, to be read and listened to.
  public ObservableSet<String> keys() {
    return seen;
  }

  /// Ticks off, or takes a tick back; [#save] writes it.
  public void tick(String key, boolean done) {
    kept.tick(key, done);
    if (done) {
      keys.add(key);
    } else {
      keys.remove(key);
    }
  }

  /// What the library's file does not have yet: whether each key is ticked off.
  public Map<String, Boolean> unsaved() {
    return kept.unsaved();
  }

  /// Takes over what another session on the same library has ticked off.
  public void takeOver(TickedOff before) {
    before.keys.forEach(key -> tick(key, true));
    before.unsaved().forEach(this::tick);
  }

  /// Writes what is not in the file yet. Waits for the file: a background thread.
  ///
  /// @throws org.chronofront.library.LibraryException when the file cannot take it; it is tried
  ///   again the next time
  public void save() {
    kept.save();
  }
}
