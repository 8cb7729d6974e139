/// How states, actors and kinds look, as plain numbers: one truth for the map, the timeline, the
/// dossier and every export. Knows neither AWT nor JavaFX; colours are 0xAARRGGBB, not
/// premultiplied.
@NullMarked
package org.chronofront.render.style;

import org.jspecify.annotations.NullMarked;
