package org.chronofront.ingest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Parses bytes into a tree within fixed bounds. A field given twice is a problem, but does not end
/// the reading; text that is no JSON does.
final class JsonTree {
  static final int DEEPEST = 32;
  static final int LONGEST_TEXT = 100_000;
  private static final int MOST_TOKENS = 4_000_000;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonFactory PARSERS =
      JsonFactory.builder()
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNameLength(200)
                  .maxNumberLength(40)
                  .maxTokenCount(MOST_TOKENS)
                  .build())
          .build();

  private final JsonParser parser;
  private final Problems problems;

  private JsonTree(JsonParser parser, Problems problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /// The tree, or null when the bytes are no JSON; then there is a problem that says so.
  static @Nullable JsonNode parse(byte[] bytes, Problems problems) throws IOException {
    try (JsonParser parser = PARSERS.createParser(bytes)) {
      return new JsonTree(parser, problems).document();
    }
  }

  private @Nullable JsonNode document() throws IOException {
    try {
      if (parser.nextToken() == null) {
        problems.add("", "the file is empty", "a JSON object");
        return null;
      }
      JsonNode root = value();
      if (parser.nextToken() != null) {
        problems.add("", where() + "something follows the document", "one JSON object");
        return null;
      }
      return root;
    } catch (StreamConstraintsException e) {
      problems.add(
          pointer(),
          where() + "too deeply nested, or a text, name or number is too long, or too much of it",
          "at most %d levels, texts of %d characters, %d tokens"
              .formatted(DEEPEST, LONGEST_TEXT, MOST_TOKENS));
    } catch (JsonEOFException e) {
      problems.add(
          pointer(),
          where()
              + "the file ends in the middle of something: it is cut off. Fetch it again, whole",
          "valid JSON to its end");
    } catch (JsonProcessingException e) {
      problems.add(
          pointer(),
          where()
              + e.getOriginalMessage().replace('\n', ' ')
              + ". Mend it, and import the file again",
          "valid JSON");
    }
    return null;
  }

  private JsonNode value() throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> NODES.textNode(parser.getText());
      case VALUE_NUMBER_INT ->
          switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
          };
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      default -> NODES.nullNode();
    };
  }

  private ObjectNode object() throws IOException {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (object.has(name)) {
        problems.add(pointer(), where() + "the field is given twice", "each field once");
      }
      object.set(name, value());
    }
    return object;
  }

  private ArrayNode array() throws IOException {
    ArrayNode array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value());
    }
    return array;
  }

  private String pointer() {
    return parser.getParsingContext().pathAsPointer().toString();
  }

  private String where() {
    JsonLocation at = parser.currentLocation();
    return "line %d, column %d: ".formatted(at.getLineNr(), at.getColumnNr());
  }
}
