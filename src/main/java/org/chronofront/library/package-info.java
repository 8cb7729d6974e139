/// Use cases on an open library: open, load, history, search. The only door that the window and the
/// command line use.
@NullMarked
package org.chronofront.library;

import org.jspecify.annotations.NullMarked;
