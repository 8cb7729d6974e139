package org.chronofront.control;

import java.time.LocalDate;
import org.chronofront.model.ControlClaim;
import org.jspecify.annotations.Nullable;

/// Why a claim wins, loses, may be in force, or does not count; [ReasonWords] says it in a
/// sentence.
public sealed interface Reason {
  /// It is the strongest of all in force.
  ///
  /// @param ground what puts it before the next
  record Strongest(Ground ground) implements Reason {}

  /// It says the same as the strongest.
  record Agrees() implements Reason {}

  /// It is another voice's last word, for days of which the strongest speaks too, and says
  /// otherwise.
  ///
  /// @param strongest that claim
  record Disagrees(ControlClaim strongest) implements Reason {}

  /// A later claim speaks of later days.
  ///
  /// @param strongest that claim
  record Earlier(ControlClaim strongest) implements Reason {}

  /// The same voice later said otherwise.
  ///
  /// @param later its last word
  record TakenBack(ControlClaim later) implements Reason {}

  /// It says the same as the strongest, but before something else was so.
  ///
  /// @param between the claim that says what
  record BeforeAnother(ControlClaim between) implements Reason {}

  /// Its span has begun and is not over.
  ///
  /// @param latest the day on which it comes into force, null when never
  record NotOver(@Nullable LocalDate latest) implements Reason {}

  /// It was reported after the knowledge day.
  ///
  /// @param reported when
  record ReportedLater(LocalDate reported) implements Reason {}

  /// None of those who handed it on is one of the chosen sources.
  record OutsideLens() implements Reason {}

  /// One of those who handed it on leans toward an actor, and it is in that actor's interest.
  ///
  /// @param source id of the one who leans
  /// @param actor id of the actor
  record InItsInterest(String source, String actor) implements Reason {}

  /// No independent source supports it.
  ///
  /// @param nearest why the strongest claim that says the same of the same days is no support; null
  ///   when there is none
  record Uncorroborated(@Nullable Dependence nearest) implements Reason {}

  /// A rule that says no more does not admit it.
  ///
  /// @param rule its id
  record NotAdmitted(String rule) implements Reason {}

  /// What puts one claim before the next, in the order in which it is asked.
  enum Ground {
    /// There is no next.
    ALONE,
    DAY,
    REPORT,
    CONFIDENCE,
    BEGINNING,
    /// Nothing but the order of their ids.
    ORDER
  }
}
