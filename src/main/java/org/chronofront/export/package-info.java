/// Files and texts that go out of the application for other programs and people.
@NullMarked
package org.chronofront.export;

import org.jspecify.annotations.NullMarked;
