package org.chronofront.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.chronofront.control.check.Concern;
import org.chronofront.control.check.ConcernWords;
import org.chronofront.library.ClaimDetail;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.Source;

/// Gaps and checks as JSON, with the words of the sources.
public final class ConcernJson {
  private ConcernJson() {}

  /// An array, in the order given. Reads texts from the library.
  ///
  /// @throws org.chronofront.library.LibraryException when the file cannot be read
  public static String of(OpenLibrary library, List<Concern> concerns, ConcernWords sentences) {
    List<ControlClaim> claims = new ArrayList<>();
    concerns.forEach(concern -> claims.addAll(concern.claims()));
    Map<ControlClaim, ClaimDetail> details = library.details(claims);
    ClaimJson words = new ClaimJson(library.catalog());
    Set<String> done = library.ticks().now();
    return JsonText.of(
        json -> {
          json.writeStartArray();
          for (Concern concern : concerns) {
            json.writeStartObject();
            JsonText.field(json, "kind", concern.kind());
            JsonText.field(json, "gap", concern.kind().gap());
            words.place(json, concern.placeId());
            JsonText.field(json, "from", concern.from());
            JsonText.field(json, "to", concern.to());
            OptionalLong days = concern.silentDays();
            JsonText.field(json, "days", days.isPresent() ? days.getAsLong() : null);
            JsonText.field(json, "sentence", sentences.of(concern));
            JsonText.field(json, "done", done.contains(concern.key()));
            claims(json, words, details, concern);
            sources(json, library, concern);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static void claims(
      JsonGenerator json, ClaimJson words, Map<ControlClaim, ClaimDetail> details, Concern concern)
      throws IOException {
    json.writeArrayFieldStart("claims");
    for (ControlClaim claim : concern.claims()) {
      json.writeStartObject();
      words.fields(json, Objects.requireNonNull(details.get(claim)));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void sources(JsonGenerator json, OpenLibrary library, Concern concern)
      throws IOException {
    json.writeArrayFieldStart("sources");
    for (String id : concern.sourceIds()) {
      Source source = library.catalog().source(id);
      json.writeStartObject();
      JsonText.field(json, "id", source.id());
      JsonText.field(json, "outlet", source.outlet());
      JsonText.field(json, "title", source.title());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
