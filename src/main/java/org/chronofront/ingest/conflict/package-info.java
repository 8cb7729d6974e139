/// What the readers of tables of conflict events share: ids in little memory, places with what they
/// lie in, countries, details.
@NullMarked
package org.chronofront.ingest.conflict;

import org.jspecify.annotations.NullMarked;
