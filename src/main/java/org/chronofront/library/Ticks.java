package org.chronofront.library;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which gaps and checks a person has worked through, by their keys; kept in the library. A tick
/// counts at once; what the file could not take (another copy is writing, an import is running, it
/// may not be written to) stays here until it can. Any thread.
public final class Ticks {
  private final Writer writer;
  private final Set<String> now;
  private final Map<String, Boolean> unsaved = new HashMap<>();

  /// Writes changes into the file.
  @FunctionalInterface
  public interface Writer {
    /// Writes them all, or none.
    ///
    /// @param changes whether each key is ticked off from now on
    /// @throws LibraryException when the file cannot take them
    void write(Map<String, Boolean> changes);
  }

  /// What a library has.
  ///
  /// @param kept the keys that the file has
  /// @param writer writes changes of them
  public Ticks(Set<String> kept, Writer writer) {
    this.now = new HashSet<>(kept);
    this.writer = writer;
  }

  /// The keys that are ticked off.
  public synchronized Set<String> now() {
    return Set.copyOf(now);
  }

  /// What the file does not have yet: whether each key is ticked off.
  public synchronized Map<String, Boolean> unsaved() {
    return Map.copyOf(unsaved);
  }

  /// Ticks off, or takes a tick back. Nothing is written by this.
  public synchronized void tick(String key, boolean done) {
    if (done ? now.add(key) : now.remove(key)) {
      unsaved.put(key, done);
    }
  }

  /// Writes what the file does not have yet. Waits for the file: not on a thread that draws.
  ///
  /// @throws LibraryException when the file cannot take it; it stays here then
  public void save() {
    Map<String, Boolean> changes = unsaved();
    if (changes.isEmpty()) {
      return;
    }
    writer.write(changes);
    forget(changes);
  }

  private synchronized void forget(Map<String, Boolean> written) {
    written.forEach(unsaved::remove);
  }
}
