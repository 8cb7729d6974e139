package org.chronofront.ingest.generic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.chronofront.ingest.ContentId;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.table.TableRow;
import org.chronofront.model.Confidence;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Detail;
import org.chronofront.model.Event;
import org.chronofront.model.EventKind;
import org.chronofront.model.Extent;
import org.chronofront.model.Fatalities;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.Participant;
import org.chronofront.model.PlacePrecision;
import org.chronofront.model.Report;
import org.chronofront.model.Source;
import org.chronofront.model.SourceKind;
import org.jspecify.annotations.Nullable;

/// Makes events or claims of rows. One thread.
final class RowReading {
  private static final int LONGEST_WORDS = 1000;
  private final Fields fields;
  private final Known known;
  private final RowSink sink;
  private final String fileName;
  private final ContentId ids = new ContentId();

  RowReading(Fields fields, RowSink sink, String fileName) {
    this.fields = fields;
    this.known = new Known(sink);
    this.sink = sink;
    this.fileName = fileName;
  }

  void event(TableRow row) throws RejectedRow {
    DateSpan span = fields.span(row);
    GeoPoint point = fields.point(row);
    Fatalities deaths = fields.fatalities(row);
    List<Detail> details = new ArrayList<>(fields.details(row));
    EventKind kind = kind(row, details);
    String summary = fields.value(row, Role.SUMMARY);
    String place = place(row, point);
    Event event =
        new Event(
            id(row),
            kind,
            span,
            place,
            point == null || point.equals(known.point(place)) ? null : point,
            PlacePrecision.UNSTATED,
            participants(row),
            deaths,
            summary == null ? "" : summary,
            reports(row),
            details);
    sink.event(row.place(), event);
  }

  void claim(TableRow row) throws RejectedRow {
    DateSpan span = fields.span(row);
    if (span == null) {
      throw new RejectedRow(
          fields.column(Role.DATE), "A claim of control needs a date, such as 2017-10-01.");
    }
    GeoPoint point = fields.point(row);
    String place = place(row, point);
    if (place == null) {
      throw new RejectedRow(fields.column(Role.PLACE), "A claim of control needs a place.");
    }
    List<String> holders =
        fields.names(row, Role.HOLDER).stream().map(known::actor).distinct().toList();
    String besieger = fields.value(row, Role.BESIEGER);
    StateWords.Found found =
        StateWords.find(
            fields.value(row, Role.STATE),
            holders,
            besieger == null ? null : known.actor(besieger));
    if (found.state() == null) {
      throw new RejectedRow(fields.column(Role.STATE), found.reason());
    }
    Extent extent = extent(row);
    Confidence confidence = confidence(row);
    LocalDate published = published(row);
    String source =
        Objects.requireNonNullElseGet(source(row, published), () -> known.file(fileName));
    LocalDate latest = Objects.requireNonNullElse(span.latest(), span.earliest());
    sink.claim(
        row.place(),
        new ControlClaim(
            id(row),
            place,
            found.state(),
            span,
            published == null ? Objects.requireNonNull(latest) : published,
            source,
            source,
            List.of(known.excerpt(source, words(row))),
            extent,
            confidence,
            note(row)));
  }

  /// What else the row says: a claim has no other room for it.
  private @Nullable String note(TableRow row) {
    List<String> others =
        fields.details(row).stream().map(other -> other.name() + ": " + other.value()).toList();
    return others.isEmpty() ? null : String.join("; ", others);
  }

  /// The row's own id, or one from its contents; told apart from one that was there before.
  private String id(TableRow row) {
    String own = fields.value(row, Role.ID);
    String wanted = own;
    if (wanted == null) {
      String[] contents = new String[row.size()];
      Arrays.setAll(contents, row::text);
      wanted = ContentId.of("row", List.of(contents));
    }
    String unique = ids.unique(wanted);
    if (!unique.equals(wanted)) {
      row.flag(
          sink,
          fields.column(Role.ID),
          own == null
              ? "The row is the same as one before it; both are kept."
              : "A row before it has the same identifier; this one is called “%s”."
                  .formatted(unique));
    }
    return unique;
  }

