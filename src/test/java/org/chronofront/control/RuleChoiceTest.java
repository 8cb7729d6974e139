package org.chronofront.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.chronofront.control.RuleChoice.Kind;
import org.chronofront.control.RuleChoice.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleChoiceTest {
  private static final RuleChoice ALL =
      new RuleChoice(Kind.CAUTIOUS, List.of("b", "a,&?=%", "b"), Level.PARENT);

  @Test
  void id_anyChoice_isReadBack() {
    assertThat(ALL.id()).isEqualTo("cautious?lens=a%2C%26?=%25,b&level=parent");
    assertThat(RuleChoice.parse(ALL.id())).isEqualTo(ALL);
    assertThat(RuleChoice.LATEST.id()).isEqualTo("latest");
    assertThat(RuleChoice.parse("latest")).isEqualTo(RuleChoice.LATEST);
    assertThat(RuleChoice.parse("corroborated?level=actor"))
        .isEqualTo(RuleChoice.LATEST.with(Kind.CORROBORATED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "best", "latest?x=1", "latest?lens=", "latest?level=top"})
  void parse_anythingElse_throws(String text) {
    assertThatThrownBy(() -> RuleChoice.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void name_choices_readAsASentenceWould() {
    assertThat(RuleChoice.LATEST.name(id -> id)).isEqualTo("latest");
    assertThat(ALL.through(List.of("s")).name(id -> id.toUpperCase(Locale.ROOT)))
        .isEqualTo("cautious, as S tells it, at the level of parents");
    assertThat(RuleChoice.LATEST.through(List.of("x", "y", "z")).name(id -> id))
        .isEqualTo("latest, as x, y and z tell it");
    assertThat(RuleChoice.LATEST.through(List.of("x", "y")).name(id -> "SOHR"))
        .isEqualTo("latest, as SOHR tells it");
  }

  @Test
  void over_sources_isARuleWithTheChoicesNames() {
    SourceChains chains = Voices.chains();
    ActorTree actors = Voices.actors();
    AdmissionRule rule = ALL.over(chains, actors);
    assertThat(rule.id()).isEqualTo(ALL.id());
    assertThat(rule.name(id -> id)).isEqualTo(ALL.name(id -> id));
    assertThat(rule).isEqualTo(ALL.over(chains, actors));
    assertThat(RuleChoice.LATEST.over(chains, actors)).isSameAs(AdmissionRule.LATEST);
    assertThat(AdmissionRule.LATEST.name(id -> id)).isEqualTo("latest");
  }

  @Test
  void of_names_standInARow() {
    assertThat(Row.of(List.of())).isEmpty();
    assertThat(Row.of(List.of("A"))).isEqualTo("A");
    assertThat(Row.of(List.of("A", "B"))).isEqualTo("A and B");
  }

  @Test
  void strength_ages_halvesEachHalfLife() {
    assertThat(new Fading(10).strength(-5)).isEqualTo(1);
    assertThat(new Fading(10).strength(0)).isEqualTo(1);
    assertThat(new Fading(10).strength(10)).isEqualTo(0.5);
    assertThat(new Fading(10).strength(30)).isEqualTo(0.125);
    assertThat(Fading.USUAL.strength(180)).isEqualTo(0.5);
    assertThat(new Fading(1).strength(1)).isEqualTo(0.5);
    assertThatThrownBy(() -> new Fading(0)).hasMessageContaining("0 days");
  }
}
