/// The same use cases from a terminal, without a display and without JavaFX. The only package that
/// may write to the standard streams.
@NullMarked
package org.chronofront.cli;

import org.jspecify.annotations.NullMarked;
