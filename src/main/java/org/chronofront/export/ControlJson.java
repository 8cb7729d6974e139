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
import org.chronofront.library.ClaimDetail;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Excerpt;
import org.chronofront.model.Place;
import org.jspecify.annotations.Nullable;

/// Control of a place as JSON, with its reasons in the words of the sources. Immutable; any thread.
public final class ControlJson {
  private final Catalog catalog;
  private final RuledPlace ruled;
  private final ReasonWords reasons;

  /// @param ruled the place, under the rule and knowledge day that were asked for
  public ControlJson(Catalog catalog, RuledPlace ruled) {
    this.catalog = catalog;
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
    Place place = ruled.dossier().place();
    json.writeObjectFieldStart("place");
    JsonText.field(json, "id", place.id());
    JsonText.field(json, "name", place.displayName());
    json.writeEndObject();
    JsonText.field(json, "on", on);
    JsonText.field(json, "known", ruled.known());
    JsonText.field(json, "rule", ruled.choice().kind().id());
    lens(json);
    JsonText.field(json, "level", ruled.choice().level().id());
    JsonText.field(json, "status", finding.status());
    actors(json, finding.actors());
    json.writeArrayFieldStart("possible");
    for (Verdict verdict : explained.possible()) {
      ControlClaim claim = verdict.claim();
      json.writeStartObject();
      JsonText.field(json, "status", ControlStatus.of(claim.state()));
      actors(json, claim.state().actors());
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
    ControlClaim claim = verdict.claim();
    ClaimDetail detail = ruled.detail(claim);
    JsonText.field(json, "claim", claim.id());
    JsonText.field(json, "source", claim.sourceId());
    JsonText.field(json, "outlet", detail.source().outlet());
    JsonText.field(json, "reported", claim.reported());
    span(json, claim.span());
    JsonText.field(json, "extent", claim.extent().part() ? "part" : "whole");
    JsonText.field(json, "excerpt", words(detail.excerpts()));
    JsonText.field(json, "origin", claim.originId());
    JsonText.field(json, "chain", detail.chainText());
    json.writeObjectFieldStart("state");
    JsonText.field(json, "status", ControlStatus.of(claim.state()));
    actors(json, claim.state().actors());
    json.writeEndObject();
    JsonText.field(json, "extent_wording", claim.extent().wording());
    JsonText.field(json, "confidence", claim.confidence());
    JsonText.field(json, "note", claim.note());
    JsonText.field(json, "reason", reasons.of(verdict.reason()));
    excerpts(json, detail.excerpts());
  }

  private static void span(JsonGenerator json, DateSpan span) throws IOException {
    json.writeObjectFieldStart("span");
    JsonText.field(json, "earliest", span.earliest());
    JsonText.field(json, "latest", span.latest());
    JsonText.field(json, "precision", span.precision());
    json.writeEndObject();
  }

  private static @Nullable String words(List<Excerpt> excerpts) {
    return excerpts.isEmpty() ? null : excerpts.getFirst().text();
  }

  /// All of them, when there is more than the one that stands in `excerpt`.
  private static void excerpts(JsonGenerator json, List<Excerpt> excerpts) throws IOException {
    if (excerpts.size() < 2) {
      return;
    }
    json.writeArrayFieldStart("excerpts");
    for (Excerpt excerpt : excerpts) {
      json.writeString(excerpt.text());
    }
    json.writeEndArray();
  }

  private void actors(JsonGenerator json, List<String> ids) throws IOException {
    json.writeArrayFieldStart("actors");
    for (String id : ids) {
      json.writeStartObject();
      JsonText.field(json, "id", id);
      JsonText.field(json, "name", catalog.actor(id).displayName());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
