package org.chronofront.control;

import java.util.List;
import org.chronofront.model.ControlState;

/// What is in an actor's interest to be believed. A state is when it puts the actor's side into the
/// place or around it (held, contested, besieged, in either part), or when somebody else lost the
/// place to whom is not said. All else is against its interest: held, contested or besieged among
/// others, or lost by its own side.
///
/// *Contested* and *besieged* concede something too, yet they are what is said of a place that one
/// was driven out of, or only stands before; so whoever leans is not believed there.
final class Interest {
  private Interest() {}

  /// True when the state is in the actor's interest.
  static boolean serves(ControlState state, String actor, ActorTree actors) {
    return switch (state) {
      case ControlState.Lost(String loser) -> !actors.onOneSide(loser, actor);
      case ControlState.Held(String holder) -> actors.onOneSide(holder, actor);
      case ControlState.Contested(List<String> inside) -> any(inside, actor, actors);
      case ControlState.Besieged besieged -> any(besieged.actors(), actor, actors);
    };
  }

  private static boolean any(List<String> named, String actor, ActorTree actors) {
    return named.stream().anyMatch(one -> actors.onOneSide(one, actor));
  }
}
