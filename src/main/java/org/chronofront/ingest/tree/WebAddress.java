package org.chronofront.ingest.tree;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Addresses of web pages, as far as they tell who publishes something.
public final class WebAddress {
  private static final Pattern FORM =
      Pattern.compile(
          "https?://(?:www\\.|m\\.|mobile\\.)?([^/\\s?#:]+)\\S*", Pattern.CASE_INSENSITIVE);

  private WebAddress() {}

  /// True when the text is an address, and nothing else.
  public static boolean isOne(String text) {
    return FORM.matcher(text.strip()).matches();
  }

  /// The host without "www.", null when it is no address.
  public static @Nullable String host(String text) {
    Matcher form = FORM.matcher(text.strip());
    return form.matches() ? form.group(1).toLowerCase(Locale.ROOT) : null;
  }
}
