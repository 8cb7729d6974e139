package org.chronofront.ingest.timemap;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chronofront.ingest.tree.CleanText;
import org.chronofront.ingest.tree.FieldFault;
import org.chronofront.ingest.tree.JsonFaults;
import org.chronofront.ingest.tree.JsonFields;
import org.chronofront.ingest.tree.JsonRows;
import org.chronofront.model.Detail;
import org.jspecify.annotations.Nullable;

/// An event of a TimeMap as its file has it.
///
/// @param fields all but sources and filters
/// @param sources each as its fields; one that is a mere text has a single field named "path"
/// @param filters key and value
record TimeMapRow(List<Detail> fields, List<List<Detail>> sources, List<Detail> filters) {
  private static final Set<String> LISTS = Set.of("sources", "filters");

  static TimeMapRow of(JsonRows.Row row) throws FieldFault {
    if (row.json() == null) {
      throw new FieldFault(null, null, "The event is longer than 24 MiB, too long to be read.");
    }
    TimeMapRow event = new TimeMapRow(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    try (JsonParser parser = JsonRows.PARSERS.createParser(row.json())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new FieldFault(null, parser.getText(), "An event is an object.");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (LISTS.contains(name) && value == JsonToken.START_ARRAY) {
          event.list(name, parser);
        } else {
          event.fields.addAll(JsonFields.of(parser, name));
        }
      }
    } catch (JsonProcessingException e) {
      throw new FieldFault(null, null, "In the event, " + JsonFaults.sentence(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return event;
  }

  /// The row, null when it is no event.
  static @Nullable TimeMapRow tolerant(JsonRows.Row row) {
    try {
      return of(row);
    } catch (FieldFault fault) {
      return null;
    }
  }

  private void list(String name, JsonParser parser) throws IOException, FieldFault {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      List<Detail> item = JsonFields.of(parser, "");
      if (item.size() == 1 && item.getFirst().name().isEmpty()) {
        item = List.of(new Detail("path", item.getFirst().value()));
      }
      if (name.equals("sources")) {
        sources.add(item);
      } else {
        String key = text(item, "key");
        String value = text(item, "value");
        filters.add(
            new Detail(
                key.isEmpty() ? "filter" : key, value.isEmpty() ? text(item, "path") : value));
      }
    }
  }

  /// A field's text, without spaces at its ends; empty when it is not there.
  String text(String name) {
    return text(fields, name);
  }

  static String text(List<Detail> fields, String name) {
    for (Detail field : fields) {
      if (field.name().equals(name)) {
        return CleanText.of(field.value().strip());
      }
    }
    return "";
  }

  boolean isClean() {
    return fields.stream().allMatch(TimeMapRow::isClean)
        && filters.stream().allMatch(TimeMapRow::isClean)
        && sources.stream().flatMap(List::stream).allMatch(TimeMapRow::isClean);
  }

  private static boolean isClean(Detail field) {
    return CleanText.isClean(field.name()) && CleanText.isClean(field.value());
  }

  /// For a survey.
  double degreesOrZero(String name) {
    try {
      return Double.parseDouble(text(name));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
