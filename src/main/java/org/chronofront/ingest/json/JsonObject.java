package org.chronofront.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One object of the file. Hands out its fields checked; whatever is wrong becomes a problem and a
/// stand-in, so that reading goes on and finds the other problems too.
final class JsonObject {
  private final JsonNode node;
  private final String pointer;
  private final Problems problems;
  private final Set<String> known = new TreeSet<>();

  private JsonObject(JsonNode node, String pointer, Problems problems) {
    this.node = node;
    this.pointer = pointer;
    this.problems = problems;
  }

  /// Reads an object, and complains about fields that nobody asked for.
  ///
  /// @return null when the node is no object
  static <T> @Nullable T read(
      JsonNode node, String pointer, Problems problems, Function<JsonObject, T> reader) {
    if (!node.isObject()) {
      problems.add(pointer, "found " + JsonValue.describe(node), "an object");
      return null;
    }
    JsonObject object = new JsonObject(node, pointer, problems);
    T result = reader.apply(object);
    for (String name : (Iterable<String>) node::fieldNames) {
      if (!object.known.contains(name)) {
        problems.add(
            object.at(name), "there is no such field here", "one of " + list(object.known));
      }
    }
    return result;
  }

  /// The object's place in the file.
  String pointer() {
    return pointer;
  }

  /// The field's place in the file.
  String at(String field) {
    return pointer + "/" + field.replace("~", "~0").replace("/", "~1");
  }

  void problem(String wrong, String expected) {
    problems.add(pointer, wrong, expected);
  }

  /// The number of problems found so far in the whole file.
  int problemCount() {
    return problems.count();
  }

  /// Takes all fields as known.
  void acceptAllFields() {
    node.fieldNames().forEachRemaining(known::add);
  }

  /// Takes a field as known without reading it.
  void ignore(String field) {
    known.add(field);
  }

  /// A field that must be there.
  <T> T get(String field, JsonValue<T> type) {
    JsonNode value = required(field, type.expected());
    T result = value == null ? null : parsed(value, at(field), type);
    return result == null ? type.standIn() : result;
  }

  /// A field that may be absent or null.
  <T> @Nullable T find(String field, JsonValue<T> type) {
    JsonNode value = optional(field);
    return value == null ? null : parsed(value, at(field), type);
  }

  /// An object that must be there.
  <T> T getObject(String field, Function<JsonObject, T> reader, T standIn) {
    JsonNode value = required(field, "an object");
    T result = value == null ? null : read(value, at(field), problems, reader);
    return result == null ? standIn : result;
  }

  /// An object that may be absent or null.
  <T> @Nullable T findObject(String field, Function<JsonObject, T> reader) {
    JsonNode value = optional(field);
    return value == null ? null : read(value, at(field), problems, reader);
  }

  /// A reference that must be there.
  Ref ref(String field) {
    return new Ref(at(field), get(field, JsonValue.ID));
  }

  /// A reference that may be absent or null.
  @Nullable Ref findRef(String field) {
    String id = find(field, JsonValue.ID);
    return id == null ? null : new Ref(at(field), id);
  }

  /// A list of references, none twice; it may be absent when none are needed.
  List<Ref> refs(String field, int fewest) {
    return items(
        field,
        fewest,
        fewest > 0,
        (item, at) -> {
          String id = parsed(item, at, JsonValue.ID);
          return id == null ? null : new Ref(at, id);
        });
  }

  /// A list of objects, none twice; it may be absent when none are needed.
  <T> List<T> objects(String field, int fewest, Function<JsonObject, T> reader) {
    return items(field, fewest, fewest > 0, (item, at) -> read(item, at, problems, reader));
  }

  /// A list of objects that must be there, but may be empty.
  <T> List<T> section(String field, Function<JsonObject, T> reader) {
    return items(field, 0, true, (item, at) -> read(item, at, problems, reader));
  }

  private <T> List<T> items(
      String field, int fewest, boolean needed, BiFunction<JsonNode, String, @Nullable T> reader) {
    String expected = fewest == 0 ? "a list" : "a list of at least " + fewest;
    JsonNode list = needed ? required(field, expected) : optional(field);
    if (list == null) {
      return List.of();
    }
    if (!list.isArray() || list.size() < fewest) {
      String found = list.isArray() ? "a list of " + list.size() : JsonValue.describe(list);
      problems.add(at(field), "found " + found, expected);
      return List.of();
    }
    List<T> items = new ArrayList<>();
    Set<JsonNode> seen = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      String at = at(field) + "/" + i;
      T item = null;
      if (seen.add(list.get(i))) {
        item = reader.apply(list.get(i), at);
      } else {
        problems.add(at, "the same stands in the list already", "each once");
      }
      if (item != null) {
        items.add(item);
      }
    }
    return items;
  }

  private <T> @Nullable T parsed(JsonNode value, String at, JsonValue<T> type) {
    T result = type.parse().apply(value);
    if (result == null) {
      problems.add(at, "found " + JsonValue.describe(value), type.expected());
    }
    return result;
  }

  private @Nullable JsonNode required(String field, String expected) {
    known.add(field);
    JsonNode value = node.get(field);
    if (value == null) {
      problems.add(pointer, "the field \"%s\" is missing".formatted(field), expected);
    }
    return value;
  }

  private @Nullable JsonNode optional(String field) {
    known.add(field);
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? null : value;
  }

  private static String list(Set<String> names) {
    return String.join(", ", names);
  }
}
