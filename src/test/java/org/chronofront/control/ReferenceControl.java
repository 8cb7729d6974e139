package org.chronofront.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.jspecify.annotations.Nullable;

/// The domain paper's rule *latest*, as slow and plain as it can be written, sharing no code with
/// the engine: days are looked at one by one, orders are looked up claim against claim.
final class ReferenceControl {
  private static final LocalDate START = LocalDate.of(2017, 1, 1);
  private static final LocalDate END = LocalDate.of(2018, 12, 31);

  private final List<ControlClaim> inForce = new ArrayList<>();
  private final List<ControlClaim> possible = new ArrayList<>();

  ReferenceControl(
      List<ControlClaim> claims, String place, LocalDate day, @Nullable LocalDate known) {
    for (ControlClaim claim : claims) {
      boolean heard = known == null || claim.reported().compareTo(known) <= 0;
      if (!heard || !claim.placeId().equals(place)) {
        continue;
      }
      if (latest(claim).compareTo(day) <= 0) {
        inForce.add(claim);
      } else if (says(claim, day)) {
        possible.add(claim);
      }
    }
  }

  ControlStatus status() {
    if (inForce.isEmpty()) {
      return ControlStatus.UNKNOWN;
    }
    for (ControlClaim claim : inForce) {
      if (isRival(claim)) {
        return ControlStatus.DISPUTED;
      }
    }
    ControlState state = strongest().state();
    if (state instanceof ControlState.Held) {
      return ControlStatus.HELD;
    }
    if (state instanceof ControlState.Lost) {
      return ControlStatus.LOST;
    }
    return state instanceof ControlState.Besieged
        ? ControlStatus.BESIEGED
        : ControlStatus.CONTESTED;
  }

  List<ControlClaim> winning() {
    return strongestFirst(inForce.stream().filter(this::wins).toList());
  }

  List<ControlClaim> losing() {
    return strongestFirst(inForce.stream().filter(claim -> !wins(claim)).toList());
  }

  List<ControlClaim> possible() {
    return strongestFirst(possible);
  }

  private boolean wins(ControlClaim claim) {
    if (isRival(claim)) {
      return true;
    }
    if (!claim.state().equals(strongest().state())) {
      return false;
    }
    for (ControlClaim other : inForce) {
      boolean breaks = !other.state().equals(strongest().state()) && !isRival(other);
      if (breaks && beats(other, claim)) {
        return false;
      }
    }
    return true;
  }

  private boolean isRival(ControlClaim claim) {
    if (claim.state().equals(strongest().state())) {
      return false;
    }
    for (ControlClaim other : inForce) {
      if (other.originId().equals(claim.originId()) && beats(other, claim)) {
        return false;
      }
    }
    for (LocalDate day = START; day.isBefore(END); day = day.plusDays(1)) {
      if (says(claim, day) && says(strongest(), day)) {
        return true;
      }
    }
    return false;
  }

  private ControlClaim strongest() {
    for (ControlClaim claim : inForce) {
      if (inForce.stream().noneMatch(other -> beats(other, claim))) {
        return claim;
      }
    }
    throw new IllegalStateException("no claim is the strongest");
  }

  private static boolean beats(ControlClaim one, ControlClaim other) {
    if (!latest(one).equals(latest(other))) {
      return latest(one).isAfter(latest(other));
    }
    if (!one.reported().equals(other.reported())) {
      return one.reported().isAfter(other.reported());
    }
    if (one.confidence() != other.confidence()) {
      return one.confidence().compareTo(other.confidence()) > 0;
    }
    LocalDate begins = one.span().earliest() == null ? START : one.span().earliest();
    LocalDate otherBegins = other.span().earliest() == null ? START : other.span().earliest();
    if (!begins.equals(otherBegins)) {
      return begins.isAfter(otherBegins);
    }
    return one.id().compareTo(other.id()) > 0;
  }

  private static List<ControlClaim> strongestFirst(List<ControlClaim> claims) {
    List<ControlClaim> left = new ArrayList<>(claims);
    List<ControlClaim> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      ControlClaim top =
          left.stream()
              .filter(one -> left.stream().noneMatch(other -> beats(other, one)))
              .findFirst()
              .orElseThrow();
      ordered.add(top);
      left.remove(top);
    }
    return ordered;
  }

  private static boolean says(ControlClaim claim, LocalDate day) {
    LocalDate earliest = claim.span().earliest();
    return (earliest == null || earliest.compareTo(day) <= 0) && latest(claim).compareTo(day) >= 0;
  }

  private static LocalDate latest(ControlClaim claim) {
    return claim.span().latest() == null ? END : claim.span().latest();
  }
}
