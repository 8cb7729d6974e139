package org.chronofront.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.chronofront.geo.Viewport;
import org.chronofront.library.LibraryArea;
import org.chronofront.model.GeoPoint;
import org.chronofront.render.label.LabelBox;
import org.chronofront.render.map.AreasBetween;
import org.chronofront.render.map.ComposedMap;
import org.chronofront.render.map.MapComposer;
import org.chronofront.render.map.MapScene;
import org.chronofront.render.map.PlaceMark;
import org.chronofront.ui.camera.AreaPick;
import org.chronofront.ui.camera.CameraGlide;
import org.chronofront.ui.camera.MapCamera;
import org.chronofront.ui.camera.MapPicture;
import org.chronofront.ui.camera.Sharpness;
import org.chronofront.ui.fx.Repaint;
import org.chronofront.ui.mark.HoverTip;
import org.chronofront.ui.session.MapPosition;
import org.jspecify.annotations.Nullable;

/// One map in two pictures of the same ground: left of the divider side A, right of it side B. Both
/// are composed by the same code as the main map, in full; A's is cut off at the divider. FX
/// thread.
final class SplitMap extends Region {
  private static final double NEAR_EDGE = 40;

  private final CompareModel model;
  private final CompareWords words;
  private final CompareKey key;
  private final SideScenes scenes;
  private final MapPicture first;
  private final MapPicture second;
  private final ObjectProperty<MapPosition> position;
  private final MapCamera camera;
  private final CameraGlide glide;
  private final DoubleProperty divider = new SimpleDoubleProperty(0.5);
  private final Divider handle;
  private final SideNames names = new SideNames();
  private final Rectangle cut = new Rectangle();
  private final Repaint repaint = new Repaint(this::paint);
  private final Sharpness sharpness = new Sharpness(this, _ -> repaint.request());
  private @Nullable ComposedMap left;
  private @Nullable ComposedMap right;
  private @Nullable String hovered;
  private Supplier<List<LibraryArea>> areas = List::of;
  private boolean fitted;
  private boolean following = true;

  /// @param composer makes a composer, given what to run when a tile has come
  /// @param between makes areas between places, given what to run when some have come
  SplitMap(
      CompareModel model,
      CompareWords words,
      CompareKey key,
      Function<Runnable, MapComposer> composer,
      Function<Runnable, AreasBetween> between) {
    this.model = model;
    this.words = words;
    this.key = key;
    this.scenes =
        new SideScenes(model, between.apply(repaint::request), between.apply(repaint::request));
    this.first = new MapPicture(composer.apply(repaint::request));
    this.second = new MapPicture(composer.apply(repaint::request));
    this.position = new SimpleObjectProperty<>(model.session().mapPositionProperty().get());
    this.camera = new MapCamera(position);
    this.glide = new CameraGlide(camera);
    this.handle = new Divider(divider, this::getWidth);
    build();
    listen();
    SplitMouse.attach(this, camera, glide, new HoverTip(this));
    SplitKeys.attach(this, camera, glide);
  }

  private void build() {
    getStyleClass().add("split-map");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleRoleDescription("Map in two halves");
    setMinSize(240, 160);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    cut.heightProperty().bind(heightProperty());
    first.node().setClip(cut);
    Region ring = new Region();
    ring.getStyleClass().add("split-focus");
    ring.setMouseTransparent(true);
    ring.setManaged(false);
    ring.visibleProperty().bind(focusVisibleProperty());
    widthProperty().subscribe(_ -> ring.resize(getWidth(), getHeight()));
    heightProperty().subscribe(_ -> ring.resize(getWidth(), getHeight()));
    getChildren().setAll(second.node(), first.node());
    getChildren().addAll(names.nodes());
    getChildren().addAll(ring, handle);
  }

  private void listen() {
    model.difference().subscribe(_ -> changed());
    position.subscribe(_ -> repaint.request());
    model.session().themeProperty().subscribe(_ -> repaint.request());
    model.session().interpolationProperty().subscribe(_ -> repaint.request());
    model.session().selectionProperty().subscribe(_ -> follow());
    divider.subscribe(_ -> requestLayout());
  }

