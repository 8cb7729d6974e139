package org.chronofront.render.label;

import java.util.List;
import java.util.Locale;
import org.chronofront.basemap.BaseMap;
import org.chronofront.basemap.Country;
import org.chronofront.basemap.Town;
import org.chronofront.basemap.TownStatus;
import org.chronofront.geo.Mercator;
import org.chronofront.geo.Viewport;
import org.chronofront.model.GeoPoint;
import org.jspecify.annotations.Nullable;

/// The names on the base map: countries and towns, chosen by importance and zoom, never on top of
/// one another. Confined to one thread at a time; the first layout loads fonts and takes some 100
/// ms on a cold JVM, so make it in the background and hand the object over.
///
/// What competes for room is taken from whole squares of the world around the viewport, not from
/// the viewport, so that names neither come nor go nor jump while the map is dragged.
public final class BaseMapLabels {
  private static final double SQUARE = 512;
  private static final int MOST_TOWNS = 700;

  /// A town this near to a named place is that place, in world units (4 km at the equator).
  private static final double SAME_PLACE = 1e-4;

  private static final double LARGE_COUNTRY = 420;
  private static final double SMALL_COUNTRY = 150;

  /// A country wider than this on the screen, in logical pixels, needs no name any more.
  private static final double WIDEST_COUNTRY = 3600;

  private final TownIndex towns;
  private final List<Country> countries;
  private final TextSetter texts;
  private final SpriteCache sprites;
  private @Nullable LabelRequest asked;
  private @Nullable LabelFrame answer;

  /// Reads the names from the map, about 15 ms.
  public BaseMapLabels(BaseMap map, LabelFonts fonts) {
    this.towns = new TownIndex(map.towns());
    this.countries = map.countries().stream().map(BaseMapLabels::inCapitals).toList();
    this.texts = new TextSetter(fonts);
    this.sprites = new SpriteCache(texts);
  }

  private static Country inCapitals(Country c) {
    return new Country(c.name().toUpperCase(Locale.ROOT), c.x(), c.y(), c.size());
  }

  /// Lays the labels of one frame out; the last frame's once more where nothing has moved, as when
  /// only the day goes on.
  public LabelFrame layout(LabelRequest request) {
    LabelFrame last = answer;
    if (last == null || !last.complete() || !request.equals(asked)) {
      last = laidOut(request);
      asked = request;
      answer = last;
    }
    return last;
  }

  private LabelFrame laidOut(LabelRequest request) {
    LabelLayout layout = new LabelLayout(request, texts, sprites);
    countries(layout, request.viewport());
    towns(layout, request);
    return layout.frame();
  }

  private void countries(LabelLayout layout, Viewport viewport) {
    double world = viewport.worldSize();
    for (Country country : countries) {
      double size = country.size() * world;
      if (size < 24) {
        return;
      }
      LabelStyle style =
          size > LARGE_COUNTRY
              ? LabelStyle.COUNTRY_LARGE
              : size > SMALL_COUNTRY ? LabelStyle.COUNTRY : LabelStyle.COUNTRY_SMALL;
      String name = country.name();
      if (size < WIDEST_COUNTRY
          && near(viewport, country.x(), country.y())
          && texts.set(name, style).width() < size * 1.15) {
        layout.centred(name, style, country.x(), country.y());
      }
    }
  }

  private static boolean near(Viewport viewport, double worldX, double worldY) {
    double x = viewport.screenX(worldX);
    double y = viewport.screenY(worldY);
    return x > -SQUARE
        && y > -SQUARE
        && x < viewport.width() + SQUARE
        && y < viewport.height() + SQUARE;
  }

  private void towns(LabelLayout layout, LabelRequest request) {
    Viewport viewport = request.viewport();
    double square = SQUARE / viewport.worldSize();
    double west = (Math.floor(viewport.worldX(0) / square) - 1) * square;
    double north = (Math.floor(viewport.worldY(0) / square) - 1) * square;
    double east = (Math.floor(viewport.worldX(viewport.width()) / square) + 2) * square;
    double south = (Math.floor(viewport.worldY(viewport.height()) / square) + 2) * square;
    double minImportance = LabelDensity.minImportance(viewport.zoom());
    int[] found = towns.find(west, north, east, south, minImportance, MOST_TOWNS);
    boolean[] held = new boolean[found.length];
    for (int i = 0; i < found.length; i++) {
      Town town = towns.town(found[i]);
      held[i] =
          town.status() == TownStatus.CAPITAL
              && !named(town, request.named())
              && layout.holdDot(LabelStyle.CAPITAL, town.x(), town.y());
    }
    for (int i = 0; i < found.length; i++) {
      Town town = towns.town(found[i]);
      if (!named(town, request.named())) {
        layout.beside(town.name(), LabelStyle.of(town), town.x(), town.y(), held[i]);
      }
    }
  }

  private static boolean named(Town town, List<GeoPoint> places) {
    for (GeoPoint place : places) {
      if (Math.abs(Mercator.x(place.longitude()) - town.x()) < SAME_PLACE
          && Math.abs(Mercator.y(place.latitude()) - town.y()) < SAME_PLACE) {
        return true;
      }
    }
    return false;
  }
}
