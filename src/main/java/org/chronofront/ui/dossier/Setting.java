package org.chronofront.ui.dossier;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.chronofront.control.Fading;
import org.chronofront.control.Finding;
import org.chronofront.library.Catalog;
import org.chronofront.render.style.ActorColors;
import org.chronofront.render.style.MarkStyle;
import org.chronofront.render.style.Theme;
import org.chronofront.ui.why.WhyWords;

/// What every card needs: names, looks, and whom to tell of a click.
///
/// @param fading how evidence fades now; it may be another one while the page stays
record Setting(
    Catalog catalog,
    ActorColors colors,
    Theme theme,
    Supplier<Fading> fading,
    DossierWords words,
    WhyWords why,
    LinkOpener opener,
    DossierViewModel model) {
  /// How a finding is drawn on a day.
  MarkStyle style(Finding finding, LocalDate day) {
    return MarkStyle.of(finding, day, colors, theme, fading.get());
  }
}
