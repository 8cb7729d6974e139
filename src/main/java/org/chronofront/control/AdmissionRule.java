package org.chronofront.control;

import java.util.List;
import org.chronofront.model.ControlClaim;

/// Decides which of the claims about one place count.
public interface AdmissionRule {
  /// The rule's name as people and files write it, lower case.
  String id();

  /// The claims that count, in the order given. The answer depends on the claims alone, never on
  /// the day that is asked about.
  ///
  /// @param known all claims about one place that were reported by the knowledge day, in
  ///   [ClaimOrder]
  List<ControlClaim> admit(List<ControlClaim> known);

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
