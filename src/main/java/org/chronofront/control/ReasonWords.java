package org.chronofront.control;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.chronofront.model.ControlClaim;
import org.jspecify.annotations.Nullable;

/// Reasons as sentences, the same in every view.
public final class ReasonWords {
  private final StateWords states;
  private final UnaryOperator<String> actorName;
  private final UnaryOperator<String> sourceName;
  private final Function<LocalDate, String> dayText;

  /// @param actorName the name of an actor by id
  /// @param sourceName the name of a source by id, as a rule its outlet's
  /// @param dayText a day as the view writes it
  public ReasonWords(
      UnaryOperator<String> actorName,
      UnaryOperator<String> sourceName,
      Function<LocalDate, String> dayText) {
    this.states = new StateWords(actorName);
    this.actorName = actorName;
    this.sourceName = sourceName;
    this.dayText = dayText;
  }

  /// The reason in one sentence.
  public String of(Reason reason) {
    return switch (reason) {
      case Reason.Strongest(Reason.Ground ground) -> strongest(ground);
      case Reason.Agrees() -> "It says the same as the strongest claim.";
      case Reason.Disagrees(ControlClaim strongest) ->
          "It says otherwise of days of which %s speaks too, and neither is later beyond doubt."
              .formatted(voice(strongest));
      case Reason.Earlier(ControlClaim strongest) ->
          "%s speaks of later days: %s.".formatted(voice(strongest), said(strongest));
      case Reason.TakenBack(ControlClaim later) ->
          "%s said otherwise later: %s.".formatted(voice(later), said(later));
      case Reason.BeforeAnother(ControlClaim between) ->
          "It says the same as the answer, but for days before another state: %s, as %s says."
              .formatted(said(between), voice(between));
      case Reason.NotOver(LocalDate latest) ->
          latest == null
              ? "It may be so by now; the source sets no day by which it is."
              : "It may be so by now; it is certain from " + day(latest) + ".";
      case Reason.ReportedLater(LocalDate reported) ->
          "It was not known yet: it was reported on " + day(reported) + ".";
      case Reason.OutsideLens() -> "None of the chosen sources says so or hands it on.";
      case Reason.InItsInterest(String source, String actor) ->
          "%s leans toward %s, and the claim is in its interest."
              .formatted(source(source), actorName.apply(actor));
      case Reason.Uncorroborated(Dependence nearest) -> uncorroborated(nearest);
      case Reason.NotAdmitted(String rule) -> "The rule “" + rule + "” does not admit it.";
    };
  }

  /// Why one claim is no support for another, in the middle of a sentence.
  public String of(Dependence dependence) {
    return switch (dependence) {
      case Dependence.SameVoice(String source) -> "both are the words of " + source(source);
      case Dependence.ReliesOn(String source, String on) ->
          source(source).equals(source(on))
              ? "both are from " + source(on)
              : source(source) + " relies on " + source(on);
      case Dependence.Common(String source) -> "both come through " + source(source);
      case Dependence.SameOutlet(String outlet) -> "both were published by " + outlet;
    };
  }

  private static String strongest(Reason.Ground ground) {
    return switch (ground) {
      case ALONE -> "It is the only claim in force.";
      case DAY -> "Of the claims in force it has the latest day.";
      case REPORT -> "Of the claims for the latest day it was reported last.";
      case CONFIDENCE -> "Of the claims for the latest day, reported on one day, it is the surest.";
      case BEGINNING -> "Of the claims that end on the latest day it begins last.";
      case ORDER -> "Nothing tells it from the next but the order of their ids.";
    };
  }

  private String uncorroborated(@Nullable Dependence nearest) {
    return nearest == null
        ? "No other claim says the same of the same days."
        : "No independent source says the same of the same days: " + of(nearest) + ".";
  }

  private String said(ControlClaim claim) {
    LocalDate latest = claim.span().latest();
    String state = states.of(claim.state(), claim.extent().part());
    return latest == null ? state : state + ", by " + day(latest);
  }

  private String voice(ControlClaim claim) {
    return source(claim.originId());
  }

  private String source(String id) {
    return sourceName.apply(id);
  }

  private String day(LocalDate day) {
    return dayText.apply(day);
  }
}
