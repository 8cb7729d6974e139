package org.chronofront.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// How a person wants claims to be weighed: a rule, the sources through whose eyes to look, and the
/// level at which actors are told apart. The window, the command line and snapshots share it.
///
/// A lens shows what the chosen sources say or hand on. As the SOHR tells it, Mayadine is unknown
/// until 12 October 2017 and then contested; as AFP tells it, which quotes the SOHR, it was
/// contested in the week before, and held by Islamic State on the 8th.
///
/// @param kind the rule
/// @param lens ids of the sources that alone count, sorted; empty when all do
/// @param level the level of actors
public record RuleChoice(Kind kind, List<String> lens, Level level) {
  /// Every claim counts, from every source, actor by actor.
  public static final RuleChoice LATEST = new RuleChoice(Kind.LATEST, List.of(), Level.ACTOR);

  private static final String LENS = "lens=";
  private static final String LEVEL = "level=";

  /// Which claims count.
  public enum Kind {
    /// Every claim. The blog's capture of 1 October 2017 gives way to its own fight inside
    /// Al-Qaryatayn by 2 October: contested.
    LATEST,
    /// Claims whose state an independent source supports with an overlapping span. The blog and
    /// Veterans Today both have two sides inside Al-Qaryatayn on 2 October 2017: contested. The
    /// capture of 1 October stands on the blog alone and does not count.
    CORROBORATED,
    /// Claims that are not in the interest of an actor toward which somebody leans who hands them
    /// on. The comment that quotes Veterans Today leans toward the Syrian government and has its
    /// forces inside Al-Qaryatayn: it does not count, and the blog alone says contested.
    CAUTIOUS;

    /// As people and files write it.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// How finely actors are told apart.
  public enum Level {
    /// As the claims name them.
    ACTOR,
    /// Each actor counts as its top-most parent: what the Syrian Arab Army holds is held by the
    /// Syrian government.
    PARENT;

    /// As people and files write it.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Sorts the lens and drops repetitions.
  public RuleChoice {
    lens = List.copyOf(new TreeSet<>(lens));
  }

  /// The same choice under another rule.
  public RuleChoice with(Kind other) {
    return new RuleChoice(other, lens, level);
  }

  /// The same choice through the eyes of these sources; all of them when none is given.
  public RuleChoice through(List<String> sourceIds) {
    return new RuleChoice(kind, sourceIds, level);
  }

  /// The same choice at another level.
  public RuleChoice at(Level other) {
    return new RuleChoice(kind, lens, other);
  }

  /// The choice as text that files can keep: `cautious?lens=afp,sohr&level=parent`.
  public String id() {
    List<String> parts = new ArrayList<>();
    if (!lens.isEmpty()) {
      parts.add(LENS + lens.stream().map(RuleChoice::written).collect(Collectors.joining(",")));
    }
    if (level != Level.ACTOR) {
      parts.add(LEVEL + level.id());
    }
    return parts.isEmpty() ? kind.id() : kind.id() + "?" + String.join("&", parts);
  }

  /// Reads what [#id] wrote.
  ///
  /// @throws IllegalArgumentException when it is nothing of the kind
  public static RuleChoice parse(String id) {
    String[] halves = id.split("\\?", 2);
    RuleChoice choice = LATEST.with(Kind.valueOf(halves[0].toUpperCase(Locale.ROOT)));
    for (String part : halves.length == 1 ? new String[0] : halves[1].split("&", -1)) {
      if (part.startsWith(LENS) && part.length() > LENS.length()) {
        choice =
            choice.through(
                Arrays.stream(part.substring(LENS.length()).split(",", -1))
                    .map(RuleChoice::read)
                    .toList());
      } else if (part.startsWith(LEVEL)) {
        choice = choice.at(Level.valueOf(part.substring(LEVEL.length()).toUpperCase(Locale.ROOT)));
      } else {
        throw new IllegalArgumentException("'" + part + "' is no part of a rule");
      }
    }
    return choice;
  }

  /// The choice for people: "cautious, as AFP and SOHR tell it, at the level of parents".
  ///
  /// @param sourceName the name of a source by id; several ids may share one
  public String name(UnaryOperator<String> sourceName) {
    List<String> names = lens.stream().map(sourceName).distinct().toList();
    String told =
        switch (names.size()) {
          case 0 -> "";
          case 1 -> ", as " + names.getFirst() + " tells it";
          default -> ", as " + Row.of(names) + " tell it";
        };
    return kind.id() + told + (level == Level.PARENT ? ", at the level of parents" : "");
  }

  /// The rule to weigh with.
  public AdmissionRule over(SourceChains sources, ActorTree actors) {
    return equals(LATEST) ? AdmissionRule.LATEST : new ChosenRule(this, sources, actors);
  }

  /// An id without the marks that part ids from one another.
  private static String written(String source) {
    return source.replace("%", "%25").replace(",", "%2C").replace("&", "%26");
  }

  private static String read(String written) {
    return written.replace("%26", "&").replace("%2C", ",").replace("%25", "%");
  }
}
