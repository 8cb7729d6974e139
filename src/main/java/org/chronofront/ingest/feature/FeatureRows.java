package org.chronofront.ingest.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Supplier;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.tree.CleanText;
import org.chronofront.ingest.tree.DayTexts;
import org.chronofront.ingest.tree.FieldFault;
import org.chronofront.ingest.tree.Registry;
import org.chronofront.ingest.tree.RowIds;
import org.chronofront.ingest.value.Languages;
import org.chronofront.ingest.value.Numbers;
import org.chronofront.model.Area;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Detail;
import org.chronofront.model.Event;
import org.chronofront.model.Fatalities;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.LocalName;
import org.chronofront.model.Participant;
import org.chronofront.model.Place;
import org.chronofront.model.PlaceKind;
import org.chronofront.model.Report;
import org.chronofront.model.importing.RowPlace;
import org.jspecify.annotations.Nullable;

/// Turns features into rows: one with an area becomes an area; one with a date, or that is more
/// than a named point, an event; a named point without a date a place, when that is what was
/// answered. One reading, one thread.
public final class FeatureRows {
  private static final int LONGEST_SUMMARY = 300;
  private static final int LONGEST_NOTE = 1_000;
  private final RowSink sink;
  private final FeatureOptions options;
  private final RowIds ids;
  private final Registry registry;
  private final DayTexts days;

  /// @param sink gets the rows
  public FeatureRows(RowSink sink, FeatureOptions options) {
    this.sink = sink;
    this.options = options;
    this.ids = new RowIds(sink);
    this.registry = new Registry(sink);
    this.days = new DayTexts(options.order());
  }

  /// Reads dates for these rows, in the order of day and month that was answered.
  public DayTexts days() {
    return days;
  }

  /// Hands over one feature, or rejects it.
  ///
  /// @param title what it is called when it has no name of its own; null for none
  /// @param raw how it stands in the file, for when it must be rejected
  public void add(RowPlace at, Feature feature, @Nullable String title, Supplier<String> raw) {
    try {
      add(at, feature, title);
    } catch (FieldFault fault) {
      days.forget();
      sink.reject(at, fault.column(), fault.value(), fault.reason(), raw.get());
    }
  }

  private void add(RowPlace at, Feature feature, @Nullable String title) throws FieldFault {
    Shapes shapes = feature.shapes().checked(options.swapped());
    FeatureTime time = FeatureTime.of(feature, shapes.isArea(), days);
    FeatureTexts texts = FeatureTexts.of(feature, time);
    if (shapes.equals(Shapes.NONE) && feature.properties().stream().allMatch(FeatureRows::blank)) {
      sink.skip(at, "It has neither a shape nor properties: it says nothing.");
      return;
    }
    Fatalities deaths = deaths(texts.deaths());
    String id = id(at, feature, shapes, time);
    if (!texts.clean()) {
      sink.flag(
          at,
          null,
          null,
          "It holds characters that are none (half a surrogate pair, or control characters); each"
              + " was replaced by U+FFFD.");
    }
    days.flag(sink, at);
    String name = texts.title() == null ? title : texts.title();
    if (shapes.isArea()) {
      area(at, id, name, shapes, time, texts);
    } else if (options.undatedArePlaces() && isPlace(shapes, time, texts)) {
      place(at, id, String.valueOf(texts.title()), shapes.point(), texts);
    } else {
      event(at, id, shapes, time, texts, deaths);
    }
  }

  private static boolean blank(Detail property) {
    return property.value().isBlank();
  }

  private static boolean isPlace(Shapes shapes, FeatureTime time, FeatureTexts texts) {
    return time.span() == null
        && texts.title() != null
        && texts.actor() == null
        && shapes.written() == null
        && shapes.point() != null;
  }

