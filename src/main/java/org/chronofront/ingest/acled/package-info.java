/// Tables of the Armed Conflict Location & Event Data project, in the layouts of all years, and
/// what they say about control.
@NullMarked
package org.chronofront.ingest.acled;

import org.jspecify.annotations.NullMarked;
