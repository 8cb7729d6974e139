package org.chronofront.render.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chronofront.model.Actor;
import org.chronofront.model.ActorKind;
import org.chronofront.model.LocalName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActorColorsTest {
  private final ActorColors colors =
      new ActorColors(
          List.of(
              actor("government", "Syrian government", null, null),
              actor("is", "Islamic State", "IS", null),
              actor("army", "Syrian Arab Army", "SAA", "government"),
              actor("allies", "Allies of the Syrian government", null, null),
              new Actor("civilians", List.of(name("Civilians")), ActorKind.CIVILIANS, null)));

  @Test
  void code_abbreviationOrInitials_isShort() {
    assertThat(colors.code("is")).isEqualTo("IS");
    assertThat(colors.code("army")).isEqualTo("SAA");
    assertThat(colors.code("government")).isEqualTo("SG");
    assertThat(colors.code("allies")).isEqualTo("ASG");
    assertThat(colors.code("nobody")).isEqualTo("?");
  }

  @Test
  void argb_child_hasItsParentsColour() {
    assertThat(colors.argb("army", Theme.LIGHT)).isEqualTo(colors.argb("government", Theme.LIGHT));
  }

  @Test
  void argb_differentActors_differInBothThemes() {
    for (Theme theme : Theme.values()) {
      assertThat(
              List.of(
                  colors.argb("government", theme),
                  colors.argb("is", theme),
                  colors.argb("allies", theme),
                  colors.argb("civilians", theme)))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void argb_actorOfAnotherDatasetWithTheSameName_hasTheSameColour() {
    ActorColors both =
        new ActorColors(
            List.of(
                actor("government", "Syrian government", null, null),
                actor("forces", "Syrian Democratic Forces", "SDF", null),
                actor("army", "Syrian Arab Army", "SAA", "government"),
                actor("sdf@map", "SDF", null, null),
                actor("saa@map", "Syrian Arab army", null, null),
                actor("others@map", "Opposition", null, null)));
    for (Theme theme : Theme.values()) {
      assertThat(both.argb("sdf@map", theme)).isEqualTo(both.argb("forces", theme));
      assertThat(both.argb("saa@map", theme)).isEqualTo(both.argb("government", theme));
      assertThat(
              List.of(
                  both.argb("government", theme),
                  both.argb("forces", theme),
                  both.argb("others@map", theme)))
          .doesNotHaveDuplicates();
    }
  }

  private static Actor actor(
      String id, String name, @Nullable String abbreviation, @Nullable String parent) {
    List<LocalName> names =
        abbreviation == null
            ? List.of(name(name))
            : List.of(name(name), new LocalName("en", abbreviation, LocalName.Kind.ABBREVIATION));
    return new Actor(id, names, ActorKind.ARMED_GROUP, parent);
  }

  private static LocalName name(String text) {
    return new LocalName("en", text, LocalName.Kind.NAME);
  }
}
