package org.chronofront.control.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chronofront.control.StateWords;
import org.chronofront.model.ControlClaim;
import org.jspecify.annotations.Nullable;

/// Concerns in sentences, the same in the window and in the terminal. Days are written as
/// 2017-10-12 unless another way is given.
public final class ConcernWords {
  private final StateWords words;
  private final UnaryOperator<String> sourceName;
  private final Function<LocalDate, String> day;

  /// @param words names the actors
  /// @param sourceName the outlet of a source by id
  /// @param day a day in words
  public ConcernWords(
      StateWords words, UnaryOperator<String> sourceName, Function<LocalDate, String> day) {
    this.words = words;
    this.sourceName = sourceName;
    this.day = day;
  }

  /// The kind as the heading of a list.
  public static String heading(ConcernKind kind) {
    return switch (kind) {
      case UNEXPLAINED_CHANGE -> "Changes that no claim explains";
      case SILENCE -> "Long silences";
      case SINGLE_ORIGIN -> "Changes that one origin tells alone";
      case RELIANCE_RING -> "Sources that rely on one another in a ring";
      case QUOTED_BY_ITS_QUOTER -> "Origins that rely on who quotes them";
      case HEADLINE_BEYOND_BODY -> "Texts that say more in one place than in another";
      case LOST_WITHOUT_HOLDING -> "Lost by an actor who was not inside";
      case BESIEGED_BY_LAST_HOLDER -> "Besieged by the last holder";
      case BESIEGED_BY_ITSELF -> "Held and besieged by one side";
      case REPORTED_TOO_EARLY -> "Reported before it happened";
    };
  }

  /// What is the matter, in a sentence without the place.
  public String of(Concern concern) {
    List<ControlClaim> claims = concern.claims();
    return switch (concern.kind()) {
      case UNEXPLAINED_CHANGE ->
          silence(concern) + ", and the state behind is another: " + behind(concern) + ".";
      case SILENCE -> silence(concern) + ".";
      case SINGLE_ORIGIN ->
          "%s, since %s, as %s alone says."
              .formatted(
                  StateWords.capital(state(claims.getFirst())),
                  span(concern),
                  source(claims.getFirst().originId()));
      case RELIANCE_RING -> ring(concern.sourceIds()) + ".";
      case QUOTED_BY_ITS_QUOTER ->
          "%s: %s quotes %s, which itself relies on %s."
              .formatted(
                  StateWords.capital(state(claims.getFirst())),
                  source(concern.sourceIds().get(1)),
                  source(concern.sourceIds().getFirst()),
                  source(concern.sourceIds().get(1)));
      case HEADLINE_BEYOND_BODY ->
          "%s has it %s, and in the same text, for days that may be the same, %s."
              .formatted(
                  source(claims.getFirst().sourceId()), state(claims.getFirst()), others(claims));
      case LOST_WITHOUT_HOLDING, BESIEGED_BY_LAST_HOLDER ->
          "%s, as of %s, but the last word before was %s, and no claim tells what came between."
              .formatted(
                  StateWords.capital(state(claims.getFirst())), span(concern), others(claims));
      case BESIEGED_BY_ITSELF ->
          StateWords.capital(state(claims.getFirst())) + ": both are of one side.";
      case REPORTED_TOO_EARLY ->
          "%s, as of %s, but reported on %s already."
              .formatted(
                  StateWords.capital(state(claims.getFirst())),
                  span(concern),
                  day.apply(claims.getFirst().reported()));
    };
  }

  private String silence(Concern concern) {
    long days = concern.silentDays().orElse(0);
    return "%s of silence between %s and %s"
        .formatted(days == 1 ? "1 day" : days + " days", day(concern.from()), day(concern.to()));
  }

  private String behind(Concern concern) {
    LocalDate next = Objects.requireNonNull(concern.to());
    String before = states(concern, claim -> !claim.span().firstNamed().equals(next));
    return before + ", then " + states(concern, claim -> claim.span().firstNamed().equals(next));
  }

  private String states(Concern concern, Predicate<ControlClaim> which) {
    return concern.claims().stream()
        .filter(which)
        .map(this::state)
        .distinct()
        .collect(Collectors.joining(" or "));
  }

  private String others(List<ControlClaim> claims) {
    return claims.stream().skip(1).map(this::state).distinct().collect(Collectors.joining(" or "));
  }

  private String ring(List<String> sources) {
    if (sources.size() == 1) {
      return source(sources.getFirst()) + " relies on itself";
    }
    return sources.stream().map(this::source).collect(Collectors.joining(" relies on "))
        + ", which relies on "
        + source(sources.getFirst());
  }

  private String state(ControlClaim claim) {
    return words.of(claim.state(), claim.extent().part());
  }

  private String source(String id) {
    return sourceName.apply(id);
  }

  private String span(Concern concern) {
    LocalDate from = concern.from();
    LocalDate to = concern.to();
    if (from == null) {
      return "some day up to " + day(to);
    }
    if (to == null) {
      return "some day from " + day(from) + " on";
    }
    return from.equals(to) ? day(from) : "some day from " + day(from) + " to " + day(to);
  }

  private String day(@Nullable LocalDate some) {
    return some == null ? "an open day" : day.apply(some);
  }
}
