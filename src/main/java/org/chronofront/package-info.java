/// Where the program starts: the launcher and the composition root, which alone constructs
/// services.
@NullMarked
package org.chronofront;

import org.jspecify.annotations.NullMarked;
