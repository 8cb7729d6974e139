package org.chronofront.ui.dossier;

import java.util.List;
import org.chronofront.control.Gap;
import org.chronofront.library.ClaimDetail;
import org.chronofront.model.ControlState;
import org.jspecify.annotations.Nullable;

/// One thing in the story of a place.
sealed interface StoryItem {
  /// Claims that name one state directly after one another, newest first.
  record Change(ControlState state, List<Said> said) implements StoryItem {
    /// Copies the list.
    public Change {
      said = List.copyOf(said);
    }
  }

  /// Days of which no claim speaks, between two states.
  record Silence(Gap gap) implements StoryItem {}

  /// A claim with the claims that disagree with it and the silence before it, if that is long and
  /// the state is the same on both sides.
  ///
  /// @param refused whether the rule does not admit it
  record Said(
      ClaimDetail detail, List<ClaimDetail> against, @Nullable Gap silenceBefore, boolean refused) {
    /// Copies the list.
    public Said {
      against = List.copyOf(against);
    }
  }
}
