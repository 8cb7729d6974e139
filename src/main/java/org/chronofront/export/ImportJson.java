package org.chronofront.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chronofront.library.importing.Alike;
import org.chronofront.library.importing.DatasetEntry;
import org.chronofront.model.DatasetInfo;
import org.chronofront.model.importing.ImportCounts;
import org.jspecify.annotations.Nullable;

/// Imports and datasets as JSON, and answers to a reader's questions from JSON.
public final class ImportJson {
  /// The largest file of answers, in bytes.
  private static final int LARGEST = 1024 * 1024;

  private ImportJson() {}

  /// One dataset's part of an import.
  ///
  /// @param dataset its id
  /// @param title its title
  /// @param format what it was read as
  /// @param rejectedFile where the rejected rows were saved; null when there are none, or not saved
  public record Part(
      String dataset,
      String title,
      String format,
      ImportCounts counts,
      @Nullable String rejectedFile,
      double seconds) {}

  /// The account of an import: the sums, and each dataset's part.
  ///
  /// @param alike how many pairs look alike with something that came in; null when nothing was
  ///   changed
  public static String account(List<Part> parts, @Nullable Alike alike) {
    return JsonText.of(
        json -> {
          json.writeStartObject();
          counts(json, sum(parts));
          JsonText.field(json, "rejected_file", rejectedFile(parts));
          JsonText.field(json, "seconds", parts.stream().mapToDouble(Part::seconds).sum());
          JsonText.field(json, "dry_run", alike == null);
          JsonText.field(json, "alike", alike == null ? null : alike.pairs());
          json.writeArrayFieldStart("datasets");
          for (Part part : parts) {
            json.writeStartObject();
            JsonText.field(json, "dataset", part.dataset());
            JsonText.field(json, "title", part.title());
            JsonText.field(json, "format", part.format());
            counts(json, part.counts());
            JsonText.field(json, "rejected_file", part.rejectedFile());
            JsonText.field(json, "seconds", part.seconds());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  /// An array of datasets.
  public static String datasets(List<DatasetEntry> datasets) {
    return JsonText.of(
        json -> {
          json.writeStartArray();
          for (DatasetEntry entry : datasets) {
            dataset(json, entry);
          }
          json.writeEndArray();
        });
  }

  /// Reads answers: one object whose fields are the questions' keys and whose values are texts,
  /// numbers or truth values.
  ///
  /// @throws ExportException when the file is not such an object
  public static Map<String, String> answers(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        throw notAnswers(file, "it is larger than %,d bytes".formatted(LARGEST), null);
      }
      JsonNode root = new ObjectMapper().readTree(file.toFile());
      if (!root.isObject()) {
        throw notAnswers(file, "it is no JSON object", null);
      }
      Map<String, String> answers = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> field : root.properties()) {
        if (!field.getValue().isValueNode()) {
          throw notAnswers(file, "“" + field.getKey() + "” is no single value", null);
        }
        answers.put(field.getKey(), field.getValue().asText());
      }
      return answers;
    } catch (JsonProcessingException e) {
      throw notAnswers(file, "it is no JSON (" + e.getOriginalMessage() + ")", e);
    } catch (IOException e) {
      throw notAnswers(file, "it cannot be read", e);
    }
  }

  private static ExportException notAnswers(Path file, String why, @Nullable Exception cause) {
    String sentence =
        "The mapping %s cannot be used, because %s. Nothing was imported. A mapping looks like"
            + " {\"date.order\": \"day-month\", \"column.date\": \"Datum\"}.";
    return cause == null
        ? new ExportException(sentence.formatted(file, why))
        : new ExportException(sentence.formatted(file, why), cause);
  }

  private static ImportCounts sum(List<Part> parts) {
    return parts.stream().map(Part::counts).reduce(ImportCounts.NONE, ImportCounts::plus);
  }

  private static @Nullable String rejectedFile(List<Part> parts) {
    for (Part part : parts) {
      if (part.rejectedFile() != null) {
        return part.rejectedFile();
      }
    }
    return null;
  }

  private static void counts(JsonGenerator json, ImportCounts counts) throws IOException {
    JsonText.field(json, "rows", counts.rows());
    JsonText.field(json, "imported", counts.imported());
    JsonText.field(json, "updated", counts.updated());
    JsonText.field(json, "unchanged", counts.unchanged());
    JsonText.field(json, "skipped", counts.skipped());
    JsonText.field(json, "rejected", counts.rejected());
    JsonText.field(json, "withdrawn", counts.withdrawn());
    JsonText.field(json, "flagged", counts.flagged());
    JsonText.field(json, "undated", counts.undated());
    JsonText.field(json, "unplaced", counts.unplaced());
  }

  private static void dataset(JsonGenerator json, DatasetEntry entry) throws IOException {
    DatasetInfo info = entry.info();
    json.writeStartObject();
    JsonText.field(json, "id", info.id());
    JsonText.field(json, "title", info.title());
    JsonText.field(json, "licence", info.licence());
    JsonText.field(json, "attribution", info.attribution());
    JsonText.field(json, "terms", info.terms());
    JsonText.field(json, "address", info.address());
    JsonText.field(json, "accessed", info.accessed());
    JsonText.field(json, "loaded_at", entry.loadedAt());
    JsonText.field(json, "shown", entry.shown());
    JsonText.field(json, "undoable", entry.undoable());
    JsonText.field(json, "events", entry.events());
    JsonText.field(json, "claims", entry.claims());
    JsonText.field(json, "places", entry.places());
    JsonText.field(json, "actors", entry.actors());
    JsonText.field(json, "sources", entry.sources());
    JsonText.field(json, "areas", entry.areas());
    json.writeEndObject();
  }
}
