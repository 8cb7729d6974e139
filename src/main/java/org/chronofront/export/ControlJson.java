package org.chronofront.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.chronofront.control.ControlStatus;
import org.chronofront.control.Finding;
import org.chronofront.control.Period;
import org.chronofront.library.Catalog;
import org.chronofront.library.ClaimDetail;
import org.chronofront.library.PlaceDossier;
import org.chronofront.model.ControlClaim;
import org.jspecify.annotations.Nullable;

/// Control of a place as JSON, with its reasons in the words of the sources. Immutable; any thread.
public final class ControlJson {
  private final ClaimJson words;
  private final PlaceDossier dossier;
  private final @Nullable LocalDate known;
  private final Map<String, ClaimDetail> details = new HashMap<>();

  /// @param dossier of the place, under the rule and knowledge day that were asked for
  /// @param known that knowledge day, null for all that is known
  public ControlJson(Catalog catalog, PlaceDossier dossier, @Nullable LocalDate known) {
    this.words = new ClaimJson(catalog);
    this.dossier = dossier;
    this.known = known;
    dossier.claims().forEach(detail -> details.put(detail.claim().id(), detail));
  }

  /// One object: who held the place on the day.
  public String state(LocalDate on) {
    Finding finding = dossier.history().at(on);
    return JsonText.of(json -> state(json, on, finding));
  }

  /// An array of objects of the same form, one for each period of the history, oldest first, with
  /// `from` and `to` (null where open); `on` is `from`, and there is no age.
  public String history() {
    return JsonText.of(
        json -> {
          json.writeStartArray();
          for (Period period : dossier.history().periods()) {
            period(json, period);
          }
          json.writeEndArray();
        });
  }

  private void period(JsonGenerator json, Period period) throws IOException {
    json.writeStartObject();
    JsonText.field(json, "from", period.from());
    JsonText.field(json, "to", period.to());
    fields(json, period.from(), period.finding(), null);
    json.writeEndObject();
  }

  private void state(JsonGenerator json, LocalDate on, Finding finding) throws IOException {
    OptionalLong age = finding.age(on);
    json.writeStartObject();
    fields(json, on, finding, age.isPresent() ? age.getAsLong() : null);
    json.writeEndObject();
  }

  private void fields(
      JsonGenerator json, @Nullable LocalDate on, Finding finding, @Nullable Long age)
      throws IOException {
    json.writeObjectFieldStart("place");
    JsonText.field(json, "id", dossier.place().id());
    JsonText.field(json, "name", dossier.place().displayName());
    json.writeEndObject();
    JsonText.field(json, "on", on);
    JsonText.field(json, "known", known);
    JsonText.field(json, "rule", finding.rule());
    JsonText.field(json, "status", finding.status());
    actors(json, finding.actors());
    json.writeArrayFieldStart("possible");
    for (ControlClaim claim : finding.possible()) {
      json.writeStartObject();
      JsonText.field(json, "status", ControlStatus.of(claim.state()));
      actors(json, claim.state().actors());
      claim(json, claim);
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonText.field(json, "age_days", age);
    claims(json, "winning", finding.winning());
    claims(json, "losing", finding.losing());
  }

  private void claims(JsonGenerator json, String name, List<ControlClaim> claims)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (ControlClaim claim : claims) {
      json.writeStartObject();
      claim(json, claim);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void claim(JsonGenerator json, ControlClaim claim) throws IOException {
    ClaimDetail detail = details.get(claim.id());
    if (detail == null) {
      throw new IllegalStateException("the dossier leaves out the claim " + claim.id());
    }
    words.fields(json, detail);
  }

  private void actors(JsonGenerator json, List<String> ids) throws IOException {
    words.actors(json, ids);
  }
}
