package org.chronofront.control;

import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Who held each place on one day, as far as it was known on one day. Immutable; any thread.
///
/// It knows through which days each finding holds: the states of another day are those of this one
/// but where that day lies outside, so that a step of a slider costs as much as there are places
/// whose period ends in it.
public final class ControlStates {
  private final LocalDate day;
  private final @Nullable LocalDate known;
  private final String[] ids;
  private final PlaceClaims[] claims;
  private final Finding[] findings;

  /// First and last day of each finding, since 1970-01-01.
  private final long[] from;

  private final long[] to;

  /// How many report days of each place had come.
  private final int[] heard;

  private ControlStates(ControlStates other, LocalDate day, @Nullable LocalDate known) {
    this.day = day;
    this.known = known;
    this.ids = other.ids;
    this.claims = other.claims;
    this.findings = other.findings.clone();
    this.from = other.from.clone();
    this.to = other.to.clone();
    this.heard = other.heard.clone();
  }

  /// @param byPlace by id
  ControlStates(
      NavigableMap<String, PlaceClaims> byPlace, LocalDate day, @Nullable LocalDate known) {
    this.day = day;
    this.known = known;
    this.ids = byPlace.keySet().toArray(String[]::new);
    this.claims = byPlace.values().toArray(PlaceClaims[]::new);
    this.findings = new Finding[ids.length];
    this.from = new long[ids.length];
    this.to = new long[ids.length];
    this.heard = new int[ids.length];
    for (int place = 0; place < ids.length; place++) {
      ask(place);
    }
  }

  /// The states of the same places on another day, or as known on another.
  ControlStates on(LocalDate other, @Nullable LocalDate otherKnown) {
    boolean sameKnown = Objects.equals(otherKnown, known);
    if (sameKnown && other.equals(day)) {
      return this;
    }
    ControlStates next = new ControlStates(this, other, otherKnown);
    long number = other.toEpochDay();
    for (int place = 0; place < ids.length; place++) {
      boolean holds = number >= from[place] && number <= to[place];
      if (!holds || (!sameKnown && claims[place].heard(otherKnown) != heard[place])) {
        next.ask(place);
      }
    }
    return next;
  }

  /// The day.
  public LocalDate day() {
    return day;
  }

  /// The knowledge day, null for all that is known.
  public @Nullable LocalDate known() {
    return known;
  }

  /// How many places there are.
  public int size() {
    return ids.length;
  }

  /// The id of a place; they are sorted.
  ///
  /// @param index from zero to before [#size]
  public String place(int index) {
    return ids[index];
  }

  /// The finding about a place. It is the same object as in the states of another day when nothing
  /// changed between.
  ///
  /// @param index from zero to before [#size]
  public Finding finding(int index) {
    return findings[index];
  }

  /// The finding about a place, null when no claim is about it.
  public @Nullable Finding of(String placeId) {
    int index = Arrays.binarySearch(ids, placeId);
    return index < 0 ? null : findings[index];
  }

  /// The findings by place, in the order of the ids: a view that cannot be changed.
  public Map<String, Finding> byPlace() {
    return new ByPlace();
  }

  private void ask(int place) {
    PlaceClaims.Answer answer = claims[place].answer(day.toEpochDay(), known);
    findings[place] = answer.spell().finding();
    from[place] = answer.spell().from();
    to[place] = answer.spell().to();
    heard[place] = answer.heard();
  }

  private final class ByPlace extends AbstractMap<String, Finding> {
    @Override
    public @Nullable Finding get(@Nullable Object placeId) {
      return placeId instanceof String id ? of(id) : null;
    }

    @Override
    public boolean containsKey(@Nullable Object placeId) {
      return get(placeId) != null;
    }

    @Override
    public int size() {
      return ids.length;
    }

    @Override
    public Set<Map.Entry<String, Finding>> entrySet() {
      return new AbstractSet<>() {
        @Override
        public Iterator<Map.Entry<String, Finding>> iterator() {
          return IntStream.range(0, ids.length)
              .mapToObj(place -> Map.entry(ids[place], findings[place]))
              .iterator();
        }

        @Override
        public int size() {
          return ids.length;
        }
      };
    }
  }
}
