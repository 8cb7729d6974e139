package org.chronofront.render.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.chronofront.basemap.BaseMap;
import org.chronofront.geo.TileId;
import org.junit.jupiter.api.Test;

class TileSourceTest {
  /// Runs what it was given when told to.
  private static final class Waiting implements Executor {
    private final Deque<Runnable> tasks = new ArrayDeque<>();

    @Override
    public void execute(Runnable task) {
      tasks.addLast(task);
    }

    void runOne() {
      tasks.removeFirst().run();
    }

    void runAll() {
      while (!tasks.isEmpty()) {
        runOne();
      }
    }
  }

  private static final BaseMap MAP = BaseMap.bundled();
  private static final TileId SYRIA = new TileId(7, 77, 50);

  private final Waiting executor = new Waiting();
  private final BaseMapTiles tiles = new BaseMapTiles(MAP, executor, 8L << 20);
  private final TileSource source = tiles.source(MapPalette.LIGHT, 1);

  @Test
  void request_inEveryFrame_paintsOnce() {
    AtomicInteger ready = new AtomicInteger();
    source.onTileReady(ready::incrementAndGet);
    for (int frame = 0; frame < 100; frame++) {
      assertThat(source.ifReady(SYRIA)).isNull();
      source.request(SYRIA);
    }
    assertThat(executor.tasks).hasSize(1);
    executor.runAll();
    source.request(SYRIA);
    assertThat(executor.tasks).isEmpty();
    assertThat(ready).hasValue(1);
    assertThat(Objects.requireNonNull(source.ifReady(SYRIA)).pixels())
        .isEqualTo(tiles.paint(SYRIA, 1, MapPalette.LIGHT).pixels());
  }

  @Test
  void request_severalTiles_theLastAskedForIsMadeFirst() {
    TileId second = new TileId(7, 78, 50);
    source.request(SYRIA);
    source.request(second);
    executor.runOne();
    assertThat(source.ifReady(second)).isNotNull();
    assertThat(source.ifReady(SYRIA)).isNull();
  }

  @Test
  void retain_whatIsNotWanted_isNotPainted_andMayBeAskedForAgain() {
    source.request(SYRIA);
    source.retain(id -> false);
    executor.runAll();
    assertThat(source.ifReady(SYRIA)).isNull();
    source.request(SYRIA);
    executor.runAll();
    assertThat(source.ifReady(SYRIA)).isNotNull();
  }

  @Test
  void request_beyondTheDateLineOrTheMap_isTheTileInsideOrNone() {
    source.request(new TileId(3, 8 + 4, 3));
    source.request(new TileId(3, 4, 9));
    assertThat(executor.tasks).hasSize(1);
    executor.runAll();
    assertThat(source.ifReady(new TileId(3, 4, 3))).isNotNull();
    assertThat(source.ifReady(new TileId(3, -4, 3))).isNotNull();
  }

  @Test
  void ancestor_ofAMissingTile_isTheNearestReadyOne() {
    assertThat(source.ancestor(SYRIA)).isNull();
    source.request(new TileId(4, 9, 6));
    executor.runAll();
    TileAncestor found = Objects.requireNonNull(source.ancestor(SYRIA));
    assertThat(found.id()).isEqualTo(new TileId(4, 9, 6));
    assertThat(found.side()).isEqualTo(32);
    assertThat(found.left()).isEqualTo((77 - 72) * 32);
    assertThat(found.top()).isEqualTo((50 - 48) * 32);
  }

  @Test
  void cache_beyondItsBudget_forgetsTheOldest() {
    TileCache cache = new TileCache(3 * 4 * 256 * 256);
    for (int x = 0; x < 5; x++) {
      cache.put("a", new TileId(3, x, 0), new TileImage(new int[256 * 256], 256));
    }
    assertThat(cache.used()).isEqualTo(3 * 4 * 256 * 256);
    assertThat(cache.get("a", new TileId(3, 1, 0))).isNull();
    assertThat(cache.get("a", new TileId(3, 4, 0))).isNotNull();
    assertThat(cache.get("b", new TileId(3, 4, 0))).isNull();
  }

  @Test
  void source_ofAnotherPalette_hasTilesOfItsOwn() {
    source.request(SYRIA);
    executor.runAll();
    TileSource dark = tiles.source(MapPalette.DARK, 1);
    assertThat(dark).isNotSameAs(source);
    assertThat(tiles.source(MapPalette.LIGHT, 1)).isSameAs(source);
    assertThat(dark.ifReady(SYRIA)).isNull();
  }
}
