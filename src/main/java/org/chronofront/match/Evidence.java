package org.chronofront.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/// What speaks for and against, gathered sentence by sentence.
final class Evidence {
  static final int SAME_NAME = 60;
  private static final int LIKE_NAME = 50;
  private static final int OTHER_DATASET = 10;
  private static final double ALIKE = 0.7;

  private final List<String> sentences = new ArrayList<>();
  private int sureness;

  /// Adds what their names say.
  static Evidence ofNames(Candidate a, Candidate b) {
    Evidence evidence = new Evidence();
    TreeSet<String> shared = new TreeSet<>(a.names().keySet());
    shared.retainAll(b.names().keySet());
    if (!shared.isEmpty()) {
      String name = Objects.requireNonNull(a.names().get(shared.first()));
      evidence.add(SAME_NAME, "both are called “" + name + "”");
    } else {
      evidence.addLikeNames(a, b);
    }
    if (evidence.sureness > 0) {
      boolean apart = !a.dataset().equals(b.dataset());
      evidence.add(
          apart ? OTHER_DATASET : -OTHER_DATASET,
          apart
              ? "they come from different datasets"
              : "one dataset has both, under two ids, and may mean two");
    }
    return evidence;
  }

  void add(int points, String sentence) {
    sureness += points;
    sentences.add(sentence);
  }

  /// Decides that they are not to be offered.
  void dismiss() {
    sureness = 0;
    sentences.clear();
  }

  int sureness() {
    return sureness;
  }

  List<String> sentences() {
    return sentences;
  }

  private record Name(String folded, String written, String bones) {}

  private static List<Name> names(Candidate candidate) {
    return new TreeMap<>(candidate.names())
        .entrySet().stream()
            .map(name -> new Name(name.getKey(), name.getValue(), Spelling.skeleton(name.getKey())))
            .toList();
  }

  private void addLikeNames(Candidate a, Candidate b) {
    double best = 0;
    String first = "";
    String second = "";
    List<Name> others = names(b);
    for (Name one : names(a)) {
      for (Name two : others) {
        double likeness =
            one.bones.equals(two.bones) ? Spelling.likeness(one.folded, two.folded) : 0;
        if (likeness > best) {
          best = likeness;
          first = one.written;
          second = two.written;
        }
      }
    }
    if (best >= ALIKE) {
      add((int) (LIKE_NAME * best), "“%s” and “%s” are spelled alike".formatted(first, second));
    }
  }
}
