package org.chronofront.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chronofront.basemap.BaseMap;
import org.chronofront.control.Fading;
import org.chronofront.control.Finding;
import org.chronofront.geo.Viewport;
import org.chronofront.index.EventSelection;
import org.chronofront.library.Catalog;
import org.chronofront.library.LibraryInfo.LoadedDataset;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.DatasetInfo;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.Place;
import org.chronofront.render.map.AreaMark;
import org.chronofront.render.map.Interpolation;
import org.chronofront.render.map.LegendPicture;
import org.chronofront.render.map.MapCaption;
import org.chronofront.render.map.MapCaption.LegendForm;
import org.chronofront.render.map.MapComposer;
import org.chronofront.render.map.MapContent;
import org.chronofront.render.map.MapFit;
import org.chronofront.render.map.MapInk;
import org.chronofront.render.map.MapScene;
import org.chronofront.render.map.MapStudio;
import org.chronofront.render.page.MapPage;
import org.chronofront.render.page.PagePainter;
import org.chronofront.render.page.Pixels;
import org.chronofront.render.page.PngWriter;
import org.chronofront.render.style.ActorColors;
import org.chronofront.render.style.Theme;
import org.chronofront.time.DayText;

/// Makes snapshots of the map of a library: the map as the window shows it, with title, day and
/// window, rule, legend, scale bar, sources and credits. Confined to one thread at a time.
public final class SnapshotExport {
  /// Words about what is in the picture take room from it: how often the two are fitted.
  private static final int ROUNDS = 2;

  private final OpenLibrary library;
  private final Interpolation interpolation;
  private final MapComposer composer;
  private final PagePainter painter;
  private final ActorColors colors;

  /// Snapshots of a library.
  public SnapshotExport(OpenLibrary library, MapStudio studio) {
    this.library = library;
    this.composer = studio.forFile();
    this.interpolation = studio.interpolation();
    this.painter = new PagePainter(studio.fonts());
    this.colors = new ActorColors(library.catalog().actors());
  }

  /// Draws a snapshot.
  ///
  /// @throws org.chronofront.library.LibraryException when the library's texts cannot be read
  public Pixels draw(SnapshotRequest request) {
    EventSelection events =
        library.events().select(request.window(), request.filter().knownOn(request.known()));
    List<Place> places = library.catalog().marked(library.control().places());
    Map<String, Finding> findings =
        library.control().under(request.rule()).states(request.day(), request.known()).byPlace();
    InPicture all = InPicture.all(places, findings, areas(request, places, findings), events);
    InPicture shown = all;
    for (int i = 0; i < ROUNDS; i++) {
      int[] size = painter.mapSize(page(request, shown));
      shown = all.within(frame(request, shown, size[0], size[1]), library.events());
    }
    InPicture told = shown;
    return painter.paint(
        page(request, told),
        (width, height, target) -> compose(request, all, told, new Area(width, height, target)));
  }

  private MapPage page(SnapshotRequest request, InPicture told) {
    SnapshotRequest.Page form = request.page();
    List<String> sources =
        form.sources()
            ? SourcesUsed.lines(library, told.findings().values(), told.events().rows())
            : List.of();
    return new MapPage(
        request.title(),
        subtitle(request, told),
        sources,
        credits(),
        form.width(),
        form.height(),
        form.scale(),
        form.theme());
  }

  /// Where the map looks, beside its legend.
  private Viewport frame(SnapshotRequest request, InPicture told, int width, int height) {
    return viewport(request, width - column(request, legend(request, told, width, height)), height);
  }

  private LegendPicture legend(SnapshotRequest request, InPicture told, int width, int height) {
    return composer.legend(scene(request, told, width, height), height - 8);
  }

  private static int column(SnapshotRequest request, LegendPicture legend) {
    return request.page().legend() ? (int) Math.ceil(legend.width()) : 0;
  }

  /// Draws a snapshot into a PNG file, wholly or not at all.
  ///
  /// @param overwrite whether a file that is there may be replaced
  /// @throws ExportException when it cannot be written; what was there before is unharmed
  /// @throws org.chronofront.library.LibraryException when the library's texts cannot be read
  public void write(SnapshotRequest request, Path file, boolean overwrite) {
    Pixels pixels = draw(request);
    WholeFile.write(file, overwrite, out -> PngWriter.write(pixels, out));
  }

