/// Finds places, actors, events and words of sources while a person types.
@NullMarked
package org.chronofront.ui.search;

import org.jspecify.annotations.NullMarked;
