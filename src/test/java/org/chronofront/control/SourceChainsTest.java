package org.chronofront.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chronofront.control.Voices.held;

import org.chronofront.model.ControlClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceChainsTest {
  private final SourceChains chains = Voices.chains();

  /// Source and origin of each claim; what ties them.
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          paper, sohr,  sohr,   sohr,     SameVoice[source=sohr]
          paper, paper, sohr,   sohr,     'ReliesOn[source=paper, on=sohr]'
          sohr,  sohr,  paper,  afp,      'ReliesOn[source=afp, on=sohr]'
          paper, afp,   sohr,   sohr,     'ReliesOn[source=afp, on=sohr]'
          paper, paper, afp,    afp,      'ReliesOn[source=paper, on=afp]'
          one,   one,   two,    two,      'ReliesOn[source=two, on=one]'
          paper, sohr,  paper,  officer,  Common[source=afp]
          sohr,  sohr,  echo,   echo,     SameOutlet[outlet=SOHR]
          echo,  echo,  paper,  afp,      SameOutlet[outlet=sohr]
          sohr,  sohr,  blog,   blog,     -
          paper, sohr,  fan,    agency,   -
          nobody, nobody, other, other,   -
          daily, sohr,  wire,   agency,   Common[source=wire]
          daily, sohr,  afp,    agency,   Common[source=afp]
          nobody, sohr,  nobody, blog,    Common[source=nobody]
          """)
  void dependence_twoClaims_isWhatTiesThem(
      String source, String origin, String otherSource, String otherOrigin, String tie) {
    ControlClaim one = held("a", source, origin, "is", 1);
    ControlClaim other = held("b", otherSource, otherOrigin, "is", 1);

    Dependence found = chains.dependence(one, other);

    assertThat(found == null ? "-" : found.toString()).isEqualTo(tie);
    assertThat(chains.independent(one, other)).isEqualTo(tie.equals("-"));
    assertThat(chains.independent(other, one)).isEqualTo(tie.equals("-"));
  }

  @Test
  void handedOnBy_chain_isTheWayAndNoMore() {
    assertThat(chains.handedOnBy(held("a", "paper", "sohr", "is", 1)))
        .containsExactly("paper", "afp", "sohr");
    assertThat(chains.handedOnBy(held("a", "afp", "afp", "is", 1))).containsExactly("afp");
    assertThat(chains.handedOnBy(held("a", "one", "two", "is", 1))).containsExactly("one", "two");
    assertThat(chains.handedOnBy(held("a", "blog", "sohr", "is", 1)))
        .containsExactly("blog", "sohr");
    assertThat(chains.handedOnBy(held("a", "daily", "sohr", "is", 1)))
        .containsExactly("daily", "afp", "wire", "sohr");
  }

  @Test
  void behind_whoHandsOn_isFromWhomHeHasIt() {
    ControlClaim claim = held("a", "paper", "sohr", "is", 1);
    assertThat(chains.behind("paper", claim)).containsExactly("afp", "sohr");
    assertThat(chains.behind("afp", claim)).containsExactly("sohr");
    assertThat(chains.behind("sohr", claim)).isEmpty();
  }
}
