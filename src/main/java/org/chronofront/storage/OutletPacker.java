package org.chronofront.storage;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chronofront.model.Source;
import org.jspecify.annotations.Nullable;

/// The outlets of an edition's sources. Not thread-safe.
final class OutletPacker {
  private final int edition;
  private final Map<String, Outlet> outlets = new LinkedHashMap<>();
  private int next;
  private int[] ofSource = new int[64];
  private int sources;

  OutletPacker(EditionStart start) {
    this.edition = start.edition();
    this.next = start.outlet();
  }

  /// Takes the next source in.
  void add(Source source) {
    Outlet outlet = outlets.computeIfAbsent(source.outlet(), _ -> new Outlet(next++, source));
    outlet.take(source);
    if (sources == ofSource.length) {
      ofSource = Arrays.copyOf(ofSource, 2 * sources);
    }
    ofSource[sources++] = outlet.key;
  }

  /// The key of a source's outlet.
  ///
  /// @param source its number, from zero
  int of(int source) {
    return ofSource[source];
  }

  void write(RowBatch batch) {
    outlets.forEach(
        (name, outlet) ->
            batch.add(
                EditionTable.OUTLET,
                outlet.key,
                edition,
                name,
                outlet.kind,
                outlet.sources,
                outlet.title,
                ReferencePacker.day(outlet.published)));
  }

  private static final class Outlet {
    final int key;
    final String kind;
    final String title;
    @Nullable LocalDate published;
    int sources;

    Outlet(int key, Source first) {
      this.key = key;
      this.kind = first.kind().name();
      this.title = first.title();
      this.published = first.published();
    }

    void take(Source source) {
      sources++;
      LocalDate day = source.published();
      LocalDate earliest = published;
      if (day != null && (earliest == null || day.isBefore(earliest))) {
        published = day;
      }
    }
  }
}
