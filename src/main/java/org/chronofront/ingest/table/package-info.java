/// Text tables of any make, row by row: encoding, delimiter, quotes, headers, and the rows that
/// cannot be read. What the columns mean is the business of the formats.
@NullMarked
package org.chronofront.ingest.table;

import org.jspecify.annotations.NullMarked;
