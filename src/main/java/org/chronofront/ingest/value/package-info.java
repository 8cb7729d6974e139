/// What stands in the fields of other people's files, read for all formats alike: days, numbers,
/// coordinates, languages. Nothing is guessed in silence: what was read another way than it stands
/// there comes with a note, what cannot be read with a reason.
@NullMarked
package org.chronofront.ingest.value;

import org.jspecify.annotations.NullMarked;
