package org.chronofront.library;

import java.time.LocalDate;
import java.util.List;
import org.chronofront.model.Actor;
import org.chronofront.model.ActorKind;
import org.chronofront.model.Dataset;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Event;
import org.chronofront.model.EventKind;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.LocalName;
import org.chronofront.model.Participant;
import org.chronofront.model.Place;
import org.chronofront.model.PlaceKind;
import org.chronofront.model.PlacePrecision;
import org.chronofront.model.Report;
import org.chronofront.model.Source;
import org.chronofront.model.SourceKind;
import org.jspecify.annotations.Nullable;

/// Four events: one at a town, one at a point of its own, one without coordinates, one undated.
public final class UndatedDataset {
  public static final LocalDate DAY = LocalDate.of(2017, 10, 12);

  private UndatedDataset() {}

  public static Dataset dataset() {
    DateSpan day = DateSpan.day(DAY);
    return new Dataset(
        "undated",
        "Undated things",
        "",
        "CC0",
        "Nobody",
        List.of(
            new Source(
                "s",
                "Paper",
                "Daily",
                null,
                null,
                DAY,
                "en",
                SourceKind.NEWSPAPER,
                null,
                List.of(),
                null)),
        List.of(new Actor("army", names("The Army"), ActorKind.values()[0], null)),
        List.of(
            new Place(
                "town",
                names("Town"),
                PlaceKind.TOWN,
                null,
                null,
                new GeoPoint(35, 40),
                "made up")),
        List.of(),
        List.of(
            event("e-town", day, "town", null, true),
            event("e-field", day, null, new GeoPoint(35.5, 40.25), false),
            event("e-nowhere", day, null, null, false),
            event("e-undated", null, "town", null, false)),
        List.of());
  }

  private static Event event(
      String id,
      @Nullable DateSpan span,
      @Nullable String place,
      @Nullable GeoPoint point,
      boolean told) {
    return new Event(
        id,
        EventKind.BATTLE,
        span,
        place,
        point,
        PlacePrecision.EXACT,
        told ? List.of(new Participant("army", Participant.Role.PARTY)) : List.of(),
        null,
        "What happened: " + id,
        told ? List.of(new Report("s", "s", null, DAY)) : List.of(),
        List.of());
  }

  private static List<LocalName> names(String name) {
    return List.of(new LocalName("en", name, LocalName.Kind.NAME));
  }
}
