@NullMarked
package org.chronofront.ingest.timemap;

import org.jspecify.annotations.NullMarked;
