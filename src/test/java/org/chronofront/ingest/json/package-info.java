@NullMarked
package org.chronofront.ingest.json;

import org.jspecify.annotations.NullMarked;
