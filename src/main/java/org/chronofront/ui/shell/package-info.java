/// The main window: puts the views side by side around one session. The only room of `ui` that
/// knows several features.
@NullMarked
package org.chronofront.ui.shell;

import org.jspecify.annotations.NullMarked;
