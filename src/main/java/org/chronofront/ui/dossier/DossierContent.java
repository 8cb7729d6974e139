package org.chronofront.ui.dossier;

import java.time.LocalDate;
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
  ///
  /// @param known the knowledge day it was read with, null for all that is known; two days that
  ///   know the same are two answers, because the words name the day
  record OfPlace(PlaceDossier dossier, @Nullable LocalDate known) implements DossierContent {}

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
