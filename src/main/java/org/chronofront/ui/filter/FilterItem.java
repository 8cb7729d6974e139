package org.chronofront.ui.filter;

import java.util.Set;

/// One line of a filter.
///
/// @param facet what it filters by
/// @param id the kind's name, the actor's id or the outlet's name
/// @param label what a person reads
/// @param detail more about it, empty when the label says it all
/// @param group heading under which it stands, empty for none
/// @param depth how many parents it has
/// @param ids what its check shows or hides: itself and what belongs to it
record FilterItem(
    Facet facet, String id, String label, String detail, String group, int depth, Set<String> ids) {
  FilterItem {
    ids = Set.copyOf(ids);
  }

  /// Whether all, some or none of it is shown.
  enum State {
    SHOWN,
    PARTLY,
    HIDDEN
  }
}
