package org.chronofront.ingest.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeatureSurveyTest {
  @Test
  void swapped_latitudesBeyondThePoleInOnePositionOfTen_isSuggestedWithTheEvidence() {
    assertThat(survey(3, 27).swapped().help()).contains("3 of 30 positions");
    assertThat(survey(3, 27).swapped().required()).isTrue();
    assertThat(survey(3, 28).swapped().required()).isFalse();
    assertThat(survey(2, 18).swapped().required()).isFalse();
  }

  private static FeatureSurvey survey(int swapped, int other) {
    FeatureSurvey survey = new FeatureSurvey();
    for (int i = 0; i < swapped; i++) {
      survey.position(35.5, 120.5);
    }
    for (int i = 0; i < other; i++) {
      survey.position(40.5, 35.5);
    }
    return survey;
  }
}
