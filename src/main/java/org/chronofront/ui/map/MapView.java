package org.chronofront.ui.map;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import org.chronofront.geo.Mercator;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.GeoPoint;
import org.chronofront.render.map.AreasBetween;
import org.chronofront.render.map.ComposedMap;
import org.chronofront.render.map.MapCaption.LegendForm;
import org.chronofront.render.map.MapComposer;
import org.chronofront.render.map.MapFit;
import org.chronofront.render.map.MapScene;
import org.chronofront.render.map.MapStudio;
import org.chronofront.ui.camera.CameraGlide;
import org.chronofront.ui.camera.MapCamera;
import org.chronofront.ui.camera.MapPicture;
import org.chronofront.ui.camera.Sharpness;
import org.chronofront.ui.fx.Repaint;
import org.chronofront.ui.mark.Covering;
import org.chronofront.ui.mark.HoverTip;
import org.chronofront.ui.session.MapPosition;
import org.chronofront.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// The map: control at the day, events of the window. Drag pans, the wheel zooms about the pointer,
/// a click selects; arrow keys, + and −, 0, Tab and Enter do the same. FX thread only.
public final class MapView extends StackPane {
  private final Session session;
  private final SceneOfSession scenes;
  private final MapPicture picture;
  private final MapCamera camera;
  private final CameraGlide glide;
  private final Repaint repaint = new Repaint(this::paint);
  private final InSight sight;
  private final MapOverlay overlay;
  private final EventChooser chooser;
  private final MapSpeech speech;
  private final InvalidationListener changed = change -> repaint.request();
  private final Sharpness sharpness = new Sharpness(this, changed);
  private @Nullable ComposedMap composed;
  private @Nullable String hovered;
  private final LegendChoice legend = new LegendChoice();

  /// A map of the session.
  ///
  /// @param studio open already; opening it takes some tens of milliseconds
  public MapView(Session session, MapStudio studio) {
    this(session, studio::forScreen, studio::areasBetween);
  }

  /// @param composer makes the composer, given what to run when a tile has come
  /// @param between makes the areas between places, given what to run when some have come
  MapView(
      Session session,
      Function<Runnable, MapComposer> composer,
      Function<Runnable, AreasBetween> between) {
    this.session = session;
    this.scenes = new SceneOfSession(session, between.apply(repaint::request));
    this.picture = new MapPicture(composer.apply(repaint::request));
    this.camera = new MapCamera(session.mapPositionProperty());
    this.glide = new CameraGlide(camera);
    this.sight = new InSight(session, camera, glide, new Covering(this, this::uncover));
    this.overlay =
        new MapOverlay(
            new MapButtons(
                () -> glide.zoomBy(1, getWidth() / 2, getHeight() / 2),
                () -> glide.zoomBy(-1, getWidth() / 2, getHeight() / 2),
                this::fitToData,
                this::toggleLegend),
            new EmptyMessage(session));
    this.chooser = new EventChooser(session);
    this.speech = new MapSpeech(this, session);
    build();
    MapMouse.attach(this, camera, glide, chooser, new HoverTip(this));
    new MapKeys(this, camera, glide).attach();
    listen();
  }

  /// Where the map looks when all places of a library can be seen comfortably; for a session that
  /// begins.
  ///
  /// @param width of the map, logical pixels
  /// @param height of the map, logical pixels
  public static MapPosition fit(OpenLibrary library, double width, double height) {
    return MapCamera.fit(MapFit.points(library), width, height);
  }

  /// Where the map looks when points can be seen comfortably, see [#fit].
  public static MapPosition fitPoints(Collection<GeoPoint> points, double width, double height) {
    return MapCamera.fit(points, width, height);
  }

  /// Shows all places.
  public void fitToData() {
    glide.flyTo(camera.fitted(sight.points()));
  }

  /// True when the picture shown lacks neither a tile nor a name.
  public boolean isComplete() {
    ComposedMap shown = composed;
    return shown != null && shown.tilesComplete() && shown.namesComplete();
  }

  /// The scene as it is on the screen, for a snapshot of just that.
  public MapScene scene() {
    return scenes.scene(
        camera.viewport(), sharpness.scale(), new SceneOfSession.Over(null, legend(), List.of()));
  }

  Session session() {
    return session;
  }

  SceneOfSession scenes() {
    return scenes;
  }

  /// What was drawn last; null before the first picture.
  @Nullable ComposedMap composed() {
    return composed;
  }

  /// The place under the pointer or the keyboard's cursor.
  @Nullable String hovered() {
    return hovered;
  }

  void hover(@Nullable String placeId) {
    if (!Objects.equals(hovered, placeId)) {
      hovered = placeId;
      repaint.request();
    }
  }

  /// Opens or closes the legend; a selected place that it would hide comes out from under it.
  void toggleLegend() {
    legend.toggle(getWidth());
    repaint.request();
  }

  private LegendForm legend() {
    return legend.form(getWidth());
  }

  private void build() {
    getStyleClass().add("map-view");
    getStylesheets()
        .add(
            Objects.requireNonNull(MapView.class.getResource("map.css"), "map.css")
                .toExternalForm());
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleRoleDescription("Map");
    setMinSize(120, 120);
    getChildren().add(picture.node());
    overlay.addTo(this);
    MapFrame.put(this);
  }

  private void listen() {
    session.shown().addListener(changed);
    session.interpolationProperty().addListener(changed);
    session.fadingProperty().addListener(changed);
    session.mapPositionProperty().addListener(changed);
    session.themeProperty().addListener(changed);
    session.selectionProperty().addListener((now, before, after) -> selected());
    widthProperty().addListener(changed);
    heightProperty().addListener(changed);
  }

  private void selected() {
    repaint.request();
    if (getWidth() >= 1) {
      sight.follow(composed);
    }
  }

  private void uncover() {
    if (getWidth() >= 1) {
      sight.uncover(composed);
    }
  }

  @Override
  protected void layoutChildren() {
    sight.resize(getWidth(), getHeight());
    super.layoutChildren();
  }

  private void paint() {
    if (getWidth() < 1 || getHeight() < 1) {
      return;
    }
    sight.resize(getWidth(), getHeight());
    SceneOfSession.Over over = new SceneOfSession.Over(hovered, legend(), overlay.covered());
    ComposedMap now = picture.show(scenes.scene(camera.viewport(), sharpness.scale(), over));
    composed = now;
    boolean covered = overlay.update(session.shown().get(), now);
    if (covered || !now.namesComplete()) {
      repaint.request();
    }
    if (legend.justToggled()) {
      sight.uncover(now);
    }
    speech.update(session.shown().get(), scenes.content());
  }

  /// The world point in the middle, for tests.
  double[] centre() {
    MapPosition now = session.mapPositionProperty().get();
    return new double[] {Mercator.x(now.longitude()), Mercator.y(now.latitude())};
  }
}
