package org.chronofront.ingest.generic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chronofront.ingest.ContentId;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.value.Countries;
import org.chronofront.ingest.value.Languages;
import org.chronofront.model.Actor;
import org.chronofront.model.ActorKind;
import org.chronofront.model.Excerpt;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.LocalName;
import org.chronofront.model.Place;
import org.chronofront.model.PlaceKind;
import org.chronofront.model.Source;
import org.chronofront.model.SourceKind;
import org.jspecify.annotations.Nullable;

/// The actors, places, sources and words that rows refer to by name: each is handed over once, with
/// an id made from what is said of it. Names that differ make different things; merging is for a
/// person.
final class Known {
  /// Degrees beyond which two places of one name are two places.
  private static final double FAR = 0.25;

  private final RowSink sink;
  private final Set<String> handed = new HashSet<>();
  private final Map<String, GeoPoint> points = new HashMap<>();

  Known(RowSink sink) {
    this.sink = sink;
  }

  /// The id of an actor.
  String actor(String name) {
    String id = ContentId.of("actor", List.of(name.toLowerCase(Locale.ROOT)));
    if (handed.add(id)) {
      boolean civilians = name.toLowerCase(Locale.ROOT).startsWith("civil");
      sink.actor(
          new Actor(id, names(name), civilians ? ActorKind.CIVILIANS : ActorKind.OTHER, null));
    }
    return id;
  }

  /// The id of a place, made of the areas that it lies in, the larger first; null when nothing is
  /// named.
  ///
  /// @param areas names of the areas, null where a row names none
  @Nullable String place(
      @Nullable String name,
      List<@Nullable String> areas,
      @Nullable String country,
      @Nullable GeoPoint point) {
    String parent = null;
    StringBuilder path = new StringBuilder(country == null ? "" : country);
    for (String area : areas) {
      if (area != null) {
        path.append('\0').append(area);
        parent = area(area, path.toString(), parent, country);
      }
    }
    if (name == null) {
      return parent;
    }
    String id = ContentId.of("place", List.of(path.toString(), name));
    GeoPoint first = points.get(id);
    if (point != null && first != null && isFar(first, point)) {
      String where = Math.round(point.latitude() * 2) + "," + Math.round(point.longitude() * 2);
      id = ContentId.of("place", List.of(path.toString(), name, where));
    }
    if (handed.add(id)) {
      sink.place(
          new Place(id, names(name), PlaceKind.TOWN, parent, Countries.code(country), point, null));
    }
    if (point != null) {
      points.putIfAbsent(id, point);
    }
    return id;
  }

  /// Where a place was first said to be, null when nowhere.
  @Nullable GeoPoint point(@Nullable String placeId) {
    return placeId == null ? null : points.get(placeId);
  }

  /// The id of a source.
  String source(Source withoutId) {
    String id =
        ContentId.of(
            "source",
            List.of(
                withoutId.outlet(),
                withoutId.title(),
                String.valueOf(withoutId.address()),
                String.valueOf(withoutId.published())));
    if (handed.add(id)) {
      sink.source(
          new Source(
              id,
              withoutId.title(),
              withoutId.outlet(),
              null,
              withoutId.address(),
              withoutId.published(),
              withoutId.language(),
              withoutId.kind(),
              null,
              List.of(),
              null));
    }
    return id;
  }

  /// The id of the file itself as a source.
  String file(String name) {
    return source(
        new Source(
            "", name, name, null, null, null, "und", SourceKind.DATASET, null, List.of(), null));
  }

  /// The id of a source's words.
  String excerpt(String sourceId, String text) {
    String id = ContentId.of("excerpt", List.of(sourceId, text));
    if (handed.add(id)) {
      sink.excerpt(new Excerpt(id, sourceId, Languages.of(text), text, null));
    }
    return id;
  }

  private String area(String name, String path, @Nullable String parent, @Nullable String country) {
    String id = ContentId.of("area", List.of(path));
    if (handed.add(id)) {
      sink.place(
          new Place(id, names(name), PlaceKind.AREA, parent, Countries.code(country), null, null));
    }
    return id;
  }

  private static boolean isFar(GeoPoint one, GeoPoint other) {
    return Math.abs(one.latitude() - other.latitude()) > FAR
        || Math.abs(one.longitude() - other.longitude()) > FAR;
  }

  private static List<LocalName> names(String name) {
    return List.of(new LocalName(Languages.of(name), name, LocalName.Kind.NAME));
  }
}
