package org.chronofront.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "file:///etc/passwd",
        "JAVASCRIPT://example.org/%0aalert(1)",
        "data:text/html,x",
        "ftp://example.org/x",
        "https:///nohost",
        "https://example.org@evil.example/",
        "//example.org/x",
        "example.org",
        "https://exa mple.org/",
        ""
      })
  void of_notAWebAddress_isEmpty(String address) {
    assertThat(WebLink.of(address)).isEmpty();
  }

  @Test
  void of_noAddress_isEmpty() {
    assertThat(WebLink.of(null)).isEmpty();
  }

  @Test
  void of_webAddress_showsHostWithoutWww() {
    assertThat(WebLink.of("https://www.example.org/a?b=c"))
        .hasValueSatisfying(
            link -> {
              assertThat(link.host()).isEqualTo("example.org");
              assertThat(link.address()).hasToString("https://www.example.org/a?b=c");
            });
    assertThat(WebLink.of("HTTP://example.org/")).isPresent();
  }
}
