package org.chronofront.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.chronofront.library.importing.MadeMerge;
import org.chronofront.library.importing.MergeOffer;
import org.chronofront.library.importing.Merging;

/// What may be one, and what was merged, as JSON.
public final class MergeJson {
  private MergeJson() {}

  /// Both lists.
  public static String of(Merging.Offers offers, List<MadeMerge> merges) {
    return JsonText.of(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("offers");
          for (MergeOffer offer : offers.list()) {
            json.writeStartObject();
            pair(json, offer.kind(), offer.kept(), offer.other());
            json.writeArrayFieldStart("evidence");
            for (String line : offer.evidence()) {
              json.writeString(line);
            }
            json.writeEndArray();
            json.writeEndObject();
          }
          json.writeEndArray();
          JsonText.field(json, "note", offers.note().isEmpty() ? null : offers.note());
          json.writeArrayFieldStart("merges");
          for (MadeMerge merge : merges) {
            json.writeStartObject();
            JsonText.field(json, "key", merge.key());
            pair(json, merge.kind(), merge.kept(), merge.other());
            JsonText.field(json, "made_at", merge.madeAt());
            JsonText.field(json, "active", merge.active());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void pair(
      JsonGenerator json, MergeOffer.Kind kind, MergeOffer.Side kept, MergeOffer.Side other)
      throws IOException {
    JsonText.field(json, "kind", kind);
    side(json, "kept", kept);
    side(json, "other", other);
  }

  private static void side(JsonGenerator json, String name, MergeOffer.Side side)
      throws IOException {
    json.writeObjectFieldStart(name);
    JsonText.field(json, "id", side.id());
    JsonText.field(json, "label", side.label());
    JsonText.field(json, "dataset", side.datasetId());
    json.writeEndObject();
  }
}
