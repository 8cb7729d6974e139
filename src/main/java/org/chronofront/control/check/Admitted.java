package org.chronofront.control.check;

import java.util.ArrayList;
import java.util.List;
import org.chronofront.control.ControlHistory;
import org.chronofront.control.Finding;
import org.chronofront.model.ControlClaim;

/// The claims that the rule of a history admits: by its end each is in force or, where its end is
/// open, possible.
final class Admitted {
  private Admitted() {}

  static List<ControlClaim> in(ControlHistory history) {
    Finding end = history.periods().getLast().finding();
    List<ControlClaim> claims = new ArrayList<>(end.winning());
    claims.addAll(end.losing());
    claims.addAll(end.possible());
    return claims;
  }
}
