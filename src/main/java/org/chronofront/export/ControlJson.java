package org.chronofront.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.chronofront.control.ControlStatus;
import org.chronofront.control.Explanation;
import org.chronofront.control.Finding;
import org.chronofront.control.Period;
import org.chronofront.control.ReasonWords;
import org.chronofront.control.Verdict;
import org.chronofront.library.Catalog;
import org.chronofront.model.ControlClaim;
import org.jspecify.annotations.Nullable;

/// Control of a place as JSON, with its reasons in the words of the sources. Immutable; any thread.
public final class ControlJson {
  private final ClaimJson words;
  private final RuledPlace ruled;
  private final ReasonWords reasons;

  /// @param ruled the place, under the rule and knowledge day that were asked for
  public ControlJson(Catalog catalog, RuledPlace ruled) {
    this.words = new ClaimJson(catalog);
    this.ruled = ruled;
    this.reasons = new ReasonWords(catalog::actorName, catalog::sourceName, LocalDate::toString);
  }

  /// One object: who held the place on the day.
  public String state(LocalDate on) {
    return JsonText.of(json -> state(json, on, ruled.on(on)));
  }

  /// An array of objects of the same form, one for each period of the history, oldest first, with
  /// `from` and `to` (null where open); `on` is `from`, and there is no age.
  public String history() {
    return JsonText.of(
        json -> {
          json.writeStartArray();
          for (Period period : ruled.dossier().history().periods()) {
            period(json, period);
          }
          json.writeEndArray();
        });
  }

  private void period(JsonGenerator json, Period period) throws IOException {
    json.writeStartObject();
    JsonText.field(json, "from", period.from());
    JsonText.field(json, "to", period.to());
    fields(json, period.from(), ruled.during(period), null);
    json.writeEndObject();
  }

  private void state(JsonGenerator json, LocalDate on, Explanation explained) throws IOException {
    OptionalLong age = explained.finding().age(on);
    json.writeStartObject();
    fields(json, on, explained, age.isPresent() ? age.getAsLong() : null);
    json.writeEndObject();
  }

  private void fields(
      JsonGenerator json, @Nullable LocalDate on, Explanation explained, @Nullable Long age)
      throws IOException {
    Finding finding = explained.finding();
    json.writeFieldName("place");
    ClaimJson.place(json, ruled.dossier().place());
    JsonText.field(json, "on", on);
    JsonText.field(json, "known", ruled.known());
    JsonText.field(json, "rule", ruled.choice().kind().id());
    lens(json);
    JsonText.field(json, "level", ruled.choice().level().id());
    JsonText.field(json, "status", finding.status());
    words.actors(json, finding.actors());
    json.writeArrayFieldStart("possible");
    for (Verdict verdict : explained.possible()) {
      ControlClaim claim = verdict.claim();
      json.writeStartObject();
      JsonText.field(json, "status", ControlStatus.of(claim.state()));
      words.actors(json, claim.state().actors());
      claim(json, verdict);
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonText.field(json, "age_days", age);
    claims(json, "winning", explained.winning());
    claims(json, "losing", explained.losing());
    claims(json, "inadmissible", explained.inadmissible());
  }

  private void lens(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("lens");
    for (String source : ruled.choice().lens()) {
      json.writeString(source);
    }
    json.writeEndArray();
  }

  private void claims(JsonGenerator json, String name, List<Verdict> claims) throws IOException {
    json.writeArrayFieldStart(name);
    for (Verdict verdict : claims) {
      json.writeStartObject();
      claim(json, verdict);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void claim(JsonGenerator json, Verdict verdict) throws IOException {
    words.fields(json, ruled.detail(verdict.claim()), reasons.of(verdict.reason()));
  }
}
