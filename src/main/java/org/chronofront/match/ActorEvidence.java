package org.chronofront.match;

import java.util.Set;
import java.util.TreeSet;

/// What speaks for two actors being one.
final class ActorEvidence {
  private static final int COMPANY = 20;

  private ActorEvidence() {}

  static Evidence of(Candidate a, Candidate b) {
    Evidence evidence = Evidence.ofNames(a, b);
    if (evidence.sureness() == 0 || a.company().isEmpty() || b.company().isEmpty()) {
      return evidence;
    }
    Set<String> shared = new TreeSet<>(a.company());
    shared.retainAll(b.company());
    Set<String> all = new TreeSet<>(a.company());
    all.addAll(b.company());
    if (shared.isEmpty()) {
      evidence.add(-COMPANY, "they occur with nobody in common");
    } else {
      evidence.add(
          (int) ((double) COMPANY * shared.size() / all.size()),
          "they occur with %d in common of %d".formatted(shared.size(), all.size()));
    }
    return evidence;
  }
}
