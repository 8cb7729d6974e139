/// Pure: claims → states, histories, gaps. No I/O, no clock, no randomness; every type is immutable
/// and may be used from any thread. The rules come from `docs/decisions` and the domain paper.
@NullMarked
package org.chronofront.control;

import org.jspecify.annotations.NullMarked;
