/// Lays a composed map out on a page with its title, sources and credits, and writes pixels as PNG.
/// Knows no JavaFX.
@NullMarked
package org.chronofront.render.page;

import org.jspecify.annotations.NullMarked;
