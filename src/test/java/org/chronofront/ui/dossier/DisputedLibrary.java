package org.chronofront.ui.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chronofront.control.AdmissionRule;
import org.chronofront.control.ControlEngine;
import org.chronofront.index.EventIndex;
import org.chronofront.library.Catalog;
import org.chronofront.library.ClaimDetail;
import org.chronofront.library.EventDetail;
import org.chronofront.library.LibraryException;
import org.chronofront.library.LibraryInfo;
import org.chronofront.library.OpenLibrary;
import org.chronofront.library.PlaceDossier;
import org.chronofront.library.SearchHit;
import org.chronofront.model.Confidence;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Excerpt;
import org.chronofront.model.Extent;
import org.chronofront.model.Source;
import org.jspecify.annotations.Nullable;

/// A library with one made-up claim more, in Arabic, that disagrees with the SOHR on Mayadine on 12
/// October 2017, and with a place that cannot be read.
final class DisputedLibrary implements OpenLibrary {
  static final String UNREADABLE = "hawija";
  private static final LocalDate DAY = LocalDate.of(2017, 10, 12);
  private static final ControlClaim CLAIM =
      new ControlClaim(
          "made-up",
          "mayadine",
          new ControlState.Held("syrian-government"),
          DateSpan.day(DAY),
          DAY,
          "syrian-military-source",
          "syrian-military-source",
          List.of("made-up-words"),
          Extent.WHOLE,
          Confidence.LOW,
          null);

  private final OpenLibrary real;

  DisputedLibrary(OpenLibrary real) {
    this.real = real;
  }

  @Override
  public LibraryInfo info() {
    return real.info();
  }

  @Override
  public Catalog catalog() {
    return real.catalog();
  }

  @Override
  public ControlEngine control() {
    List<ControlClaim> claims = new ArrayList<>(List.of(CLAIM));
    real.control().places().forEach(place -> claims.addAll(real.control().claims(place)));
    return ControlEngine.of(claims, AdmissionRule.LATEST);
  }

  @Override
  public EventIndex events() {
    return real.events();
  }

  @Override
  public PlaceDossier dossier(String placeId, AdmissionRule rule, @Nullable LocalDate known) {
    if (placeId.equals(UNREADABLE)) {
      throw new LibraryException("The library could not be read. Nothing was changed.");
    }
    PlaceDossier dossier = real.dossier(placeId, rule, known);
    if (!placeId.equals("mayadine")) {
      return dossier;
    }
    Source source = catalog().source("syrian-military-source");
    String words = "سيطر الجيش على مدينة الميادين بالكامل صباح اليوم";
    Excerpt excerpt = new Excerpt("made-up-words", source.id(), "ar", words, 0, words.length());
    List<ClaimDetail> claims = new ArrayList<>(dossier.claims());
    claims.add(1, new ClaimDetail(CLAIM, source, List.of(source), List.of(excerpt)));
    return new PlaceDossier(
        dossier.place(), control().history(placeId, known), claims, dossier.events());
  }

  @Override
  public EventDetail event(String eventId) {
    return real.event(eventId);
  }

  @Override
  public List<SearchHit> search(String text, int limit) {
    return real.search(text, limit);
  }

  @Override
  public void close() {
    real.close();
  }
}
