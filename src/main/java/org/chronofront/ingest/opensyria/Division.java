package org.chronofront.ingest.opensyria;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import org.chronofront.ingest.tree.CleanText;
import org.chronofront.ingest.tree.FieldFault;
import org.chronofront.ingest.tree.JsonFaults;
import org.chronofront.ingest.tree.JsonFields;
import org.chronofront.ingest.tree.JsonRows;
import org.chronofront.model.Detail;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.LocalName;
import org.jspecify.annotations.Nullable;

/// A division of the country as its file has it.
record Division(List<Detail> fields) {
  private static final Pattern ISO = Pattern.compile("([A-Za-z]{2})-.+");

  static Division of(JsonRows.Row row) throws FieldFault {
    if (row.json() == null) {
      throw new FieldFault(null, null, "The entry is longer than 24 MiB, too long to be read.");
    }
    try (JsonParser parser = JsonRows.PARSERS.createParser(row.json())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new FieldFault(null, parser.getText(), "An entry is an object.");
      }
      return new Division(JsonFields.of(parser, ""));
    } catch (JsonProcessingException e) {
      throw new FieldFault(null, null, "In the entry, " + JsonFaults.sentence(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String name) {
    for (Detail field : fields) {
      if (field.name().equals(name)) {
        return CleanText.of(field.value().strip());
      }
    }
    return "";
  }

  /// True for an entry of the list of sources, which has a title where divisions have names.
  boolean isSource() {
    return !text("title").isEmpty() && fields.stream().noneMatch(f -> f.name().startsWith("name."));
  }

  /// 1 for a governorate, 2 for a district, 3 for a subdistrict.
  int level() {
    return !text("districtId").isEmpty() ? 3 : !text("governorateId").isEmpty() ? 2 : 1;
  }

  /// The id of what it lies in, empty for a governorate.
  String parent() {
    return level() == 3 ? text("districtId") : text("governorateId");
  }

  @Nullable String country() {
    for (String text : List.of(text("iso31662"), text("id"))) {
      var iso = ISO.matcher(text);
      if (iso.matches()) {
        return iso.group(1).toUpperCase(Locale.ROOT);
      }
    }
    return null;
  }

  /// The English name first, then the Arabic one, other spellings, and the codes that other
  /// datasets call it by.
  List<LocalName> names() throws FieldFault {
    SequencedSet<LocalName> names = new LinkedHashSet<>();
    for (Detail field : fields) {
      if (field.name().startsWith("name.") && !field.value().isBlank()) {
        LocalName name =
            new LocalName(field.name().substring(5), text(field.name()), LocalName.Kind.NAME);
        if (name.language().equals("en")) {
          names.addFirst(name);
        } else {
          names.add(name);
        }
      }
    }
    if (names.isEmpty()) {
      throw new FieldFault(
          "name", null, "It has no name. Give it one, as in {\"en\": \"Mayadin\"}.");
    }
    for (Detail field : fields) {
      if (field.name().matches("aliases\\.\\d+\\.value") && !field.value().isBlank()) {
        String language = text(field.name().replace(".value", ".language"));
        add(
            names,
            new LocalName(
                language.isEmpty() ? "und" : language, text(field.name()), LocalName.Kind.ALIAS));
      }
    }
    for (String code : List.of("externalIds.ochaPcode", "iso31662")) {
      if (!text(code).isEmpty()) {
        add(names, new LocalName("zxx", text(code), LocalName.Kind.ALIAS));
      }
    }
    return new ArrayList<>(names);
  }

  /// A spelling that is there already adds nothing.
  private static void add(SequencedSet<LocalName> names, LocalName name) {
    boolean known =
        names.stream()
            .anyMatch(
                other ->
                    other.language().equals(name.language()) && other.text().equals(name.text()));
    if (!known) {
      names.add(name);
    }
  }

  /// Its middle, null when the file gives none.
  @Nullable GeoPoint centroid() throws FieldFault {
    String latitude = text("centroid.latitude");
    String longitude = text("centroid.longitude");
    if (latitude.isEmpty() && longitude.isEmpty()) {
      return null;
    }
    return new GeoPoint(
        degrees("centroid.latitude", latitude, 90), degrees("centroid.longitude", longitude, 180));
  }

  private static double degrees(String field, String text, int most) throws FieldFault {
    try {
      double degrees = Double.parseDouble(text);
      if (Math.abs(degrees) <= most) {
        return degrees;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new FieldFault(
        field, text, "Right would be a number of degrees from -%d to %d.".formatted(most, most));
  }
}
