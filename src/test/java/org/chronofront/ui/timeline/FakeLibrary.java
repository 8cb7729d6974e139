package org.chronofront.ui.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chronofront.control.AdmissionRule;
import org.chronofront.control.ControlEngine;
import org.chronofront.index.EventIndex;
import org.chronofront.index.EventRow;
import org.chronofront.ingest.json.DatasetException;
import org.chronofront.ingest.json.DatasetJsonReader;
import org.chronofront.library.Catalog;
import org.chronofront.library.EventDetail;
import org.chronofront.library.LibraryInfo;
import org.chronofront.library.OpenLibrary;
import org.chronofront.library.PlaceDossier;
import org.chronofront.library.SearchHit;
import org.chronofront.model.Confidence;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.Dataset;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Event;
import org.chronofront.model.Extent;
import org.chronofront.model.LocalName;
import org.chronofront.model.Participant;
import org.chronofront.model.Place;
import org.chronofront.model.PlaceKind;
import org.chronofront.model.Report;
import org.chronofront.model.Source;
import org.chronofront.model.SourceKind;

/// A library in memory: what the timeline asks of one, without a file.
final class FakeLibrary implements OpenLibrary {
  private final Catalog catalog;
  private final ControlEngine control;
  private final EventIndex events;

  private FakeLibrary(Dataset dataset, List<Place> places, List<ControlClaim> claims) {
    this(new Catalog(places, dataset.actors(), dataset.sources()), dataset, places, claims);
  }

  private FakeLibrary(
      Catalog catalog, Dataset dataset, List<Place> places, List<ControlClaim> claims) {
    this.catalog = catalog;
    this.control = ControlEngine.of(claims, AdmissionRule.LATEST);
    Map<String, Place> byId =
        places.stream().collect(Collectors.toMap(Place::id, Function.identity()));
    this.events = EventIndex.of(dataset.events().stream().map(event -> row(event, byId)).toList());
  }

  /// The bundled dataset.
  static FakeLibrary bundled() {
    Dataset dataset = dataset();
    return new FakeLibrary(dataset, dataset.places(), dataset.claims());
  }

  /// The bundled dataset with copies of Al-Qaryatayn, named "place-0" and so on.
  static FakeLibrary withPlaces(int count) {
    Dataset dataset = dataset();
    List<Place> places = new ArrayList<>(dataset.places());
    List<ControlClaim> claims = new ArrayList<>(dataset.claims());
    for (int i = 0; i < count; i++) {
      String id = "place-" + i;
      LocalName name = new LocalName("en", "Town number " + i, LocalName.Kind.NAME);
      places.add(new Place(id, List.of(name), PlaceKind.TOWN, null, "SY", null, null));
      for (ControlClaim claim : dataset.claims()) {
        if (claim.placeId().equals(i % 2 == 0 ? "al-qaryatayn" : "mayadine")) {
          claims.add(copy(claim, id));
        }
      }
    }
    return new FakeLibrary(dataset, places, claims);
  }

  /// The bundled dataset with one made-up claim more that disagrees with the SOHR on Mayadine on 12
  /// October 2017, said by each of so many sources.
  static FakeLibrary disputed(int voices) {
    Dataset dataset = dataset();
    List<Source> sources = new ArrayList<>(dataset.sources());
    List<ControlClaim> claims = new ArrayList<>(dataset.claims());
    for (int i = 0; i < voices; i++) {
      String id = "made-up-" + i;
      sources.add(
          new Source(
              id,
              "A post",
              "Made-up voice " + i,
              null,
              null,
              null,
              "ar",
              SourceKind.BLOG,
              null,
              List.of(),
              null));
      claims.add(
          new ControlClaim(
              id,
              "mayadine",
              new ControlState.Held("syrian-government"),
              DateSpan.day(LocalDate.of(2017, 10, 12)),
              LocalDate.of(2017, 10, 12),
              id,
              id,
              List.of("made-up-words"),
              Extent.WHOLE,
              Confidence.LOW,
              null));
    }
    return new FakeLibrary(
        new Catalog(dataset.places(), dataset.actors(), sources),
        dataset,
        dataset.places(),
        claims);
  }

  private static Dataset dataset() {
    try (InputStream stream =
        FakeLibrary.class.getResourceAsStream("/data/syria-october-2017.json")) {
      return new DatasetJsonReader().read(stream, "syria-october-2017.json");
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    } catch (DatasetException problem) {
      throw new IllegalStateException(problem);
    }
  }

  private static ControlClaim copy(ControlClaim claim, String place) {
    return new ControlClaim(
        place + claim.id(),
        place,
        claim.state(),
        claim.span(),
        claim.reported(),
        claim.sourceId(),
        claim.originId(),
        claim.excerptIds(),
        claim.extent(),
        claim.confidence(),
        claim.note());
  }

  private static EventRow row(Event event, Map<String, Place> places) {
    Place place = event.placeId() == null ? null : places.get(event.placeId());
    return new EventRow(
        event.id(),
        event.kind(),
        event.span(),
        event.placeId(),
        place == null ? null : place.point(),
        event.participants().stream().map(Participant::actorId).toList(),
        event.reports().stream().map(Report::sourceId).toList());
  }

  @Override
  public LibraryInfo info() {
    return new LibraryInfo(Path.of("none"), 1, List.of(), 0, 0, 0, 0, 0, 0);
  }

  @Override
  public Catalog catalog() {
    return catalog;
  }

  @Override
  public ControlEngine control() {
    return control;
  }

  @Override
  public EventIndex events() {
    return events;
  }

  @Override
  public PlaceDossier dossier(String placeId, AdmissionRule rule, LocalDate known) {
    throw new UnsupportedOperationException("the timeline reads no texts");
  }

  @Override
  public EventDetail event(String eventId) {
    throw new UnsupportedOperationException("the timeline reads no texts");
  }

  @Override
  public List<SearchHit> search(String text, int limit) {
    throw new UnsupportedOperationException("the timeline does not search");
  }

  @Override
  public void close() {}
}
