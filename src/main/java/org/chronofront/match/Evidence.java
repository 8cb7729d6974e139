package org.chronofront.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private void addLikeNames(Candidate a, Candidate b) {
    double best = 0;
    String first = "";
    String second = "";
    for (Map.Entry<String, String> one : new java.util.TreeMap<>(a.names()).entrySet()) {
      for (Map.Entry<String, String> two : new java.util.TreeMap<>(b.names()).entrySet()) {
        double likeness = Spelling.likeness(one.getKey(), two.getKey());
        boolean bones = Spelling.skeleton(one.getKey()).equals(Spelling.skeleton(two.getKey()));
        if (bones && likeness > best) {
          best = likeness;
          first = one.getValue();
          second = two.getValue();
        }
      }
    }
    if (best >= ALIKE) {
      add((int) (LIKE_NAME * best), "“%s” and “%s” are spelled alike".formatted(first, second));
    }
  }
}
