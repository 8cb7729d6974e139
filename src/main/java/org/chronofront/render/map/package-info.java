/// Composes the whole map picture into one array of premultiplied pixels: tiles, events, names,
/// control marks, legend, scale bar. The window and every export use the same composer, so that
/// what is exported is what was seen. Java2D draws sprites once; a frame only copies them. Knows no
/// JavaFX.
@NullMarked
package org.chronofront.render.map;

import org.jspecify.annotations.NullMarked;