  private void changed() {
    names.say(words);
    setAccessibleText(words.summary());
    requestLayout();
    repaint.request();
  }

  /// Where the halves meet, as a part of the width.
  DoubleProperty divider() {
    return divider;
  }

  CompareModel model() {
    return model;
  }

  CompareWords words() {
    return words;
  }

  /// Shows all that differs.
  void fitToChanges() {
    following = true;
    glide.flyTo(camera.fitted(scenes.points(areas.get())));
  }

  /// What differs now is shown as long as nobody has moved the map.
  void keepFitted() {
    if (fitted && following) {
      fitToChanges();
    }
  }

  /// Somebody has moved the map.
  void moved() {
    following = false;
  }

  /// Another comparison begins: what differs in it is shown.
  void followAgain() {
    following = true;
  }

  /// Areas that are shown besides, because they differ.
  void fitToo(Supplier<List<LibraryArea>> differing) {
    areas = differing;
  }

  /// The place at a point of the half that is seen there.
  Optional<PlaceMark> placeAt(double x, double y) {
    ComposedMap there = isFirstAt(x) ? left : right;
    return there == null ? Optional.empty() : there.placeAt(x, y);
  }

  /// The area at a point of the half that is seen there.
  Optional<AreaPick> areaAt(double x, double y) {
    ComposedMap there = isFirstAt(x) ? left : right;
    return there == null ? Optional.empty() : AreaPick.at(model.session(), there, x, y);
  }

  /// Whether side A is seen there.
  boolean isFirstAt(double x) {
    return x < divider.get() * getWidth();
  }

  /// The places in sight, in the keyboard's order.
  List<String> placesInView() {
    return right == null ? List.of() : right.placesInView();
  }

  @Nullable String hovered() {
    return hovered;
  }

  void hover(@Nullable String place) {
    if (!Objects.equals(place, hovered)) {
      hovered = place;
      repaint.request();
    }
  }

  /// Flies to the selected place when it is out of sight.
  private void follow() {
    String place = model.selected();
    GeoPoint point = place == null ? null : model.library().catalog().place(place).point();
    if (point != null && fitted && !camera.sees(point, NEAR_EDGE)) {
      moved();
      glide.flyTo(new MapPosition(point.longitude(), point.latitude(), position.get().zoom()));
    }
    repaint.request();
  }

  @Override
  protected void layoutChildren() {
    double at = Math.rint(divider.get() * getWidth());
    cut.setWidth(at);
    handle.resizeRelocate(at - Divider.REACH, 0, 2 * Divider.REACH, Math.max(1, getHeight()));
    names.place(at, getWidth());
    repaint.request();
  }

  private void paint() {
    boolean shown =
        getScene() != null && getScene().getWindow() != null && getScene().getWindow().isShowing();
    if (!shown || getWidth() < 1 || getHeight() < 1 || model.difference().get() == null) {
      return;
    }
    camera.resize(Math.floor(getWidth()), Math.floor(getHeight()), scenes.points(List.of()));
    if (!fitted) {
      fitted = true;
      position.set(camera.fitted(scenes.points(areas.get())));
    }
    Viewport viewport = camera.viewport();
    double at = cut.getWidth();
    ComposedMap one = first.show(scene(true, viewport, at, getWidth()));
    ComposedMap two = second.show(scene(false, viewport, 0, at));
    scenes.explain(key);
    left = one;
    right = two;
    if (!one.namesComplete() || !two.namesComplete()) {
      repaint.request();
    }
  }

  /// A side's scene, in which nothing is written that the other side's picture would cut off.
  private MapScene scene(boolean isFirst, Viewport viewport, double from, double to) {
    List<LabelBox> covered = new ArrayList<>(names.covered());
    if (to > from) {
      covered.add(new LabelBox(from - 1, 0, to + 1, getHeight()));
    }
    return scenes.scene(
        isFirst, viewport, sharpness.scale(), new SideScenes.Over(hovered, covered));
  }

  /// Where the names on a side stand, for tests.
  ComposedMap composed(boolean isFirst) {
    return Objects.requireNonNull(isFirst ? left : right);
  }

  /// What is seen, for tests.
  Viewport viewport() {
    return camera.viewport();
  }
}
