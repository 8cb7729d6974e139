/// Reads the project's own dataset format (`data/schema/chronofront-dataset-1.schema.json`)
/// strictly: what the file holds is mirrored in package-private records, all of it is checked, and
/// either a whole dataset comes out or a list of problems.
@NullMarked
package org.chronofront.ingest.json;

import org.jspecify.annotations.NullMarked;
