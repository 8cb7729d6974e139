package org.chronofront.control;

import java.util.List;
import java.util.function.UnaryOperator;
import org.chronofront.model.ControlClaim;
import org.jspecify.annotations.Nullable;

/// Decides which of the claims about one place count.
public interface AdmissionRule {
  /// The rule's name as people and files write it, lower case.
  String id();

  /// The rule in words.
  ///
  /// @param sourceName the name of a source by id
  default String name(UnaryOperator<String> sourceName) {
    return id();
  }

  /// The claims that count, in the order given, their states at the level of actors that the rule
  /// looks at. The answer depends on the claims alone, never on the day that is asked about.
  ///
  /// @param known all claims about one place that were reported by the knowledge day, in
  ///   [ClaimOrder]
  List<ControlClaim> admit(List<ControlClaim> known);

  /// Why a claim does not count, null when it does. Slower than [#admit]: for those who ask.
  ///
  /// @param claim one of the known claims
  /// @param known as for [#admit]
  default @Nullable Reason refusal(ControlClaim claim, List<ControlClaim> known) {
    return admit(known).contains(claim) ? null : new Reason.NotAdmitted(id());
  }

  /// Every claim counts, and the latest wins.
  AdmissionRule LATEST =
      new AdmissionRule() {
        @Override
        public String id() {
          return "latest";
        }

        @Override
        public List<ControlClaim> admit(List<ControlClaim> known) {
          return known;
        }
      };
}