  /// Where the map goes: logical pixels, and the pixels to fill.
  @SuppressWarnings("ArrayRecordComponent") // the page's own pixels, to be written to
  private record Area(int width, int height, int[] target) {}

  /// Draws the map, with the legend in a column of its own where that leaves room enough.
  private void compose(SnapshotRequest request, InPicture all, InPicture told, Area area) {
    int scale = request.page().scale();
    int whole = area.width * scale;
    int height = area.height * scale;
    LegendPicture legend = legend(request, told, area.width, area.height);
    int column = column(request, legend);
    int width = whole - column * scale;
    int[] map = new int[width * height];
    composer.compose(scene(request, all, area.width - column, area.height), map);
    Arrays.fill(area.target, MapInk.of(request.page().theme()).paper());
    for (int row = 0; row < height; row++) {
      System.arraycopy(map, row * width, area.target, row * whole + column * scale, width);
    }
    if (column > 0) {
      legend.draw(area.target, whole, height, 0, 8 * scale);
    }
  }

  private MapScene scene(SnapshotRequest request, InPicture things, int width, int height) {
    SnapshotRequest.Page page = request.page();
    return new MapScene(
        viewport(request, width, height),
        page.scale(),
        page.theme(),
        content(request, things),
        library.events(),
        things.events(),
        request.window(),
        request.focus(),
        new MapCaption(
            LegendForm.PRINTED,
            "Control on " + DayText.of(request.day()),
            "Events " + DayText.window(request.window()),
            BaseMap.ATTRIBUTION));
  }

  private MapContent content(SnapshotRequest request, InPicture things) {
    return MapContent.of(
            things.places(),
            things.findings(),
            request.day(),
            library.catalog().actors(),
            colors,
            request.page().theme(),
            request.fading())
        .withAreas(things.areas());
  }

  private List<AreaMark> areas(
      SnapshotRequest request, List<Place> places, Map<String, Finding> findings) {
    Catalog catalog = library.catalog();
    Theme theme = request.page().theme();
    return interpolation.under(
        new Interpolation.Order(
            AreaMark.of(library.areas(), request.day(), catalog.actors(), colors, theme),
            places,
            findings,
            request.day(),
            request.fading(),
            request.interpolation(),
            new Interpolation.Style(catalog::actorName, colors, theme)));
  }

  private Viewport viewport(SnapshotRequest request, int width, int height) {
    SnapshotRequest.Look look = request.look();
    if (look != null) {
      return Viewport.at(
          new GeoPoint(look.latitude(), look.longitude()), look.zoom(), width, height);
    }
    return MapFit.of(MapFit.points(library), width, height);
  }

  private String subtitle(SnapshotRequest request, InPicture told) {
    EventSelection events = told.events();
    List<String> parts = new ArrayList<>();
    parts.add("Control on " + DayText.of(request.day()));
    if (request.known() != null) {
      parts.add("as known on " + DayText.of(request.known()));
    }
    parts.add("rule: " + request.rule().name(library.catalog()::sourceName));
    if (!request.fading().equals(Fading.USUAL)) {
      parts.add("evidence " + request.fading().words());
    }
    parts.add(
        "%s of %s"
            .formatted(
                events.shown() == 1 ? "1 event" : events.shown() + " events",
                DayText.window(request.window())));
    if (told.outside() > 0) {
      parts.add(told.outside() + " outside the picture");
    }
    if (events.hidden() > 0) {
      parts.add(events.hidden() + " hidden by filters");
    }
    return String.join(" · ", parts);
  }

  private String credits() {
    String data =
        library.info().datasets().stream()
            .map(LoadedDataset::info)
            .map(SnapshotExport::credit)
            .filter(text -> !text.isBlank())
            .distinct()
            .collect(Collectors.joining("; "));
    return data.isEmpty() ? "Chronofront" : "Chronofront · Data: " + data;
  }

  /// Whom to name, under which licence, when it was fetched, and the terms that must stand on
  /// whatever is exported.
  static String credit(DatasetInfo info) {
    List<String> parts = new ArrayList<>();
    parts.add(info.attribution());
    parts.add(info.licence());
    LocalDate accessed = info.accessed();
    if (accessed != null) {
      parts.add("accessed " + DayText.of(accessed));
    }
    String terms = info.terms();
    if (terms != null) {
      parts.add(terms);
    }
    parts.removeIf(String::isBlank);
    return String.join(", ", parts);
  }
}