  private EventKind kind(TableRow row, List<Detail> details) {
    String word = fields.value(row, Role.KIND);
    if (word == null) {
      return EventKind.OTHER;
    }
    details.addFirst(new Detail("kind", word));
    EventKind kind = KindWords.find(word);
    return kind == null ? EventKind.OTHER : kind;
  }

  private @Nullable String place(TableRow row, @Nullable GeoPoint point) {
    return known.place(
        fields.value(row, Role.PLACE),
        Arrays.asList(fields.value(row, Role.ADMIN1), fields.value(row, Role.ADMIN2)),
        fields.value(row, Role.COUNTRY),
        point);
  }

  private List<Participant> participants(TableRow row) {
    List<Participant> all = new ArrayList<>();
    for (Role role : List.of(Role.ACTOR, Role.ACTOR2, Role.TARGET)) {
      Participant.Role part =
          role == Role.TARGET ? Participant.Role.TARGET : Participant.Role.PARTY;
      for (String name : fields.names(row, role)) {
        all.add(new Participant(known.actor(name), part));
      }
    }
    return all;
  }

  private List<Report> reports(TableRow row) {
    LocalDate published = published(row);
    String source = source(row, published);
    String words = fields.value(row, Role.EXCERPT);
    if (source == null && words == null) {
      return List.of();
    }
    String said = source == null ? known.file(fileName) : source;
    return List.of(
        new Report(said, said, words == null ? null : known.excerpt(said, words), published));
  }

  private @Nullable String source(TableRow row, @Nullable LocalDate published) {
    String outlet = fields.value(row, Role.OUTLET);
    String title = fields.value(row, Role.SOURCE_TITLE);
    String link = fields.value(row, Role.LINK);
    if (outlet == null && title == null && link == null) {
      return null;
    }
    String name = outlet != null ? outlet : title != null ? title : Objects.requireNonNull(link);
    return known.source(
        new Source(
            "",
            title == null ? name : title,
            outlet == null ? "" : outlet,
            null,
            link,
            published,
            "und",
            SourceKind.OTHER,
            null,
            List.of(),
            null));
  }

  /// A source's date that cannot be read is no reason to lose the row.
  private @Nullable LocalDate published(TableRow row) {
    try {
      DateSpan span = fields.span(row, Role.SOURCE_DATE);
      return span == null ? null : span.latest();
    } catch (RejectedRow e) {
      row.flag(sink, e.column(), e.reason() + " The row is kept without it.");
      return null;
    }
  }

  private Extent extent(TableRow row) {
    String word = fields.value(row, Role.EXTENT);
    if (word == null) {
      return Extent.WHOLE;
    }
    Boolean part = StateWords.part(word);
    boolean plain = part != null && word.split("\\s+").length == 1;
    return new Extent(part == null || part, plain ? null : word);
  }

  private Confidence confidence(TableRow row) throws RejectedRow {
    String word = fields.value(row, Role.CONFIDENCE);
    Confidence confidence = word == null ? Confidence.MEDIUM : StateWords.confidence(word);
    if (confidence == null) {
      throw new RejectedRow(
          fields.column(Role.CONFIDENCE),
          "“%s” is no confidence. Write low, medium or high.".formatted(word));
    }
    return confidence;
  }

  /// The words of the source; where the table has none, the row itself is what is quoted.
  private String words(TableRow row) {
    String words = fields.value(row, Role.EXCERPT);
    if (words == null) {
      words = fields.value(row, Role.SUMMARY);
    }
    String quoted = words == null ? row.raw() : words;
    return quoted.length() <= LONGEST_WORDS ? quoted : quoted.substring(0, LONGEST_WORDS);
  }
}
