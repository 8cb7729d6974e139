/// What the app remembers between two starts. Survives a crash and a damaged file.
@NullMarked
package org.chronofront.settings;

import org.jspecify.annotations.NullMarked;
