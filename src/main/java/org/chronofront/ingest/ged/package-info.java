/// The Georeferenced Event Dataset of the Uppsala Conflict Data Program, as tables in its layouts
/// of 41 and 49 columns and any part of them, in any order.
@NullMarked
package org.chronofront.ingest.ged;

import org.jspecify.annotations.NullMarked;
