/// Pure map geometry: web Mercator, bounds, tiles, viewports. Knows `model` and the JDK only.
@NullMarked
package org.chronofront.geo;

import org.jspecify.annotations.NullMarked;
