package org.chronofront.ui.dossier;

import java.net.URI;

/// Opens an address outside of the app. Asked only after a person's click, and only for http and
/// https.
@FunctionalInterface
public interface LinkOpener {
  /// Opens the address; returns at once.
  void open(URI address);
}
