/// GeoJSON (RFC 7946, and what programs write in its place).
@NullMarked
package org.chronofront.ingest.geojson;

import org.jspecify.annotations.NullMarked;
