@NullMarked
package org.chronofront.ingest.opensyria;

import org.jspecify.annotations.NullMarked;
