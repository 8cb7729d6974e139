@NullMarked
package org.chronofront.ingest.wikipedia;

import org.jspecify.annotations.NullMarked;
