package org.chronofront.ingest.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One change that makes the small dataset faulty, and what must be said of it.
///
/// @param at where to put the value, a JSON pointer; what stands there is replaced
/// @param value JSON, or null to remove what stands there
/// @param pointer where the fault must be reported
/// @param wrong a part of what is wrong
/// @param expected a part of what is expected
record Fault(String at, @Nullable String value, String pointer, String wrong, String expected) {
  static final ObjectMapper JSON = new ObjectMapper();

  static Fault set(String at, String value, String pointer, String wrong, String expected) {
    return new Fault(at, value, pointer, wrong, expected);
  }

  static Fault remove(String at, String pointer, String wrong, String expected) {
    return new Fault(at, null, pointer, wrong, expected);
  }

  /// The small dataset without a fault.
  static ObjectNode small() {
    try (InputStream stream =
        Objects.requireNonNull(Fault.class.getResourceAsStream("small.json"))) {
      return (ObjectNode) JSON.readTree(stream);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /// The small dataset with this fault.
  ObjectNode document() {
    ObjectNode root = small();
    applyTo(root);
    return root;
  }

  void applyTo(ObjectNode root) {
    JsonPointer pointer = JsonPointer.compile(at);
    JsonNode parent = root.at(pointer.head());
    String name = pointer.last().getMatchingProperty();
    if (parent instanceof ArrayNode array) {
      int index = Integer.parseInt(name);
      if (index < array.size()) {
        array.set(index, parsed());
      } else {
        array.add(parsed());
      }
    } else if (value == null) {
      Objects.requireNonNull(((ObjectNode) parent).remove(name), at);
    } else {
      ((ObjectNode) parent).set(name, parsed());
    }
  }

  private JsonNode parsed() {
    try {
      return JSON.readTree(Objects.requireNonNull(value));
    } catch (JsonProcessingException e) {
      throw new AssertionError(at, e);
    }
  }

  @Override
  public String toString() {
    return at
        + (value == null ? " removed" : " = " + value.substring(0, Math.min(40, value.length())));
  }
}
