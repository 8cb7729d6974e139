package org.chronofront.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chronofront.control.Finding;
import org.chronofront.control.StateWords;
import org.chronofront.control.difference.ControlView;
import org.chronofront.control.difference.Difference;
import org.chronofront.control.difference.DifferenceWords;
import org.chronofront.control.difference.PlaceDifference;
import org.chronofront.library.ClaimDetail;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.ControlClaim;

/// What differs between two views, as JSON, with the words of the sources.
public final class DifferenceJson {
  private final ClaimJson words;
  private final DifferenceWords sentences;
  private final Map<ControlClaim, ClaimDetail> details;

  private DifferenceJson(OpenLibrary library, Difference difference) {
    this.words = new ClaimJson(library.catalog());
    this.sentences = new DifferenceWords(new StateWords(library.catalog()::actorName));
    List<ControlClaim> claims = new ArrayList<>();
    difference.changed().forEach(place -> claims.addAll(place.claims()));
    this.details = library.details(claims);
  }

  /// One object. Reads texts from the library.
  ///
  /// @throws org.chronofront.library.LibraryException when the file cannot be read
  public static String of(OpenLibrary library, Difference difference) {
    DifferenceJson written = new DifferenceJson(library, difference);
    return JsonText.of(
        json -> {
          json.writeStartObject();
          view(json, "before", difference.before());
          view(json, "after", difference.after());
          json.writeArrayFieldStart("changed");
          for (PlaceDifference place : difference.changed()) {
            written.place(json, place);
          }
          json.writeEndArray();
          written.places(json, "unchanged", difference.unchanged());
          written.places(json, "unknown", difference.unknown());
          areas(json, library, difference);
          json.writeEndObject();
        });
  }

  /// What datasets draw otherwise on the two days, in square kilometres; no field where they do
  /// not.
  private static void areas(JsonGenerator json, OpenLibrary library, Difference difference)
      throws IOException {
    List<AreaDifference> areas =
        AreaDifference.between(library, difference.before().day(), difference.after().day());
    if (areas.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("areas");
    for (AreaDifference area : areas) {
      json.writeStartObject();
      json.writeStringField("dataset", area.dataset());
      json.writeStringField("actor", area.actorId());
      json.writeNumberField("before_km2", Math.round(area.change().before()));
      json.writeNumberField("after_km2", Math.round(area.change().after()));
      json.writeNumberField("gained_km2", Math.round(area.change().gained()));
      json.writeNumberField("lost_km2", Math.round(area.change().lost()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void view(JsonGenerator json, String name, ControlView view) throws IOException {
    json.writeObjectFieldStart(name);
    JsonText.field(json, "on", view.day());
    JsonText.field(json, "known", view.known());
    JsonText.field(json, "rule", view.engine().rule().id());
    json.writeEndObject();
  }

  private void place(JsonGenerator json, PlaceDifference place) throws IOException {
    json.writeStartObject();
    words.place(json, place.placeId());
    JsonText.field(json, "kind", place.kind());
    JsonText.field(json, "sentence", sentences.of(place));
    words.actors(json, "entered", place.entered());
    words.actors(json, "left", place.left());
    finding(json, "before", place.before());
    finding(json, "after", place.after());
    json.writeEndObject();
  }

  private void finding(JsonGenerator json, String name, Finding finding) throws IOException {
    json.writeObjectFieldStart(name);
    JsonText.field(json, "status", finding.status());
    words.actors(json, finding.actors());
    JsonText.field(json, "extent", finding.partly() ? "part" : "whole");
    JsonText.field(json, "confirmed", finding.confirmed());
    json.writeArrayFieldStart("winning");
    for (ControlClaim claim : finding.winning()) {
      json.writeStartObject();
      words.fields(json, Objects.requireNonNull(details.get(claim)));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void places(JsonGenerator json, String name, List<String> ids) throws IOException {
    json.writeArrayFieldStart(name);
    for (String id : ids) {
      words.placeItself(json, id);
    }
    json.writeEndArray();
  }
}
