package org.chronofront.ui.dossier;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An address that may be opened: http or https, with a host and without a user name that could
/// pass for one.
///
/// @param address the whole address
/// @param host what a person is shown of it
record WebLink(URI address, String host) {
  /// The link, empty when the address is none that may be opened.
  static Optional<WebLink> of(@Nullable String address) {
    if (address == null) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(address.strip());
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      String host = uri.getHost();
      boolean web = scheme.equals("https") || scheme.equals("http");
      if (!web || host == null || host.isEmpty() || uri.getRawUserInfo() != null) {
        return Optional.empty();
      }
      return Optional.of(new WebLink(uri, host.startsWith("www.") ? host.substring(4) : host));
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }
}
