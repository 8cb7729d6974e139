/// TimeMap (Forensic Architecture, Bellingcat): a list of events with their sources and filters, as
/// its pages export it.
@NullMarked
package org.chronofront.ingest.timemap;

import org.jspecify.annotations.NullMarked;
