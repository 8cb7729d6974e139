/// Reads the bundled base map `/data/basemap/basemap.bin`: land, lakes, rivers, borders by cells
/// and levels of detail, towns and countries. Pure JDK; the format is described in
/// `data/basemap/README.md`.
@NullMarked
package org.chronofront.basemap;

import org.jspecify.annotations.NullMarked;
