package org.chronofront.library.importing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chronofront.library.importing.ImportPreview.PreviewRow;
import org.chronofront.model.Actor;
import org.chronofront.model.Area;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Event;
import org.chronofront.model.Excerpt;
import org.chronofront.model.Fatalities;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.Participant;
import org.chronofront.model.Place;
import org.chronofront.model.Source;
import org.chronofront.model.importing.RowPlace;
import org.chronofront.time.DayText;
import org.jspecify.annotations.Nullable;

/// Rows in words, as they would come out.
///
/// @param actors what was handed over so far
/// @param places the same
/// @param excerpts the same
record PreviewWords(
    Map<String, Actor> actors, Map<String, Place> places, Map<String, Excerpt> excerpts) {
  private static final int LONGEST = 300;

  PreviewRow event(RowPlace at, Event event) {
    Fatalities deaths = event.fatalities();
    Integer best = deaths == null ? null : deaths.best();
    return new PreviewRow(
        at.where(),
        event.kind().label(),
        when(event.span()),
        where(event.placeId(), event.point()),
        who(event.participants().stream().map(Participant::actorId).toList()),
        best == null ? "" : best.toString(),
        cut(event.summary()),
        "");
  }

  PreviewRow claim(RowPlace at, ControlClaim claim) {
    String words =
        claim.excerptIds().stream()
            .map(excerpts::get)
            .filter(Objects::nonNull)
            .map(Excerpt::text)
            .collect(Collectors.joining(" … "));
    return new PreviewRow(
        at.where(),
        "Control: " + state(claim.state()),
        when(claim.span()),
        where(claim.placeId(), null),
        who(claim.state().actors()),
        "",
        cut(words),
        "");
  }

  PreviewRow area(RowPlace at, Area area) {
    String actor = area.actorId();
    return new PreviewRow(
        at.where(),
        "Area",
        when(area.span()),
        area.name(),
        actor == null ? "" : who(List.of(actor)),
        "",
        "",
        "");
  }

  PreviewRow place(RowPlace at, Place place) {
    return new PreviewRow(
        at.where(), "Place", "", where(place.id(), place.point()), "", "", "", "");
  }

  PreviewRow actor(RowPlace at, Actor actor) {
    return new PreviewRow(at.where(), "Actor", "", "", actor.displayName(), "", "", "");
  }

  PreviewRow source(RowPlace at, Source source) {
    String text = cut(source.outlet() + ": " + source.title());
    var day = source.published();
    return new PreviewRow(
        at.where(), "Source", day == null ? "" : DayText.of(day), "", "", "", text, "");
  }

  static PreviewRow skipped(RowPlace at, String why) {
    return new PreviewRow(at.where(), "Skipped", "", "", "", "", "", why);
  }

  static PreviewRow rejected(RowPlace at, String raw, String reason) {
    return new PreviewRow(at.where(), "Rejected", "", "", "", "", cut(raw), reason);
  }

  static PreviewRow with(PreviewRow row, String problem) {
    return row.problem().isEmpty()
        ? new PreviewRow(
            row.where(),
            row.what(),
            row.when(),
            row.place(),
            row.who(),
            row.deaths(),
            row.text(),
            problem)
        : row;
  }

  private String who(List<String> ids) {
    return ids.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private String name(String actorId) {
    Actor actor = actors.get(actorId);
    return actor == null ? actorId : actor.displayName();
  }

  private String where(@Nullable String placeId, @Nullable GeoPoint own) {
    Place place = placeId == null ? null : places.get(placeId);
    GeoPoint point = own != null || place == null ? own : place.point();
    String name = place != null ? place.displayName() : placeId == null ? "" : placeId;
    if (point == null) {
      return name.isEmpty() ? "nowhere" : name;
    }
    String degrees = String.format(Locale.ROOT, "%.4f, %.4f", point.latitude(), point.longitude());
    return name.isEmpty() ? degrees : name + " (" + degrees + ")";
  }

  private static String when(@Nullable DateSpan span) {
    return span == null ? "undated" : DayText.of(span);
  }

  private String state(ControlState state) {
    return switch (state) {
      case ControlState.Held held -> "held by " + name(held.actor());
      case ControlState.Lost lost -> "lost by " + name(lost.actor());
      case ControlState.Contested contested -> "contested by " + who(contested.actors());
      case ControlState.Besieged besieged ->
          "held by %s, besieged by %s"
              .formatted(name(besieged.holder()), name(besieged.besieger()));
    };
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
