/// Programs that measure, run by hand: see CONTRIBUTING.
@NullMarked
package org.chronofront.bench;

import org.jspecify.annotations.NullMarked;
