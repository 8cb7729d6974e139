package org.chronofront.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.chronofront.model.Dataset;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Event;
import org.chronofront.model.EventKind;
import org.chronofront.model.Fatalities;
import org.chronofront.model.Participant;
import org.chronofront.model.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the two articles say happened.
class BundledEventsTest {
  private final Dataset dataset = Bundled.dataset();

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          qaryatayn-churches, DESTRUCTION, 2015-08-01, 2016-04-30, AFTER, al-qaryatayn, belliard-2017-10-01
          qaryatayn-retaken-2016, BATTLE, 2016-04-01, 2016-04-30, MONTH, al-qaryatayn, belliard-2017-10-01
          highway-attacks, BATTLE, 2017-09-28, 2017-09-28, DAY, palmyra-deir-ez-zor-highway, sohr-toll-2017-10-01
          baghdadi-recording, STATEMENT, -, 2017-10-01, BEFORE, -, belliard-2017-10-01
          qaryatayn-taken-2017, BATTLE, 2017-10-01, 2017-10-01, DAY, al-qaryatayn, belliard-2017-10-01
          qaryatayn-withdrawal, MOVEMENT, 2017-10-01, 2017-10-01, DAY, al-qaryatayn, saa-soldiers
          qaryatayn-welcome, OTHER, 2017-10-01, 2017-10-01, DAY, al-qaryatayn, saa-soldiers
          qaryatayn-arrests, CIVILIAN_HARM, 2017-10-01, 2017-10-02, AFTER, al-qaryatayn, residents-who-fled
          qaryatayn-encircled, MOVEMENT, 2017-10-01, 2017-10-02, AFTER, al-qaryatayn, belliard-2017-10-01
          qaryatayn-mortars, BOMBARDMENT, 2017-10-01, 2017-10-02, AFTER, al-qaryatayn, belliard-2017-10-01
          qaryatayn-reconnaissance, MOVEMENT, 2017-10-01, 2017-10-02, AFTER, al-qaryatayn, belliard-2017-10-01
          qaryatayn-jamming, OTHER, 2017-10-02, 2017-10-02, DAY, al-qaryatayn, veterans-today-2017-10-02
          belliard-reply, STATEMENT, 2017-10-03, 2017-10-03, DAY, al-qaryatayn, belliard-newsletter
          mayadine-first-breach, BATTLE, 2017-09-30, 2017-10-06, WEEK, mayadine, afp-2017-10-12
          mayadine-driven-out, BATTLE, 2017-10-02, 2017-10-08, WEEK, mayadine, afp-2017-10-12
          mayadine-capital, STATEMENT, -, 2017-10-12, BEFORE, mayadine, syrian-military-source
          mayadine-quarters, BATTLE, 2017-10-12, 2017-10-12, DAY, mayadine, sohr-2017-10-12
          mayadine-russian-strikes, BOMBARDMENT, 2017-10-12, 2017-10-12, DAY, mayadine, sohr-2017-10-12
          mayadine-road-cut, MOVEMENT, 2017-10-12, 2017-10-12, DAY, mayadine-boukamal-road, sohr-2017-10-12
          mayadine-secondary-road, OTHER, 2017-10-12, 2017-10-12, DAY, mayadine-boukamal-road, sohr-2017-10-12
          is-reinforcements, MOVEMENT, -, 2017-10-12, BEFORE, deir-ez-zor-province, afp-2017-10-12
          hawija-lost, OTHER, -, 2017-10-12, BEFORE, hawija, afp-2017-10-12
          """)
  void event_ofTheArticles_isCodedAsTheySay(
      String id,
      EventKind kind,
      @Nullable LocalDate earliest,
      LocalDate latest,
      DatePrecision precision,
      @Nullable String place,
      String firstOrigin) {
    Event event = event(id);

    assertThat(event.kind()).isEqualTo(kind);
    assertThat(event.span()).isEqualTo(new DateSpan(earliest, latest, precision));
    assertThat(event.placeId()).isEqualTo(place);
    assertThat(event.reports().getFirst().originId()).isEqualTo(firstOrigin);
  }

  @Test
  void fatalities_lowerBounds_areNoBestFigures() {
    assertThat(event("highway-attacks").fatalities()).isEqualTo(new Fatalities(128, null, null));
    assertThat(event("conflict-toll").fatalities()).isEqualTo(new Fatalities(330_000, null, null));
  }

  @Test
  void mayadineQuarters_russianAirSupport_takesPart() {
    assertThat(event("mayadine-quarters").participants())
        .contains(new Participant("russian-forces", Participant.Role.SUPPORTER));
  }

  @Test
  void hawija_successor_isNowhere() {
    assertThat(event("hawija-lost").participants())
        .containsExactly(new Participant("is", Participant.Role.TARGET));
  }

  @Test
  void encirclement_twoVoices_bothReportIt() {
    assertThat(event("qaryatayn-encircled").reports())
        .extracting(Report::originId)
        .containsExactly("belliard-2017-10-01", "veterans-today-2017-10-02");
  }

  private Event event(String id) {
    return dataset.events().stream()
        .filter(event -> event.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
