package org.chronofront.ui.session;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.chronofront.control.RuleChoice;
import org.chronofront.library.Tellings;
import org.jspecify.annotations.Nullable;

/// How each outlet tells a place, at the session's level and knowledge day: computed when somebody
/// unfolds it and not before, in the background where a place has many claims, and kept until level
/// or knowledge day change. FX thread, or one thread of a test.
public final class PlaceTellings {
  /// So many claims are weighed in less than a frame.
  private static final int AT_ONCE = 1_000;

  private final Session session;
  private final Executor background;
  private final Executor fx;
  private final Map<String, Tellings> read = new HashMap<>();
  private final Map<String, Runnable> awaited = new HashMap<>();
  private RuleChoice.Level level = RuleChoice.Level.ACTOR;
  private @Nullable LocalDate known;

  /// @param fx where an answer of the background is taken
  public PlaceTellings(Session session, Executor background, Executor fx) {
    this.session = session;
    this.background = background;
    this.fx = fx;
  }

  /// The tellings, null while they are computed.
  ///
  /// @param arrived called once they are there, when they are not there yet; of several for one
  ///   place the last, and none when level or knowledge day have changed meanwhile
  public @Nullable Tellings of(String placeId, Runnable arrived) {
    forgetWhenStale();
    Tellings there = read.get(placeId);
    if (there != null || awaited.replace(placeId, arrived) != null) {
      return there;
    }
    if (session.library().control().claims(placeId).size() <= AT_ONCE) {
      Tellings now = Tellings.of(session.library(), placeId, level, known);
      read.put(placeId, now);
      return now;
    }
    awaited.put(placeId, arrived);
    RuleChoice.Level askedLevel = level;
    LocalDate askedKnown = known;
    background.execute(
        () -> {
          Tellings answer = Tellings.of(session.library(), placeId, askedLevel, askedKnown);
          fx.execute(() -> take(answer, askedLevel, askedKnown));
        });
    return read.get(placeId);
  }

  private void take(Tellings answer, RuleChoice.Level askedLevel, @Nullable LocalDate askedKnown) {
    forgetWhenStale();
    if (askedLevel == level && Objects.equals(askedKnown, known)) {
      read.put(answer.placeId(), answer);
      Runnable waiting = awaited.remove(answer.placeId());
      if (waiting != null) {
        waiting.run();
      }
    }
  }

  private void forgetWhenStale() {
    RuleChoice.Level nowLevel = session.ruleProperty().get().level();
    LocalDate nowKnown = session.knownProperty().get();
    if (nowLevel != level || !Objects.equals(nowKnown, known)) {
      read.clear();
      awaited.clear();
      level = nowLevel;
      known = nowKnown;
    }
  }
}
