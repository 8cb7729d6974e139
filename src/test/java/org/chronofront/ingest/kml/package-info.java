@NullMarked
package org.chronofront.ingest.kml;

import org.jspecify.annotations.NullMarked;
