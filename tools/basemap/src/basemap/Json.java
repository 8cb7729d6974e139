package basemap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Just enough of a JSON parser for the TopoJSON of world-atlas: `Map`, `List`, `String`, `Double`,
/// `Boolean` or null.
final class Json {
  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  static Object parse(String text) {
    return new Json(text).value();
  }

  private Object value() {
    return switch (peek()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      default -> scalar();
    };
  }

  private Map<String, Object> object() {
    Map<String, Object> out = new LinkedHashMap<>();
    at++;
    while (peek() != '}') {
      if (peek() == ',') {
        at++;
      }
      peek();
      String key = string();
      peek();
      at++; // the colon
      out.put(key, value());
    }
    at++;
    return out;
  }

  private List<Object> array() {
    List<Object> out = new ArrayList<>();
    at++;
    while (peek() != ']') {
      if (peek() == ',') {
        at++;
      }
      out.add(value());
    }
    at++;
    return out;
  }

  private String string() {
    StringBuilder out = new StringBuilder();
    for (at++; text.charAt(at) != '"'; at++) {
      char c = text.charAt(at);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      c = text.charAt(++at);
      if (c == 'u') {
        out.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
        at += 4;
      } else {
        out.append(c == 'n' ? '\n' : c == 't' ? '\t' : c);
      }
    }
    at++;
    return out.toString();
  }

  private Object scalar() {
    int start = at;
    while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(start, at);
    return switch (word) {
      case "null" -> null;
      case "true", "false" -> Boolean.valueOf(word);
      default -> Double.valueOf(word);
    };
  }

  private char peek() {
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.charAt(at);
  }
}
