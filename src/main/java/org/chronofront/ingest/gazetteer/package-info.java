/// Gazetteers: GeoNames' own tables, and tables of places by p-code. Their rows are places.
@NullMarked
package org.chronofront.ingest.gazetteer;

import org.jspecify.annotations.NullMarked;
