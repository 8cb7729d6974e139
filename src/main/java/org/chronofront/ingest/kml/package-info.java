/// KML 2.x and Google's extensions of it, plain or zipped (KMZ).
@NullMarked
package org.chronofront.ingest.kml;

import org.jspecify.annotations.NullMarked;
