package org.chronofront.ui.shell;

import javafx.scene.layout.Region;

/// The views that the main window arranges.
public record Panes(Region search, Region filters, Region map, Region dossier, Region timeline) {}
