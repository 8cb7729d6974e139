package org.chronofront.ui.camera;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chronofront.control.Fading;
import org.chronofront.control.Finding;
import org.chronofront.library.Catalog;
import org.chronofront.model.Place;
import org.chronofront.render.map.AreaMark;
import org.chronofront.render.map.AreasBetween;
import org.chronofront.render.map.Interpolation;
import org.chronofront.render.style.Theme;
import org.chronofront.ui.session.Session;

/// The areas of one picture of the map: those that datasets draw for a day are there as soon as
/// they are asked for; the land between places comes later, and until then the last stays. FX
/// thread.
public final class DayAreas {
  private final Session session;
  private final AreasBetween between;
  private final List<Place> marked;
  private List<AreaMark> drawn = List.of();

  /// @param between the land between places, of this picture alone
  public DayAreas(Session session, AreasBetween between) {
    this.session = session;
    this.between = between;
    this.marked = session.library().catalog().marked(session.library().control().places());
  }

  /// The places whose marks stand on the map, between which the land lies.
  public List<Place> marked() {
    return marked;
  }

  /// Asks for the areas of a day in the session's theme, and for land as far as it says; returns at
  /// once.
  ///
  /// @param findings by id of the place
  /// @param fading how land fades with the age of the evidence
  /// @param quiet ids of places whose land stands back
  public void ask(Map<String, Finding> findings, LocalDate day, Fading fading, Set<String> quiet) {
    Catalog catalog = session.library().catalog();
    Theme theme = session.themeProperty().get();
    drawn =
        AreaMark.of(session.library().areas(), day, catalog.actors(), session.actorColors(), theme);
    between.ask(
        new Interpolation.Order(
            drawn,
            marked,
            findings,
            day,
            fading,
            session.interpolationProperty().get(),
            new Interpolation.Style(catalog::actorName, session.actorColors(), theme),
            quiet));
  }

  /// What datasets draw for the day that was asked for last, the uppermost last.
  public List<AreaMark> drawn() {
    return drawn;
  }

  /// The land between places that is there; the same list until other has come.
  public List<AreaMark> between() {
    return between.marks();
  }

  /// All that is there: land between places under what datasets draw.
  public List<AreaMark> all() {
    List<AreaMark> all = new ArrayList<>(between.marks());
    all.addAll(drawn);
    return all;
  }
}
