package org.chronofront.control.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.chronofront.model.Source;
import org.chronofront.model.SourceKind;
import org.junit.jupiter.api.Test;

class RingsTest {
  @Test
  void rings_threeInARowRound_areOneRingInOrder() {
    Rings rings =
        new Rings(
            List.of(
                source("paper", "agency"),
                source("agency", "blog", "missing"),
                source("blog", "paper"),
                source("reader", "paper")));

    assertThat(rings.rings()).containsExactly(List.of("agency", "blog", "paper"));
    assertThat(rings.relies("reader", "blog")).isTrue();
    assertThat(rings.relies("blog", "reader")).isFalse();
    assertThat(rings.relies("blog", "blog")).isTrue();
  }

  @Test
  void rings_itselfOrNone() {
    assertThat(new Rings(List.of(source("a", "a"), source("b", "a"))).rings())
        .containsExactly(List.of("a"));
    assertThat(new Rings(List.of(source("a", "b"), source("b", "c"), source("c"))).rings())
        .isEmpty();
  }

  @Test
  void rings_betweenTwoRings_standsInNone() {
    Rings rings =
        new Rings(
            List.of(
                source("a", "b"),
                source("b", "a", "bridge"),
                source("bridge", "c"),
                source("c", "d"),
                source("d", "c")));

    assertThat(rings.rings()).containsExactly(List.of("a", "b"), List.of("c", "d"));
  }

  @Test
  void rings_longChain_needsNoStack() {
    List<Source> chain =
        IntStream.range(0, 200_000).mapToObj(i -> source("s" + i, "s" + (i + 1))).toList();

    assertThat(new Rings(chain).rings()).isEmpty();
  }

  @Property
  void rings_anyGraph_holdExactlyThoseThatReachThemselves(
      @ForAll @Size(max = 10) List<@IntRange(min = 0, max = 35) Integer> edges) {
    boolean[][] reaches = new boolean[6][6];
    List<List<String>> others =
        IntStream.range(0, 6).<List<String>>mapToObj(i -> new ArrayList<>()).toList();
    for (int edge : edges) {
      reaches[edge / 6][edge % 6] = true;
      others.get(edge / 6).add("s" + edge % 6);
    }
    List<Source> sources =
        IntStream.range(0, 6)
            .mapToObj(i -> source("s" + i, others.get(i).toArray(String[]::new)))
            .toList();
    Rings rings = new Rings(sources);
    List<List<String>> found = rings.rings();
    for (List<String> ring : found) {
      assertThat(ring).doesNotHaveDuplicates();
      for (int i = 0; i < ring.size(); i++) {
        String next = ring.get((i + 1) % ring.size());
        assertThat(others.get(number(ring.get(i)))).contains(next);
      }
    }
    close(reaches);
    Set<String> inRings = new TreeSet<>();
    for (int i = 0; i < 6; i++) {
      for (int j = 0; j < 6; j++) {
        assertThat(rings.relies("s" + i, "s" + j)).isEqualTo(reaches[i][j]);
      }
      if (reaches[i][i]) {
        inRings.add("s" + i);
      }
    }
    assertThat(new TreeSet<>(found.stream().flatMap(Collection::stream).toList()))
        .isEqualTo(inRings);
  }

  private static void close(boolean[][] reaches) {
    for (int via = 0; via < 6; via++) {
      for (int i = 0; i < 6; i++) {
        for (int j = 0; j < 6; j++) {
          reaches[i][j] |= reaches[i][via] && reaches[via][j];
        }
      }
    }
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }

  static Source source(String id, String... reliesOn) {
    return new Source(
        id, id, id, null, null, null, "en", SourceKind.OTHER, null, List.of(reliesOn), null);
  }
}
