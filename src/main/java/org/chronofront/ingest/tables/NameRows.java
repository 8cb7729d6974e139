package org.chronofront.ingest.tables;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chronofront.ingest.table.TableRow;
import org.chronofront.ingest.value.Countries;
import org.chronofront.model.Actor;
import org.chronofront.model.ActorKind;
import org.chronofront.model.CharacterRange;
import org.chronofront.model.Excerpt;
import org.chronofront.model.Place;
import org.chronofront.model.PlaceKind;
import org.chronofront.model.Source;
import org.chronofront.model.SourceKind;
import org.jspecify.annotations.Nullable;

/// Reads the rows that others refer to: actors, sources, places, excerpts.
final class NameRows {
  private final Handed handed;
  private final Linked<Actor> actors;
  private final Linked<Source> sources;
  private final Linked<Place> places;
  private final Map<String, LocalDate> published = new HashMap<>();

  NameRows(Handed handed) {
    this.handed = handed;
    this.actors = new Linked<>(TableKind.ACTORS, handed, handed.sink::actor);
    this.sources = new Linked<>(TableKind.SOURCES, handed, handed.sink::source);
    this.places = new Linked<>(TableKind.PLACES, handed, handed.sink::place);
  }

  void actor(Cells cells, TableRow row) throws Refusal {
    String id = cells.get(row, "id");
    String parent = cells.find(row, "parent");
    Actor actor =
        new Actor(id, cells.names(row), cells.oneOf(row, "kind", ActorKind.class), parent);
    actors.add(row, id, actor, "parent", parent == null ? List.of() : List.of(parent));
  }

  void source(Cells cells, TableRow row) throws Refusal {
    String id = cells.get(row, "id");
    String leaning = cells.find(row, "leaning");
    if (leaning != null) {
      handed.check(TableKind.ACTORS, "leaning", leaning);
    }
    LocalDate day = cells.day(row, "published");
    List<String> reliesOn = cells.list(row, "relies_on");
    Source source =
        new Source(
            id,
            cells.get(row, "title"),
            cells.get(row, "outlet"),
            cells.find(row, "author"),
            cells.find(row, "address"),
            day,
            cells.get(row, "language", "und"),
            cells.oneOf(row, "kind", SourceKind.class, SourceKind.OTHER),
            leaning,
            reliesOn,
            cells.find(row, "text_file"));
    sources.add(row, id, source, "relies_on", reliesOn);
    if (day != null) {
      published.put(id, day);
    }
  }

  void place(Cells cells, TableRow row) throws Refusal {
    String id = cells.get(row, "id");
    String parent = cells.find(row, "parent");
    String country = cells.find(row, "country");
    String code = Countries.code(country);
    if (country != null && code == null) {
      throw new Refusal(
          "country", country, "“%s” is no country. Write its code, such as SY.".formatted(country));
    }
    Place place =
        new Place(
            id,
            cells.names(row),
            cells.oneOf(row, "kind", PlaceKind.class),
            parent,
            code,
            cells.point(row),
            cells.find(row, "point_note"));
    places.add(row, id, place, "parent", parent == null ? List.of() : List.of(parent));
  }

  void excerpt(Cells cells, TableRow row) throws Refusal {
    String id = cells.get(row, "id");
    String source = handed.check(TableKind.SOURCES, "source", cells.get(row, "source"));
    cells.get(row, "text");
    String text = cells.raw(row, "text");
    Integer start = cells.count(row, "start");
    Integer end = cells.count(row, "end");
    Excerpt excerpt;
    try {
      CharacterRange range = start == null || end == null ? null : new CharacterRange(start, end);
      excerpt = new Excerpt(id, source, cells.get(row, "language", "und"), text, range);
    } catch (IllegalArgumentException e) {
      throw new Refusal("end", cells.find(row, "end"), "The excerpt is faulty: " + e.getMessage());
    }
    handed.take(TableKind.EXCERPTS, id);
    handed.sink.excerpt(excerpt);
  }

  /// The day on which a source was published, null when its row does not say.
  @Nullable LocalDate published(String source) {
    return published.get(source);
  }

  /// To be called when all rows of a table have been read.
  void finish(TableKind kind) {
    switch (kind) {
      case ACTORS -> actors.finish();
      case SOURCES -> sources.finish();
      case PLACES -> places.finish();
      default -> {}
    }
  }
}
