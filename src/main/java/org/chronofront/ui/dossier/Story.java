package org.chronofront.ui.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chronofront.control.ControlStatus;
import org.chronofront.control.Gap;
import org.chronofront.control.Period;
import org.chronofront.library.ClaimDetail;
import org.chronofront.library.PlaceDossier;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.DateSpan;
import org.jspecify.annotations.Nullable;

/// Arranges the claims of a place into a story, newest first.
final class Story {
  /// A silence of fewer days is not worth a line.
  private static final int SHORTEST_SILENCE_DAYS = 7;

  private final PlaceDossier dossier;

  private Story(PlaceDossier dossier) {
    this.dossier = dossier;
  }

  static List<StoryItem> of(PlaceDossier dossier) {
    return new Story(dossier).items();
  }

  private List<StoryItem> items() {
    List<StoryItem> items = new ArrayList<>();
    List<StoryItem.Said> group = new ArrayList<>();
    List<ClaimDetail> claims = dossier.claims();
    for (int i = 0; i < claims.size(); i++) {
      ClaimDetail detail = claims.get(i);
      ClaimDetail older = i + 1 < claims.size() ? claims.get(i + 1) : null;
      Gap gap = older == null ? null : silence(older.claim().span(), detail.claim().span());
      boolean last = older == null || !older.claim().state().equals(detail.claim().state());
      boolean refused = dossier.refused().contains(detail.claim().id());
      group.add(new StoryItem.Said(detail, against(detail.claim()), last ? null : gap, refused));
      if (last) {
        items.add(new StoryItem.Change(detail.claim().state(), group));
        group.clear();
        if (gap != null) {
          items.add(new StoryItem.Silence(gap));
        }
      }
    }
    return items;
  }

  private @Nullable Gap silence(DateSpan older, DateSpan newer) {
    for (Gap gap : dossier.history().gaps()) {
      if (gap.lastSaid().equals(older.latest())
          && gap.nextSaid().equals(newer.earliest())
          && gap.days() >= SHORTEST_SILENCE_DAYS) {
        return gap;
      }
    }
    return null;
  }

  private List<ClaimDetail> against(ControlClaim claim) {
    Set<String> ids = new LinkedHashSet<>();
    for (Period period : dossier.history().periods()) {
      List<ControlClaim> winning = period.finding().winning();
      if (period.finding().status() == ControlStatus.DISPUTED && winning.contains(claim)) {
        for (ControlClaim other : winning) {
          if (!other.state().equals(claim.state()) && other.span().overlaps(claim.span())) {
            ids.add(other.id());
          }
        }
      }
    }
    return dossier.claims().stream().filter(other -> ids.contains(other.claim().id())).toList();
  }
}
