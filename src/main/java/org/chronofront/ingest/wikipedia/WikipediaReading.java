package org.chronofront.ingest.wikipedia;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chronofront.ingest.ContentId;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.ingest.tree.CleanText;
import org.chronofront.ingest.tree.FieldFault;
import org.chronofront.ingest.tree.FileNames;
import org.chronofront.ingest.tree.RawText;
import org.chronofront.ingest.tree.Registry;
import org.chronofront.ingest.tree.RowIds;
import org.chronofront.ingest.tree.RowNumbers;
import org.chronofront.model.CharacterRange;
import org.chronofront.model.Confidence;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Excerpt;
import org.chronofront.model.Extent;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.LocalName;
import org.chronofront.model.Place;
import org.chronofront.model.Source;
import org.chronofront.model.SourceKind;
import org.chronofront.model.importing.RowPlace;

/// One reading of modules: each mark becomes a claim of its module's day, quoted by its own row.
/// The same name at the same point is the same place on all days.
final class WikipediaReading {
  private final RowSink sink;
  private final Map<String, String> answers;
  private final Map<String, IconMeaning> meanings = new HashMap<>();
  private final RowNumbers numbers;
  private final RowIds ids;
  private final Registry registry;
  private final Set<String> places = new HashSet<>();
  private final Set<String> sources = new HashSet<>();
  private String source = "";
  private String text = "";
  private int counted;
  private int codePoints;

  WikipediaReading(RowSink sink, Map<String, String> answers, boolean severalFiles) {
    this.sink = sink;
    this.answers = answers;
    this.numbers = new RowNumbers(severalFiles);
    this.ids = new RowIds(sink);
    this.registry = new Registry(sink);
  }

  void read(List<Path> files) throws IOException, UnreadableException {
    ModuleDays days = new ModuleDays(files);
    long before = 0;
    for (Path path : files) {
      String file = FileNames.of(path);
      text = ModuleText.read(path);
      days.look(path, text);
      DateSpan span = days.of(path, answers);
      numbers.begin(file);
      List<MarkRow> rows = LuaRows.in(file, text);
      for (MarkRow row : rows) {
        if (!row.icon().isEmpty() && !meanings.containsKey(row.icon())) {
          meanings.put(row.icon(), meaning(row.icon()));
        }
      }
      source(file, path, span);
      counted = 0;
      codePoints = 0;
      for (MarkRow row : rows) {
        row(row, span);
        sink.progress(before + Math.min(Files.size(path), row.end()));
      }
      before += Files.size(path);
      sink.progress(before);
    }
  }

  private IconMeaning meaning(String icon) throws UnreadableException {
    return IconMeaning.of(icon, answers.getOrDefault(WikipediaFormat.ICON + icon, ""));
  }

  private void source(String file, Path path, DateSpan span) {
    source = ContentId.of("source", List.of(ModuleText.series(file), span.toString()));
    if (!sources.add(source)) {
      return;
    }
    sink.source(
        new Source(
            source,
            "Wikipedia, map module “%s”".formatted(FileNames.stem(path)),
            "Wikipedia",
            null,
            null,
            span.latest(),
            "en",
            SourceKind.DATASET,
            null,
            List.of(),
            file));
  }

  private void row(MarkRow row, DateSpan span) {
    RowPlace at = numbers.next("line " + row.line());
    try {
      if (row.broken()) {
        throw new FieldFault(null, row.text(), "A quote in this row does not close on its line.");
      }
      if (row.icon().isEmpty()) {
        throw new FieldFault("mark", null, "The row has no icon, as in mark = m.IS.");
      }
      IconMeaning meaning = Objects.requireNonNull(meanings.get(row.icon()));
      if (meaning.kind().equals("ignore")) {
        sink.skip(at, "Its icon %s is left out, as answered.".formatted(row.icon()));
      } else {
        claim(at, row, meaning, span);
      }
    } catch (FieldFault fault) {
      String raw = row.text().substring(0, Math.min(RawText.LONGEST, row.text().length()));
      sink.reject(at, fault.column(), fault.value(), fault.reason(), raw);
    }
  }

  private void claim(RowPlace at, MarkRow row, IconMeaning meaning, DateSpan span)
      throws FieldFault {
    GeoPoint point = row.point();
    String name = row.name();
    if (name.isEmpty()) {
      throw new FieldFault("label", row.text("label"), "The place has no name; add a label.");
    }
    String place = place(row, name, point);
    String id =
        ids.ofContents(at, "mark", List.of(span.toString(), name, point.toString(), row.icon()));
    ControlState state = Objects.requireNonNull(meaning.state(registry::actor));
    sink.excerpt(excerpt(id, row));
    LocalDate latest = span.latest();
    sink.claim(
        at,
        new ControlClaim(
            id,
            place,
            state,
            span,
            latest == null ? Objects.requireNonNull(span.earliest()) : latest,
            source,
            source,
            List.of(id + "-row"),
            Extent.WHOLE,
            Confidence.MEDIUM,
            "The icon %s was read as “%s”.".formatted(row.icon(), said(meaning))));
  }

  private static String said(IconMeaning meaning) {
    return meaning.kind() + ": " + String.join(" / ", meaning.actors());
  }

  private String place(MarkRow row, String name, GeoPoint point) {
    String id = ContentId.of("place", List.of(name, point.toString()));
    if (places.add(id)) {
      List<LocalName> names = List.of(new LocalName("en", name, LocalName.Kind.NAME));
      sink.place(
          new Place(
              id,
              names,
              IconNames.kind(row.icon(), row.size()),
              null,
              null,
              point,
              "As the map module of Wikipedia has it (" + WikipediaFormat.LICENCE + ")"));
    }
    return id;
  }

  private Excerpt excerpt(String claim, MarkRow row) {
    int start = codePoint(row.start());
    int end = codePoint(row.end());
    return new Excerpt(
        claim + "-row", source, "en", CleanText.of(row.text()), new CharacterRange(start, end));
  }

  /// The number of code points before an index; counts on from the last one that was asked for.
  private int codePoint(int index) {
    if (index < counted) {
      counted = 0;
      codePoints = 0;
    }
    codePoints += text.codePointCount(counted, index);
    counted = index;
    return codePoints;
  }
}
