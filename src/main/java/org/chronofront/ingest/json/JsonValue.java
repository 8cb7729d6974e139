package org.chronofront.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A kind of value that a field may hold.
///
/// @param expected what it is, in words
/// @param standIn what stands in its place while the rest of a faulty file is checked
/// @param parse the value, null when the node is none
record JsonValue<T>(String expected, T standIn, Function<JsonNode, @Nullable T> parse) {
  private static final Pattern ID_FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Pattern DATE_FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern LANGUAGE_FORM =
      Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");
  private static final Pattern COUNTRY_FORM = Pattern.compile("[A-Z]{2}");

  static final JsonValue<String> TEXT =
      new JsonValue<>(
          "a text that is not blank and holds no control characters",
          "",
          node -> node.isTextual() && isPlain(node.textValue()) ? node.textValue() : null);
  static final JsonValue<String> ID =
      new JsonValue<>(
          "an id of at most 100 lower-case letters and digits, with hyphens between",
          "",
          node ->
              node.textValue() != null && node.textValue().length() > 100
                  ? null
                  : matching(node, ID_FORM));
  static final JsonValue<String> LANGUAGE =
      new JsonValue<>(
          "a language tag such as fr, en or ar-Latn", "", node -> matching(node, LANGUAGE_FORM));
  static final JsonValue<String> COUNTRY =
      new JsonValue<>("a country's two capital letters", "", node -> matching(node, COUNTRY_FORM));
  static final JsonValue<LocalDate> DATE =
      new JsonValue<>("a calendar day that exists, YYYY-MM-DD", LocalDate.EPOCH, JsonValue::date);
  static final JsonValue<Boolean> FLAG =
      new JsonValue<>(
          "true or false", false, node -> node.isBoolean() ? node.booleanValue() : null);
  static final JsonValue<Integer> COUNT =
      new JsonValue<>(
          "a whole number from 0 to 2147483647",
          0,
          node ->
              node.isIntegralNumber() && node.canConvertToInt() && node.intValue() >= 0
                  ? node.intValue()
                  : null);
  static final JsonValue<Double> LATITUDE = degrees(90);
  static final JsonValue<Double> LONGITUDE = degrees(180);

  /// One of the constants, written in lower case with hyphens.
  static <E extends Enum<E>> JsonValue<E> oneOf(Class<E> type) {
    List<E> constants = Arrays.asList(type.getEnumConstants());
    String all = constants.stream().map(JsonValue::written).collect(Collectors.joining(", "));
    return new JsonValue<>(
        "one of " + all,
        constants.getFirst(),
        node ->
            constants.stream()
                .filter(constant -> written(constant).equals(node.textValue()))
                .findFirst()
                .orElse(null));
  }

  /// The node in a few words: `the text "2017-02-30"`.
  static String describe(JsonNode node) {
    return switch (node.getNodeType()) {
      case STRING -> "the text \"%s\"".formatted(shortened(node.textValue()));
      case NUMBER -> "the number " + shortened(node.toString());
      case BOOLEAN -> node.toString();
      case NULL -> "null";
      case OBJECT -> "an object";
      case ARRAY -> "a list";
      default -> "something else";
    };
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static JsonValue<Double> degrees(int most) {
    return new JsonValue<>(
        "a number from -%d to %d".formatted(most, most),
        0.0,
        node ->
            node.isNumber() && Math.abs(node.doubleValue()) <= most ? node.doubleValue() : null);
  }

  private static @Nullable String matching(JsonNode node, Pattern form) {
    String text = node.textValue();
    return text != null && form.matcher(text).matches() ? text : null;
  }

  private static @Nullable LocalDate date(JsonNode node) {
    String text = matching(node, DATE_FORM);
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /// Half a surrogate pair could not be stored as UTF-8, and a control character not be shown.
  private static boolean isPlain(String text) {
    return !text.isBlank()
        && text.codePoints()
            .noneMatch(
                c ->
                    Character.getType(c) == Character.SURROGATE
                        || (Character.isISOControl(c) && c < 0x80 && c != '\n' && c != '\t'));
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\p{Cntrl}", "·");
    return line.codePointCount(0, line.length()) <= 60
        ? line
        : line.substring(0, line.offsetByCodePoints(0, 60)) + "…";
  }
}
