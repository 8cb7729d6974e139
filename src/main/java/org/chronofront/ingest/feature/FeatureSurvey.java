package org.chronofront.ingest.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chronofront.ingest.ContentId;
import org.chronofront.ingest.value.DayOrderEvidence;
import org.chronofront.ingest.value.PossiblePositions;
import org.chronofront.ingest.value.SwapEvidence;
import org.chronofront.model.Detail;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.importing.Question;
import org.jspecify.annotations.Nullable;

/// What the first features of files show of them, and the questions that follow.
public final class FeatureSurvey {
  private static final int MOST_NAMES = 200;

  /// So many positions of a line or an outline speak for where it lies: one with many is not heard
  /// above all others.
  private static final int HEARD = 5;

  private final SortedSet<String> names = new TreeSet<>();
  private long positions;
  private final PossiblePositions possible = new PossiblePositions();
  private long dated;
  private long undated;
  private final DayOrderEvidence order = new DayOrderEvidence();
  private final SwapEvidence countries = new SwapEvidence();
  private @Nullable String country;
  private boolean areas;
  private boolean anyArea;
  private boolean areaWithoutActor;

  /// Looks at a feature.
  public void add(Feature feature) {
    areas = false;
    for (Detail property : feature.properties()) {
      if (names.size() < MOST_NAMES) {
        names.add(property.name());
      }
    }
    Detail named = Role.COUNTRY.in(feature, false);
    country = named == null ? null : named.value();
    feature.shapes().survey(this);
    anyArea |= areas;
    areaWithoutActor |= areas && Role.ACTOR.in(feature, false) == null;
    boolean hasDate = feature.given() != null;
    for (Role role : List.of(Role.START, Role.END, Role.DATE)) {
      Detail date = role.in(feature, false);
      if (date != null) {
        hasDate = true;
        date(date.value());
      }
    }
    if (!areas) {
      dated += hasDate ? 1 : 0;
      undated += hasDate ? 0 : 1;
    }
  }

  /// Of the properties' names: answers for one file fit another that has the same.
  ///
  /// @param format in which the features stand
  public String signature(String format) {
    return ContentId.of(format, List.copyOf(names));
  }

  /// Looks at a date.
  public void date(String text) {
    order.add(text.length() > 100 ? null : text);
  }

  /// True when one of the features was an area.
  public boolean hasAreas() {
    return anyArea;
  }

  /// Looks at a position as its file gives it.
  public void position(double first, double second) {
    country = null;
    positions(new double[] {first, second});
  }

  void positions(double[] numbers) {
    for (int i = 0; i + 1 < numbers.length; i += 2) {
      positions++;
      possible.add(numbers[i + 1], numbers[i]);
    }
    int step = Math.max(1, Math.ceilDiv(numbers.length / 2, HEARD));
    for (int i = 0; i + 1 < numbers.length; i += 2 * step) {
      countries.add(country, point(numbers[i], numbers[i + 1]));
    }
  }

  private static @Nullable GeoPoint point(double longitude, double latitude) {
    boolean possible = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    return possible ? new GeoPoint(latitude, longitude) : null;
  }

  void area() {
    areas = true;
  }

  /// What to ask, in the order of a form.
  public List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    Question dateOrder = dateOrder();
    if (dateOrder != null) {
      questions.add(dateOrder);
    }
    questions.add(swapped());
    if (undated > 0) {
      questions.add(FeatureQuestions.undated(dated == 0));
    }
    if (dated + undated > 0) {
      questions.add(FeatureQuestions.kind("OTHER"));
    }
    if (areaWithoutActor) {
      questions.add(FeatureQuestions.AREA_ACTOR);
    }
    return questions;
  }

  /// Which of day and month comes first; null when every date can be read in one way only.
  public @Nullable Question dateOrder() {
    return order.matters() ? FeatureQuestions.dateOrder(order) : null;
  }

  /// Whether the two numbers of positions have changed places.
  public Question swapped() {
    if (possible.seemSwapped(countries.atHome())) {
      return FeatureQuestions.swapped(
          "%d of %d positions at the beginning would lie beyond a pole if they were read as longitude and latitude."
              .formatted(possible.onlySwapped(), positions));
    }
    return FeatureQuestions.swapped(countries.isSuspect() ? countries.why() : null);
  }
}
