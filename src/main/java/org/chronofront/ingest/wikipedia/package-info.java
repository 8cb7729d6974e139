/// The Lua modules that draw Wikipedia's detailed maps of wars: rows of marks, whose icons say who
/// holds a place. What an icon stands for is asked.
@NullMarked
package org.chronofront.ingest.wikipedia;

import org.jspecify.annotations.NullMarked;