  private String id(RowPlace at, Feature feature, Shapes shapes, FeatureTime time) {
    if (feature.id() != null && !feature.id().isBlank()) {
      return ids.given(at, feature.id());
    }
    List<String> contents = new ArrayList<>();
    feature.properties().forEach(p -> contents.add(p.name() + "=" + p.value()));
    contents.add(String.valueOf(begins(feature, time)));
    shapes.points().forEach(point -> contents.add(point.toString()));
    shapes.lines().forEach(line -> contents.add(java.util.Arrays.toString(line)));
    shapes
        .polygons()
        .forEach(
            polygon ->
                polygon
                    .rings()
                    .forEach(ring -> contents.add(java.util.Arrays.toString(ring.degrees()))));
    return ids.ofContents(at, "feature", contents);
  }

  /// What tells a feature from the same one of another time. The time that its file gives it ends
  /// with whatever file comes next: only its beginning is the feature's own.
  private static @Nullable Object begins(Feature feature, FeatureTime time) {
    DateSpan given = feature.given();
    return given != null && given.equals(time.span()) ? given.earliest() : time.span();
  }

  private void area(
      RowPlace at,
      String id,
      @Nullable String name,
      Shapes shapes,
      FeatureTime time,
      FeatureTexts texts) {
    String actor = texts.actor() == null ? options.areaActor() : texts.actor();
    List<Detail> details = new ArrayList<>(texts.allDetails());
    String others = shapes.written();
    if (others != null || !shapes.points().isEmpty()) {
      details.add(new Detail("geometry", others == null ? shapes.points().toString() : others));
    }
    String actorId = actor == null ? null : registry.actor(actor);
    sink.area(
        at,
        new Area(id, name == null ? "" : name, actorId, time.span(), shapes.polygons(), details));
  }

  private void place(
      RowPlace at, String id, String name, @Nullable GeoPoint point, FeatureTexts texts) {
    StringJoiner said = new StringJoiner("; ");
    if (texts.description() != null) {
      said.add(texts.description());
    }
    texts.details().forEach(detail -> said.add(detail.name() + ": " + detail.value()));
    String note = said.length() == 0 ? null : CleanText.line(said.toString(), LONGEST_NOTE);
    List<LocalName> names = List.of(new LocalName(Languages.of(name), name, LocalName.Kind.NAME));
    sink.place(at, new Place(id, names, PlaceKind.AREA, null, null, point, note));
  }

  private void event(
      RowPlace at,
      String id,
      Shapes shapes,
      FeatureTime time,
      FeatureTexts texts,
      @Nullable Fatalities deaths) {
    List<Detail> details = new ArrayList<>(texts.details());
    String summary = texts.summary(LONGEST_SUMMARY);
    if (texts.description() != null && !summary.endsWith(texts.description())) {
      details.add(new Detail("description", texts.description()));
    }
    if (shapes.written() != null) {
      details.add(new Detail("geometry", shapes.written()));
    }
    List<Participant> participants =
        texts.actor() == null
            ? List.of()
            : List.of(new Participant(registry.actor(texts.actor()), Participant.Role.PARTY));
    sink.event(
        at,
        new Event(
            id,
            texts.kind() == null
                ? options.kind()
                : FeatureOptions.kind(texts.kind(), options.kind()),
            time.span(),
            null,
            shapes.point(),
            shapes.precision(),
            participants,
            deaths,
            summary,
            reports(texts),
            details));
  }

  private List<Report> reports(FeatureTexts texts) {
    if (texts.source() == null && texts.address() == null) {
      return List.of();
    }
    String source = registry.source(texts.source(), texts.address());
    return List.of(new Report(source, source, null, null));
  }

  private static @Nullable Fatalities deaths(@Nullable Detail property) throws FieldFault {
    if (property == null) {
      return null;
    }
    Integer count = Numbers.count(property.value().strip(), '.');
    if (count == null) {
      throw new FieldFault(
          property.name(),
          property.value(),
          "A number of deaths is a whole number from 0 to 2147483647.");
    }
    return new Fatalities(null, count, null);
  }
}
