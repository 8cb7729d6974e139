package org.chronofront.ingest.feature;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chronofront.ingest.tree.CleanText;
import org.chronofront.model.Detail;
import org.jspecify.annotations.Nullable;

/// What a feature says in words, made fit to be stored.
///
/// @param details the properties that have no role, and those whose role is not all they say
/// @param clean false when something had to be replaced to make it fit
record FeatureTexts(
    @Nullable String title,
    @Nullable String description,
    @Nullable String source,
    @Nullable String address,
    @Nullable String actor,
    @Nullable String kind,
    @Nullable Detail deaths,
    List<Detail> details,
    boolean clean) {

  static FeatureTexts of(Feature feature, FeatureTime time) {
    List<Detail> properties = feature.properties();
    Set<Detail> used = new HashSet<>(time.used());
    String title = take(Role.TITLE, feature, used);
    String description = take(Role.DESCRIPTION, feature, used);
    String source = take(Role.SOURCE, feature, used);
    String address = take(Role.ADDRESS, feature, used);
    String actor = take(Role.ACTOR, feature, used);
    Detail kind = Role.KIND.in(feature, false);
    Detail deaths = Role.DEATHS.in(feature, false);
    if (deaths != null) {
      used.add(deaths);
    }
    List<Detail> details = new ArrayList<>();
    boolean clean = true;
    for (Detail property : properties) {
      clean &= CleanText.isClean(property.name()) && CleanText.isClean(property.value());
      boolean said = used.contains(property) && !isClock(property, time);
      if (!said && !property.value().isBlank()) {
        details.add(new Detail(CleanText.of(property.name()), CleanText.of(property.value())));
      }
    }
    return new FeatureTexts(
        title,
        description,
        source,
        address,
        actor,
        kind == null ? null : kind.value(),
        deaths,
        List.copyOf(details),
        clean);
  }

  /// The model dates by days: an hour is kept as it is given.
  private static boolean isClock(Detail property, FeatureTime time) {
    return time.used().contains(property) && property.value().indexOf(':') >= 0;
  }

  /// Name and description in one line; the description is cut.
  String summary(int most) {
    String said = description == null ? "" : CleanText.line(description, most);
    if (title == null) {
      return said;
    }
    return said.isEmpty() || said.equals(title) ? title : title + ": " + said;
  }

  /// The details with everything that an area has no place for.
  List<Detail> allDetails() {
    List<Detail> all = new ArrayList<>(details);
    add(all, "description", description);
    add(all, "source", source);
    add(all, "url", address);
    if (deaths != null) {
      all.add(deaths);
    }
    return all;
  }

  private static void add(List<Detail> all, String name, @Nullable String value) {
    if (value != null) {
      all.add(new Detail(name, value));
    }
  }

  private static @Nullable String take(Role role, Feature feature, Set<Detail> used) {
    Detail property = role.in(feature, false);
    if (property == null) {
      return null;
    }
    used.add(property);
    return CleanText.of(property.value().strip());
  }
}
