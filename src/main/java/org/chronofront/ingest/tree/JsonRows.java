package org.chronofront.ingest.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.LongConsumer;
import org.chronofront.ingest.UnreadableException;
import org.jspecify.annotations.Nullable;

/// Cuts a JSON file of any size into rows: the elements of its outermost array, or of a named array
/// of its outermost object, or the outermost values themselves where there are several (one a line,
/// or RFC 8142). Memory is bounded by the longest row that is kept.
public final class JsonRows {
  /// The most bytes of a row; a longer one is handed over without them.
  public static final int LONGEST_ROW = 24 << 20;

  private static final int LONGEST_TEXT = 1_000_000;
  private static final int DEEPEST = 100;

  /// Parsers within fixed bounds, for files as well as for rows. They let NaN pass, which is no
  /// JSON but which programs write: a row that holds one can then be told from a broken file. What
  /// they get is in UTF-8; left to guess, they would take zeros for UTF-32.
  public static final JsonFactory PARSERS =
      new JsonFactoryBuilder()
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNameLength(1_000)
                  .maxNumberLength(400)
                  .build())
          .build();

  private final String file;
  private final RecordedInput input;
  private final JsonParser parser;
  private final Set<String> arrays;
  private final Handler handler;
  private boolean wanted = true;

  private JsonRows(
      String file, RecordedInput input, JsonParser parser, Set<String> arrays, Handler handler) {
    this.file = file;
    this.input = input;
    this.parser = parser;
    this.arrays = arrays;
    this.handler = handler;
  }

  /// Takes what is found, in the order of the file.
  public interface Handler {
    /// A text, number or truth value of an outermost object that may hold the rows.
    void member(String name, String text);

    /// True for an object among an outermost object's members whose own are wanted, too: those that
    /// are no objects or lists come to [#member] by their path, "crs/properties/name".
    default boolean looksInto(String name) {
      return false;
    }

    /// A row.
    ///
    /// @return false when no more are wanted
    boolean row(Row row);
  }

  /// A row as it stands in the file.
  ///
  /// @param where for a person: "/features/3", or "line 7" for an outermost value
  /// @param outermost true for a value that stands in no array
  /// @param json its bytes, null when there are more than [#LONGEST_ROW] of them
  @SuppressWarnings("ArrayRecordComponent")
  public record Row(String where, boolean outermost, byte @Nullable [] json) {}

  /// Reads a file to its end, or until no more rows are wanted.
  ///
  /// @param arrays names of the arrays that hold rows
  /// @param progress gets the number of bytes read of the file, often
  /// @throws UnreadableException when it is no JSON, or cut off, with the line and column
  public static void read(Path path, Set<String> arrays, LongConsumer progress, Handler handler)
      throws IOException, UnreadableException {
    String file = FileNames.of(path);
    try (InputStream counted = new CountedInput(Files.newInputStream(path), progress);
        RecordedInput input = new RecordedInput(Utf8Input.of(counted), LONGEST_ROW);
        JsonParser parser = PARSERS.createParser(input)) {
      new JsonRows(file, input, parser, arrays, handler).file();
    } catch (JsonProcessingException e) {
      throw JsonFaults.unreadable(file, e);
    } catch (CharacterCodingException e) {
      throw new UnreadableException(
          "%s is no text in UTF-8 or UTF-16: it is a binary file, or a text in another encoding. Save it as UTF-8, and import it again."
              .formatted(file),
          e);
    }
  }

  private void file() throws IOException, UnreadableException {
    int values = 0;
    while (wanted && parser.nextToken() != null) {
      values++;
      switch (parser.currentToken()) {
        case START_OBJECT -> object();
        case START_ARRAY -> rows();
        default -> wanted = handler.row(scalar("line " + parser.currentLocation().getLineNr()));
      }
    }
    if (values == 0) {
      throw new UnreadableException("%s is empty: it holds no JSON.".formatted(file));
    }
  }

  private void object() throws IOException {
    long start = here();
    String where = "line " + parser.currentTokenLocation().getLineNr();
    input.keep(start);
    boolean holdsRows = false;
    while (wanted && parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_ARRAY && arrays.contains(name)) {
        holdsRows = true;
        input.release();
        rows();
      } else if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
        member(name, value);
      } else if (value == JsonToken.START_OBJECT && handler.looksInto(name)) {
        members(name);
      } else {
        parser.skipChildren();
      }
    }
    if (!holdsRows) {
      wanted = handler.row(new Row(where, true, input.slice(start, end())));
    }
    input.release();
  }

  /// Texts of a row that stands alone may be longer than those of a collection's head.
  private void member(String name, JsonToken value) throws IOException {
    if (value != JsonToken.VALUE_STRING || parser.getTextLength() <= LONGEST_TEXT) {
      handler.member(name, parser.getText());
    }
  }

  private void members(String path) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = path + "/" + parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_OBJECT) {
        members(name);
      } else if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
        member(name, value);
      } else {
        parser.skipChildren();
      }
    }
  }

  private void rows() throws IOException {
    while (wanted && parser.nextToken() != JsonToken.END_ARRAY) {
      String where = parser.getParsingContext().pathAsPointer().toString();
      if (parser.currentToken().isScalarValue()) {
        wanted = handler.row(scalar(where));
        continue;
      }
      long start = here();
      input.keep(start);
      parser.skipChildren();
      Row row = new Row(where, false, input.slice(start, end()));
      input.release();
      wanted = handler.row(row);
    }
  }

  private Row scalar(String where) throws IOException {
    String text =
        parser.currentToken() == JsonToken.VALUE_STRING
            ? "\"" + new String(JsonFaults.quoted(parser.getText())) + "\""
            : parser.getText();
    return new Row(where, false, text.getBytes(StandardCharsets.UTF_8));
  }

  private long here() {
    return parser.currentTokenLocation().getByteOffset();
  }

  private long end() {
    return parser.currentLocation().getByteOffset();
  }
}
