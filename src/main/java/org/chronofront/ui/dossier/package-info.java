/// What is known of the selected place or event, with the words of the sources. Follows the
/// session; reads texts off the FX thread.
@NullMarked
package org.chronofront.ui.dossier;

import org.jspecify.annotations.NullMarked;
