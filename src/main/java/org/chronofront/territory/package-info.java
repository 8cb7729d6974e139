/// Pure: areas between places, for a picture of control that says of itself that it is
/// interpolated. The only room with JTS.
@NullMarked
package org.chronofront.territory;

import org.jspecify.annotations.NullMarked;
