package org.chronofront.ingest.tree;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chronofront.model.Detail;

/// The fields of a JSON object as names and texts: an inner object's field is named "when.start",
/// that of an object in a list "sources.0.url". A list of texts or numbers is one text, with
/// commas. null and empty lists give an empty text.
public final class JsonFields {
  private static final int MOST = 2_000;

  private JsonFields() {}

  /// Reads the value that the parser stands at the beginning of, to its end.
  ///
  /// @param name of the value; the names of an object's fields stand below it, "" for none
  public static List<Detail> of(JsonParser parser, String name) throws IOException, FieldFault {
    List<Detail> fields = new ArrayList<>();
    add(parser, name, fields);
    return fields;
  }

  private static void add(JsonParser parser, String name, List<Detail> fields)
      throws IOException, FieldFault {
    if (fields.size() > MOST) {
      throw new FieldFault(
          null, null, "The row has more than %d fields, which is too many.".formatted(MOST));
    }
    switch (parser.currentToken()) {
      case START_OBJECT -> {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String inner = name.isEmpty() ? parser.currentName() : name + "." + parser.currentName();
          parser.nextToken();
          add(parser, inner, fields);
        }
      }
      case START_ARRAY -> addList(parser, name, fields);
      case VALUE_NULL -> {
        if (!name.isEmpty()) {
          fields.add(new Detail(name, ""));
        }
      }
      default -> fields.add(new Detail(name, parser.getText()));
    }
  }

  private static void addList(JsonParser parser, String name, List<Detail> fields)
      throws IOException, FieldFault {
    StringBuilder texts = new StringBuilder();
    boolean onlyTexts = true;
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      if (parser.currentToken().isScalarValue()) {
        texts.append(texts.isEmpty() ? "" : ", ").append(parser.getText());
      } else {
        onlyTexts = false;
        add(parser, name + "." + i, fields);
      }
    }
    if (onlyTexts || !texts.isEmpty()) {
      fields.add(new Detail(name, texts.toString()));
    }
  }
}
