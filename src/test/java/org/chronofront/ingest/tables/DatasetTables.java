package org.chronofront.ingest.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chronofront.model.Actor;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.Dataset;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Event;
import org.chronofront.model.Excerpt;
import org.chronofront.model.LocalName;
import org.chronofront.model.Place;
import org.chronofront.model.Report;
import org.chronofront.model.Source;
import org.jspecify.annotations.Nullable;

/// Writes a dataset as tables, for the round trip.
final class DatasetTables {
  private final Path folder;
  private final List<Path> files = new ArrayList<>();

  private DatasetTables(Path folder) {
    this.folder = folder;
  }

  static List<Path> write(Dataset dataset, Path folder) throws IOException {
    DatasetTables tables = new DatasetTables(folder);
    tables.table(TableKind.ACTORS, dataset.actors().stream().map(DatasetTables::actor).toList());
    tables.table(TableKind.SOURCES, dataset.sources().stream().map(DatasetTables::source).toList());
    tables.table(TableKind.PLACES, dataset.places().stream().map(DatasetTables::place).toList());
    tables.table(
        TableKind.EXCERPTS, dataset.excerpts().stream().map(DatasetTables::excerpt).toList());
    List<Map<String, String>> reports = new ArrayList<>();
    for (Event event : dataset.events()) {
      event.reports().forEach(report -> reports.add(report(event.id(), report)));
    }
    tables.table(TableKind.REPORTS, reports);
    tables.table(TableKind.EVENTS, dataset.events().stream().map(DatasetTables::event).toList());
    tables.table(TableKind.CLAIMS, dataset.claims().stream().map(DatasetTables::claim).toList());
    return tables.files.reversed();
  }

  private void table(TableKind kind, List<Map<String, String>> rows) throws IOException {
    Path file = folder.resolve(kind.fileName());
    files.add(file);
    try (CsvWriter writer = CsvWriter.builder().build(file)) {
      writer.writeRecord(kind.columns());
      for (Map<String, String> row : rows) {
        writer.writeRecord(kind.columns().stream().map(c -> row.getOrDefault(c, "")).toList());
      }
    }
  }

  private static Map<String, String> actor(Actor actor) {
    Map<String, String> row = names(actor.names());
    put(row, "id", actor.id());
    put(row, "kind", word(actor.kind()));
    put(row, "parent", actor.parentId());
    return row;
  }

  private static Map<String, String> source(Source source) {
    Map<String, String> row = new HashMap<>();
    put(row, "id", source.id());
    put(row, "title", source.title());
    put(row, "outlet", source.outlet());
    put(row, "author", source.author());
    put(row, "address", source.address());
    put(row, "published", source.published());
    put(row, "language", source.language());
    put(row, "kind", word(source.kind()));
    put(row, "leaning", source.leaning());
    put(row, "relies_on", String.join("|", source.reliesOn()));
    put(row, "text_file", source.textFile());
    return row;
  }

  private static Map<String, String> place(Place place) {
    Map<String, String> row = names(place.names());
    put(row, "id", place.id());
    put(row, "kind", word(place.kind()));
    put(row, "parent", place.parentId());
    put(row, "country", place.country());
    if (place.point() != null) {
      put(row, "latitude", place.point().latitude());
      put(row, "longitude", place.point().longitude());
    }
    put(row, "point_note", place.pointNote());
    return row;
  }

  private static Map<String, String> excerpt(Excerpt excerpt) {
    Map<String, String> row = new HashMap<>();
    put(row, "id", excerpt.id());
    put(row, "source", excerpt.sourceId());
    put(row, "text", excerpt.text());
    put(row, "language", excerpt.language());
    if (excerpt.range() != null) {
      put(row, "start", excerpt.range().start());
      put(row, "end", excerpt.range().end());
    }
    return row;
  }

  private static Map<String, String> report(String event, Report report) {
    Map<String, String> row = new HashMap<>();
    put(row, "event", event);
    put(row, "source", report.sourceId());
    put(row, "origin", report.originId());
    put(row, "excerpt", report.excerptId());
    put(row, "reported", report.reported());
    return row;
  }

  private static Map<String, String> event(Event event) {
    Map<String, String> row = new HashMap<>();
    put(row, "id", event.id());
    put(row, "kind", word(event.kind()));
    put(row, "place", event.placeId());
    put(row, "summary", event.summary());
    List<String> parts =
        event.participants().stream().map(p -> p.actorId() + ":" + word(p.role())).toList();
    put(row, "participants", String.join("|", parts));
    if (event.fatalities() != null) {
      put(row, "deaths_low", event.fatalities().low());
      put(row, "deaths", event.fatalities().best());
      put(row, "deaths_high", event.fatalities().high());
    }
    span(row, event.span());
    return row;
  }

  private static Map<String, String> claim(ControlClaim claim) {
    Map<String, String> row = new HashMap<>();
    put(row, "id", claim.id());
    put(row, "place", claim.placeId());
    put(row, "state", claim.state().getClass().getSimpleName().toLowerCase(Locale.ROOT));
    if (claim.state() instanceof ControlState.Besieged(String holder, String besieger)) {
      put(row, "holder", holder);
      put(row, "besieger", besieger);
    } else {
      put(row, "holder", String.join("|", claim.state().actors()));
    }
    span(row, claim.span());
    put(row, "reported", claim.reported());
    put(row, "source", claim.sourceId());
    put(row, "origin", claim.originId());
    put(row, "excerpts", String.join("|", claim.excerptIds()));
    put(row, "extent", claim.extent().part() ? "part" : "whole");
    put(row, "extent_wording", claim.extent().wording());
    put(row, "confidence", word(claim.confidence()));
    put(row, "note", claim.note());
    return row;
  }

  private static void span(Map<String, String> row, @Nullable DateSpan span) {
    if (span != null) {
      put(row, "earliest", span.earliest());
      put(row, "latest", span.latest());
      put(row, "precision", word(span.precision()));
    }
  }

  private static Map<String, String> names(List<LocalName> names) {
    Map<String, String> row = new HashMap<>();
    boolean plain = names.getFirst().kind() == LocalName.Kind.NAME;
    if (plain) {
      put(row, "name", names.getFirst().text());
      put(row, "language", names.getFirst().language());
    }
    List<String> others =
        names.stream()
            .skip(plain ? 1 : 0)
            .map(name -> name.language() + ":" + word(name.kind()) + ":" + name.text())
            .toList();
    put(row, "other_names", String.join("|", others));
    return row;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void put(Map<String, String> row, String column, @Nullable Object value) {
    if (value != null) {
      row.put(column, value.toString());
    }
  }
}
