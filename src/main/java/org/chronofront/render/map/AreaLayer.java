package org.chronofront.render.map;

import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// Draws the day's areas over the base map. A picture of them is kept, so that a drag copies it;
/// where a second frame has the same zoom, it reaches beyond the frame. Areas between thousands of
/// places take longer than a frame may: on the screen they are drawn on another thread, and until
/// then the last picture of them is shown, larger or smaller where the zoom has changed. Confined
/// to one thread.
final class AreaLayer {
  /// How far the picture reaches beyond the frame, in logical pixels.
  private static final int BEYOND = 128;

  /// Larger pictures than this, of files, are drawn in bands and not kept.
  private static final int MOST_PIXELS = 12_000_000;

  private final @Nullable LatestWork later;
  private final Runnable ready;
  private final AreaShapes here = new AreaShapes();

  /// Those of the other thread.
  private final AreaShapes there = new AreaShapes();

  private @Nullable AreaPicture kept;
  private AreaPicture.@Nullable Order asked;
  private volatile @Nullable AreaPicture come;

  /// One that draws all at once.
  AreaLayer() {
    this.later = null;
    this.ready = () -> {};
  }

  /// One that has what is interpolated drawn by another thread.
  ///
  /// @param ready runs on that thread when a picture has come
  AreaLayer(Executor worker, Runnable ready) {
    this.later = new LatestWork(worker);
    this.ready = ready;
  }

  private boolean waits(List<AreaMark> marks) {
    return later != null && marks.stream().anyMatch(AreaMark::interpolated);
  }

  /// The shapes of marks, kept for as long as these are asked for; of marks that are drawn later,
  /// those that were drawn last.
  List<AreaShape> shapes(List<AreaMark> wanted) {
    if (waits(wanted)) {
      AreaPicture last = come;
      return last == null ? List.of() : last.shapes();
    }
    return here.of(wanted);
  }

  /// Draws the areas.
  void draw(Frame frame, SnappedView view, List<AreaMark> areas) {
    if (areas.isEmpty()) {
      kept = null;
      return;
    }
    double world = (double) view.tileSize() * (1 << view.tileZoom());
    AreaPicture.Box box = new AreaPicture.Box(view.left(), view.top(), view.width(), view.height());
    AreaPicture.Order order = new AreaPicture.Order(areas, world, view.scale(), box);
    int band = Math.max(1, MOST_PIXELS / Math.max(1, box.width()));
    if (waits(areas)) {
      AreaPicture last = last(order);
      if (last != null) {
        last.draw(frame, order);
      }
    } else if (box.height() > band) {
      for (int y = 0; y < box.height(); y += band) {
        int height = Math.min(band, box.height() - y);
        AreaPicture.Box part = new AreaPicture.Box(box.left(), box.top() + y, box.width(), height);
        AreaPicture.of(order.in(part), here.of(areas)).draw(frame, order);
      }
    } else {
      now(order).draw(frame, order);
    }
  }

  private AreaPicture now(AreaPicture.Order order) {
    AreaPicture before = kept;
    if (before != null && before.serves(order)) {
      return before;
    }
    boolean again = before != null && before.isLike(order);
    AreaPicture now = AreaPicture.of(again ? order.grown(BEYOND) : order, here.of(order.marks()));
    kept = now;
    return now;
  }

  /// What is there, and asks for better where that is not what is wanted.
  private @Nullable AreaPicture last(AreaPicture.Order order) {
    AreaPicture last = come;
    if (later != null && (last == null || !last.serves(order)) && !order.equals(asked)) {
      asked = order;
      later.ask(() -> paint(order.grown(BEYOND)));
    }
    return come;
  }

  private void paint(AreaPicture.Order order) {
    come = AreaPicture.of(order, there.of(order.marks()));
    ready.run();
  }
}
