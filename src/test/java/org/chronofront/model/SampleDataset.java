package org.chronofront.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/// A small dataset with one of everything, for tests. Its texts are made up.
public final class SampleDataset {
  private SampleDataset() {}

  /// The dataset.
  public static Dataset dataset() {
    return new Dataset(
        "sample",
        "Sample",
        "For tests.",
        "CC0-1.0",
        "Nobody",
        sources(),
        actors(),
        places(),
        excerpts(),
        events(),
        claims());
  }

  /// The same without events, claims and excerpts, under another title.
  public static Dataset smaller() {
    return new Dataset(
        "sample",
        "Smaller",
        "For tests.",
        "CC0-1.0",
        "Nobody",
        sources(),
        actors(),
        places(),
        List.of(),
        List.of(),
        List.of());
  }

  /// A dataset whose ids are also in the other.
  public static Dataset colliding() {
    return new Dataset(
        "other",
        "Other",
        "For tests.",
        "CC0-1.0",
        "Nobody",
        List.of(),
        List.of(),
        List.of(places().getFirst(), places().get(2)),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Source> sources() {
    return List.of(
        new Source(
            "monitor",
            "Report by telephone",
            "Monitor",
            null,
            null,
            null,
            "ar",
            SourceKind.NGO,
            "rebels",
            List.of(),
            null),
        new Source(
            "wire",
            "Dispatch",
            "Wire",
            null,
            null,
            LocalDate.of(2017, 10, 12),
            "en",
            SourceKind.AGENCY,
            null,
            List.of("monitor"),
            null),
        new Source(
            "paper",
            "La bataille",
            "Le Journal",
            "A. Auteur",
            "https://example.org/a",
            LocalDate.of(2017, 10, 12),
            "fr",
            SourceKind.NEWSPAPER,
            null,
            List.of("wire"),
            "paper.txt"));
  }

  private static List<Actor> actors() {
    return List.of(
        new Actor("rebels", List.of(name("en", "Rebels")), ActorKind.ARMED_GROUP, null),
        new Actor(
            "army",
            List.of(name("en", "Army"), abbreviation("SAA")),
            ActorKind.ARMED_FORCE,
            "government"),
        new Actor("government", List.of(name("en", "Government")), ActorKind.STATE, null));
  }

  private static List<Place> places() {
    return List.of(
        new Place(
            "mayadine",
            List.of(
                name("fr", "Mayadine"),
                name("en", "Al-Mayadin"),
                name("ar", "الميادين"),
                new LocalName("ar-Latn", "al-Mayādīn", LocalName.Kind.ALIAS)),
            PlaceKind.TOWN,
            "province",
            "SY",
            new GeoPoint(35.02, 40.45),
            "sample"),
        new Place(
            "mayadine-road",
            List.of(name("en", "Mayadine–Boukamal road")),
            PlaceKind.ROAD,
            null,
            null,
            null,
            null),
        new Place(
            "province",
            List.of(name("en", "Deir ez-Zor province"), name("ar", "دير الزور")),
            PlaceKind.AREA,
            null,
            "SY",
            null,
            null),
        new Place(
            "hajin",
            List.of(name("en", "Hajin"), name("ar", "هجين")),
            PlaceKind.TOWN,
            null,
            "SY",
            new GeoPoint(34.69, 40.83),
            null));
  }

  private static List<Excerpt> excerpts() {
    String entered = "Les forces sont entrées dans « quatre quartiers au moins » de la ville.";
    String driven = "Two days later they were driven out.";
    return List.of(
        new Excerpt("x-entered", "paper", "fr", entered, 100, 100 + entered.length()),
        new Excerpt("x-driven", "paper", "en", driven, 300, 300 + driven.length()));
  }

  private static List<Event> events() {
    LocalDate reported = LocalDate.of(2017, 10, 12);
    return List.of(
        new Event(
            "e-late",
            EventKind.BATTLE,
            DateSpan.day(LocalDate.of(2017, 10, 12)),
            "mayadine",
            List.of(
                new Participant("army", Participant.Role.PERPETRATOR),
                new Participant("rebels", Participant.Role.TARGET)),
            new Fatalities(null, 128, null),
            "The army enters the town.",
            List.of(new Report("paper", "monitor", "x-entered", reported))),
        new Event(
            "e-early",
            EventKind.STATEMENT,
            new DateSpan(null, LocalDate.of(2017, 10, 1), DatePrecision.BEFORE),
            null,
            List.of(),
            null,
            "Somebody says something.",
            List.of()));
  }

  private static List<ControlClaim> claims() {
    return List.of(
        new ControlClaim(
            "c-held",
            "mayadine",
            new ControlState.Held("rebels"),
            DateSpan.month(YearMonth.of(2017, 9)),
            LocalDate.of(2017, 10, 1),
            "wire",
            "wire",
            List.of("x-driven"),
            Extent.WHOLE,
            Confidence.MEDIUM,
            null),
        new ControlClaim(
            "c-contested",
            "mayadine",
            new ControlState.Contested(List.of("rebels", "army")),
            DateSpan.day(LocalDate.of(2017, 10, 12)),
            LocalDate.of(2017, 10, 12),
            "paper",
            "monitor",
            List.of("x-entered", "x-driven"),
            new Extent(true, "quatre quartiers au moins"),
            Confidence.HIGH,
            "announced"),
        new ControlClaim(
            "c-besieged",
            "hajin",
            new ControlState.Besieged("rebels", "army"),
            new DateSpan(LocalDate.of(2017, 9, 1), null, DatePrecision.AFTER),
            LocalDate.of(2017, 9, 5),
            "wire",
            "wire",
            List.of("x-driven"),
            Extent.WHOLE,
            Confidence.LOW,
            null),
        new ControlClaim(
            "c-lost",
            "province",
            new ControlState.Lost("rebels"),
            DateSpan.day(LocalDate.of(2017, 8, 1)),
            LocalDate.of(2017, 8, 2),
            "paper",
            "paper",
            List.of("x-driven"),
            Extent.WHOLE,
            Confidence.LOW,
            null));
  }

  private static LocalName name(String language, String text) {
    return new LocalName(language, text, LocalName.Kind.NAME);
  }

  private static LocalName abbreviation(String text) {
    return new LocalName("en", text, LocalName.Kind.ABBREVIATION);
  }
}
