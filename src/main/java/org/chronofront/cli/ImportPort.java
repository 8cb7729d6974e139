package org.chronofront.cli;

import java.nio.file.Path;
import org.chronofront.library.importing.Importing;

/// Gives the way into a library.
@FunctionalInterface
public interface ImportPort {
  /// The way into a library, which is made at the first import where it is not there.
  Importing into(Path library);
}
