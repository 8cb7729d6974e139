package org.chronofront.ui.dossier;

import org.chronofront.library.Catalog;
import org.chronofront.render.style.ActorColors;
import org.chronofront.render.style.Theme;

/// What every card needs: names, looks, and whom to tell of a click.
record Setting(
    Catalog catalog,
    ActorColors colors,
    Theme theme,
    DossierWords words,
    LinkOpener opener,
    DossierViewModel model) {}
