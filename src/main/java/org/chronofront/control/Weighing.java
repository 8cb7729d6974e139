package org.chronofront.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;

/// Weighs the admitted claims about one place on one day.
///
/// A claim is in force when its latest possible day has come. Of those in force the strongest in
/// [ClaimOrder] wins, together with those of the same state right behind it. Another origin's last
/// word that names a different state for overlapping days disagrees with it: disputed. An origin's
/// own earlier words never dispute its later ones.
///
/// Only claims that end no earlier than the strongest begins can overlap it, and these are the last
/// ones in the order: nothing else is looked at.
final class Weighing {
  private static final int[] NONE = {};

  private final ClaimColumns columns;
  private final String rule;
  private int[] rivals = NONE;
  private int rivalCount;

  /// Not for use by several threads at once.
  ///
  /// @param rule id of the rule that admitted the claims
  Weighing(ClaimColumns columns, String rule) {
    this.columns = columns;
    this.rule = rule;
  }

  /// @param inForce how many claims are in force
  /// @param possible indices of those that are possible, strongest first
  Finding weigh(int inForce, int[] possible) {
    List<ControlClaim> maybe =
        possible.length == 0 ? List.of() : ClaimRun.of(columns.claims, possible);
    if (inForce == 0) {
      return new Finding(ControlStatus.UNKNOWN, List.of(), List.of(), List.of(), maybe, rule, null);
    }
    int strongest = inForce - 1;
    int unbroken = scan(inForce, strongest);
    int[] behind = rivalsBelow(unbroken);
    ControlState state = columns.stateOf(strongest);
    return new Finding(
        rivalCount > 0 ? ControlStatus.DISPUTED : ControlStatus.of(state),
        rivalCount > 0 ? states(state) : List.of(state),
        ClaimRun.and(columns.claims, unbroken, inForce, behind),
        ClaimRun.without(columns.claims, unbroken, behind),
        maybe,
        rule,
        LocalDate.ofEpochDay(columns.latest[strongest]));
  }

  /// Finds the rivals, strongest first.
  ///
  /// @return the index down to which all claims are of the winner's state or rivals
  private int scan(int inForce, int strongest) {
    rivalCount = 0;
    int state = columns.state[strongest];
    long begins = columns.earliest[strongest];
    int unbroken = inForce;
    int at = strongest;
    while (at >= 0 && columns.latest[at] >= begins) {
      boolean agrees = columns.state[at] == state;
      boolean rival = !agrees && columns.nextOfVoice[at] >= inForce;
      if (rival) {
        add(at);
      }
      if (unbroken == at + 1 && (agrees || rival)) {
        unbroken = at;
      }
      at--;
    }
    boolean goesOn = unbroken == at + 1 && at >= 0 && columns.state[at] == state;
    return goesOn ? columns.runOfState[at] : unbroken;
  }

  private int[] rivalsBelow(int unbroken) {
    int inRun = 0;
    while (inRun < rivalCount && rivals[inRun] >= unbroken) {
      inRun++;
    }
    return inRun == rivalCount ? NONE : Arrays.copyOfRange(rivals, inRun, rivalCount);
  }

  private void add(int rival) {
    if (rivalCount == rivals.length) {
      rivals = Arrays.copyOf(rivals, 4 + 2 * rivalCount);
    }
    rivals[rivalCount++] = rival;
  }

  private List<ControlState> states(ControlState strongest) {
    List<ControlState> states = new ArrayList<>();
    states.add(strongest);
    for (int i = 0; i < rivalCount; i++) {
      ControlState state = columns.stateOf(rivals[i]);
      if (!states.contains(state)) {
        states.add(state);
      }
    }
    return states;
  }
}
