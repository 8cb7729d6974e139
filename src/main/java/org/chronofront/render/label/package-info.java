/// Chooses, lays out and draws the names on the base map. AWT stays inside this package (but for
/// the fonts that it is given); what leaves it are `int[]` pixels.
@NullMarked
package org.chronofront.render.label;

import org.jspecify.annotations.NullMarked;
