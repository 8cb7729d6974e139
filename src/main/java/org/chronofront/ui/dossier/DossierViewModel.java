package org.chronofront.ui.dossier;

import java.time.LocalDate;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chronofront.control.AdmissionRule;
import org.chronofront.library.EventDetail;
import org.chronofront.library.LibraryException;
import org.chronofront.library.OpenLibrary;
import org.chronofront.library.Tellings;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.DateSpan;
import org.chronofront.model.GeoPoint;
import org.chronofront.ui.dossier.DossierContent.Failed;
import org.chronofront.ui.dossier.DossierContent.Nothing;
import org.chronofront.ui.dossier.DossierContent.OfArea;
import org.chronofront.ui.dossier.DossierContent.OfEvent;
import org.chronofront.ui.dossier.DossierContent.OfPlace;
import org.chronofront.ui.session.Nearest;
import org.chronofront.ui.session.PlaceTellings;
import org.chronofront.ui.session.Selection;
import org.chronofront.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// Reads what is selected, off the FX thread; an answer that nobody waits for any more is dropped.
/// What was shown stays until the next is there, so that nothing flickers.
final class DossierViewModel {
  /// Kilometres within which a place has to do with a point.
  private static final double NEAR = 100;

  private final Session session;
  private final Executor background;
  private final Executor fx;
  private final PlaceTellings tellings;
  private final AtomicInteger asked = new AtomicInteger();
  private final ReadOnlyObjectWrapper<DossierContent> content =
      new ReadOnlyObjectWrapper<>(new Nothing());

  DossierViewModel(Session session, Executor background, Executor fx) {
    this.session = session;
    this.background = background;
    this.fx = fx;
    this.tellings = new PlaceTellings(session, background, fx);
    session.selectionProperty().subscribe((_, _) -> load());
    session.knownProperty().subscribe((_, _) -> load());
    session.ruleProperty().subscribe((_, _) -> load());
    load();
  }

  ReadOnlyObjectProperty<DossierContent> content() {
    return content.getReadOnlyProperty();
  }

  /// Shows the control of the last possible day of a span, the first where that is open; nothing
  /// without a span.
  void goTo(@Nullable DateSpan span) {
    if (span != null) {
      session.goTo(span.lastNamed());
    }
  }

  /// Shows the reasons for the state on the last possible day of a claim.
  void askWhy(ControlClaim claim) {
    session.questions().askWhy(claim.placeId(), claim.span().lastNamed());
  }

  /// How each outlet tells a place, null while that is computed.
  ///
  /// @param arrived called once it is there, when it is not there yet
  @Nullable Tellings tellings(String placeId, Runnable arrived) {
    return tellings.of(placeId, arrived);
  }

  /// Picks an event, in all views.
  void selectEvent(String eventId) {
    session.selectEvent(eventId);
  }

  private void load() {
    int ticket = asked.incrementAndGet();
    Selection selection = session.selectionProperty().get();
    if (selection == null) {
      content.set(new Nothing());
      return;
    }
    AdmissionRule rule = session.engine().rule();
    LocalDate known = session.knownProperty().get();
    background.execute(
        () -> {
          if (ticket == asked.get()) {
            DossierContent answer = read(selection, rule, known);
            fx.execute(() -> take(ticket, answer));
          }
        });
  }

  private void take(int ticket, DossierContent answer) {
    if (ticket == asked.get()) {
      content.set(answer);
    }
  }

  private DossierContent read(Selection selection, AdmissionRule rule, @Nullable LocalDate known) {
    OpenLibrary library = session.library();
    String placeId = selection.placeId();
    try {
      if (selection.eventId() != null) {
        EventDetail detail = library.event(selection.eventId());
        return new OfEvent(detail, placeId == null ? null : library.catalog().place(placeId));
      }
      Selection.Spot spot = selection.area();
      if (spot != null) {
        return new OfArea(library.area(spot.areaId(), spot.point()), near(library, spot.point()));
      }
      if (placeId == null) {
        return new Nothing();
      }
      return new OfPlace(library.dossier(placeId, rule, known), known);
    } catch (LibraryException unreadable) {
      return new Failed(sentence(unreadable));
    } catch (IllegalArgumentException unknown) {
      return new Failed("This is not in the library any more: " + unknown.getMessage() + ".");
    }
  }

  private static @Nullable Nearest near(OpenLibrary library, GeoPoint point) {
    return Nearest.to(point, library.catalog().marked(library.control().places()).stream())
        .filter(place -> place.kilometres() < NEAR)
        .orElse(null);
  }

  private static String sentence(LibraryException problem) {
    String message = problem.getMessage();
    return message == null ? "The library could not be read." : message;
  }
}
