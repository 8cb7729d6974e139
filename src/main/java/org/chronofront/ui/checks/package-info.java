/// Gaps in what the claims say, and what cannot be right, as a page to work through.
@NullMarked
package org.chronofront.ui.checks;

import org.jspecify.annotations.NullMarked;
