/// What a person hides: kinds of event, actors, outlets.
@NullMarked
package org.chronofront.ui.filter;

import org.jspecify.annotations.NullMarked;
