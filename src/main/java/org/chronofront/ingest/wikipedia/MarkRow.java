package org.chronofront.ingest.wikipedia;

import java.util.List;
import java.util.Map;
import org.chronofront.ingest.tree.CleanText;
import org.chronofront.ingest.tree.FieldFault;
import org.chronofront.model.GeoPoint;
import org.jspecify.annotations.Nullable;

/// A mark as it stands in a module.
///
/// @param line in which it begins
/// @param start index of its brace in the source (UTF-16 units)
/// @param end index after its last brace
/// @param text its own text
/// @param fields by name
/// @param broken true when a string in it does not end
record MarkRow(
    int line, int start, int end, String text, Map<String, Value> fields, boolean broken) {

  /// A field's value.
  ///
  /// @param text of a string its contents, else the expression
  /// @param plain true for a single string, number or name
  record Value(String text, boolean plain) {
    static Value of(List<LuaToken> tokens, String source) {
      boolean plain = tokens.size() == 1;
      String text =
          plain
              ? tokens.getFirst().text()
              : source.substring(tokens.getFirst().start(), tokens.getLast().end());
      return new Value(CleanText.of(text.strip()), plain);
    }
  }

  /// The text of a field, empty when it is not there.
  String text(String field) {
    Value value = fields.get(field);
    return value == null ? "" : value.text();
  }

  /// The symbol ("m.IS") or the name of the file that the mark shows; empty for none.
  String icon() {
    return text("mark");
  }

  /// The label's words without wiki markup: "[[Jat, Syria|Jat]]" is "Jat".
  String name() {
    String label = text("label");
    StringBuilder words = new StringBuilder();
    int from = 0;
    for (int link = label.indexOf("[["); link >= 0; link = label.indexOf("[[", from)) {
      int end = label.indexOf("]]", link);
      if (end < 0) {
        break;
      }
      String inner = label.substring(link + 2, end);
      words.append(label, from, link).append(inner.substring(inner.lastIndexOf('|') + 1));
      from = end + 2;
    }
    words.append(label.substring(from));
    String plain = words.toString().replaceAll("<[^<>]*>", " ").replace("'''", "");
    return CleanText.line(plain.replace("''", ""), 300);
  }

  /// Where it stands.
  GeoPoint point() throws FieldFault {
    String east = fields.containsKey("long") ? "long" : "lon";
    return new GeoPoint(degrees("lat", 90), degrees(east, 180));
  }

  private double degrees(String field, int most) throws FieldFault {
    @Nullable Value value = fields.get(field);
    String text = value == null ? "" : value.text();
    try {
      double degrees = Double.parseDouble(text);
      if (Math.abs(degrees) <= most) {
        return degrees;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new FieldFault(
        field,
        text,
        "Right would be a number of degrees from -%d to %d, quoted or not.".formatted(most, most));
  }

  /// How large the map draws it, 0 when it does not say.
  double size() {
    try {
      return Double.parseDouble(text("marksize"));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
