package org.chronofront.ui.dossier;

import org.chronofront.library.AreaDossier;
import org.chronofront.library.EventDetail;
import org.chronofront.library.PlaceDossier;
import org.chronofront.model.Place;
import org.chronofront.ui.session.Nearest;
import org.jspecify.annotations.Nullable;

/// What the dossier has to show.
sealed interface DossierContent {
  /// Nothing is selected.
  record Nothing() implements DossierContent {}

  /// A place.
  record OfPlace(PlaceDossier dossier) implements DossierContent {}

  /// An event, with the place where it happened if the library has it.
  record OfEvent(EventDetail detail, @Nullable Place place) implements DossierContent {}

  /// A point on the maps of a dataset.
  ///
  /// @param near the place with claims that is nearest, null when none is near
  record OfArea(AreaDossier dossier, @Nullable Nearest near) implements DossierContent {}

  /// It could not be read.
  ///
  /// @param sentence what happened, for people
  record Failed(String sentence) implements DossierContent {}
}
