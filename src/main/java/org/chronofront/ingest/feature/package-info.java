/// What GeoJSON and KML have in common: features with a shape, a time and properties in anybody's
/// names, and what they become (events, areas, places).
@NullMarked
package org.chronofront.ingest.feature;

import org.jspecify.annotations.NullMarked;
