@NullMarked
package org.chronofront.ingest.geojson;

import org.jspecify.annotations.NullMarked;
