package org.chronofront.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.Source;

/// Which claims count, from the domain paper and decision 9, as slow and plain as it can be written
/// over [Voices], sharing no code with the engine.
final class ReferenceRules {
  private final RuleChoice choice;

  ReferenceRules(RuleChoice choice) {
    this.choice = choice;
  }

  List<ControlClaim> admitted(List<ControlClaim> claims) {
    List<ControlClaim> seen = new ArrayList<>();
    for (ControlClaim claim : claims) {
      List<String> way = way(claim.sourceId(), claim.originId());
      boolean inLens = choice.lens().isEmpty() || way.stream().anyMatch(choice.lens()::contains);
      if (inLens && !(choice.kind() == RuleChoice.Kind.CAUTIOUS && boasts(claim, way))) {
        seen.add(rolledUp(claim));
      }
    }
    if (choice.kind() != RuleChoice.Kind.CORROBORATED) {
      return seen;
    }
    List<ControlClaim> supported = new ArrayList<>();
    for (ControlClaim one : seen) {
      for (ControlClaim other : seen) {
        boolean same =
            one.placeId().equals(other.placeId())
                && one.state().equals(other.state())
                && one.span().overlaps(other.span());
        if (same && independent(one, other) && !supported.contains(one)) {
          supported.add(one);
        }
      }
    }
    return supported;
  }

  static boolean independent(ControlClaim one, ControlClaim other) {
    Set<String> a = involved(one);
    Set<String> b = involved(other);
    for (String x : a) {
      for (String y : b) {
        if (x.equals(y) || outlet(x).equals(outlet(y))) {
          return false;
        }
      }
    }
    return true;
  }

  private static Set<String> involved(ControlClaim claim) {
    Set<String> all = new HashSet<>(way(claim.sourceId(), claim.originId()));
    int before = 0;
    Set<String> behind = new HashSet<>(Set.of(claim.originId()));
    while (behind.size() != before) {
      before = behind.size();
      for (String id : List.copyOf(behind)) {
        behind.addAll(source(id).reliesOn());
      }
    }
    all.addAll(behind);
    return all;
  }

  /// All on any of the shortest ways.
  private static List<String> way(String from, String to) {
    List<List<String>> all = ways(from, to, List.of());
    int shortest = all.stream().mapToInt(List::size).min().orElse(0);
    Set<String> on = new TreeSet<>();
    all.stream().filter(one -> one.size() == shortest).forEach(on::addAll);
    return on.isEmpty() ? List.of(from, to) : List.copyOf(on);
  }

  private static List<List<String>> ways(String from, String to, List<String> been) {
    List<String> here = new ArrayList<>(been);
    here.add(from);
    if (from.equals(to)) {
      return List.of(here);
    }
    List<List<String>> found = new ArrayList<>();
    for (String next : source(from).reliesOn()) {
      if (!here.contains(next)) {
        found.addAll(ways(next, to, here));
      }
    }
    return found;
  }

  private static boolean boasts(ControlClaim claim, List<String> way) {
    for (String id : way) {
      String leaning = source(id).leaning();
      if (leaning != null && serves(claim.state(), leaning)) {
        return true;
      }
    }
    return false;
  }

  private static boolean serves(ControlState state, String actor) {
    boolean named = false;
    for (String one : state.actors()) {
      named |= above(one).contains(actor) || above(actor).contains(one);
    }
    return (state instanceof ControlState.Lost) != named;
  }

  private static Set<String> above(String actor) {
    Set<String> line = new TreeSet<>();
    for (String one = actor; one != null; one = Voices.PARENTS.get(one)) {
      if (!line.add(one)) {
        break;
      }
    }
    return line;
  }

  private ControlClaim rolledUp(ControlClaim claim) {
    if (choice.level() == RuleChoice.Level.ACTOR) {
      return claim;
    }
    List<String> tops = claim.state().actors().stream().map(ReferenceRules::top).toList();
    ControlState state =
        switch (claim.state()) {
          case ControlState.Lost _ -> new ControlState.Lost(tops.getFirst());
          case ControlState.Held _ -> new ControlState.Held(tops.getFirst());
          case ControlState.Besieged _ when !tops.getFirst().equals(tops.getLast()) ->
              new ControlState.Besieged(tops.getFirst(), tops.getLast());
          case ControlState.Contested _ when Set.copyOf(tops).size() > 1 ->
              new ControlState.Contested(tops);
          default -> new ControlState.Held(tops.getFirst());
        };
    return claim.saying(state);
  }

  /// None of the actors of [RandomVoices] stands in a circle.
  private static String top(String actor) {
    String parent = Voices.PARENTS.get(actor);
    return parent == null ? actor : top(parent);
  }

  private static String outlet(String id) {
    return source(id).outlet().strip().toLowerCase(Locale.ROOT);
  }

  private static Source source(String id) {
    return Voices.SOURCES.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }
}
