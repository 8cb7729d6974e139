package org.chronofront.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chronofront.index.EventFilter;
import org.chronofront.library.LibraryException;
import org.chronofront.library.SearchHit;
import org.chronofront.ui.session.ActorTree;
import org.chronofront.ui.session.Session;

/// Asks the library off the FX thread, drops answers that nobody waits for any more, and does what
/// choosing a hit means.
final class SearchViewModel {
  private static final int ASKED_FOR = 60;
  private static final int MOST_OF_A_KIND = 6;

  private final Session session;
  private final Executor background;
  private final Executor fx;
  private final ActorTree actors;
  private final AtomicInteger asked = new AtomicInteger();
  private final ReadOnlyObjectWrapper<SearchAnswer> answer =
      new ReadOnlyObjectWrapper<>(SearchAnswer.NONE);

  SearchViewModel(Session session, Executor background, Executor fx) {
    this.session = session;
    this.background = background;
    this.fx = fx;
    this.actors = new ActorTree(session.library().catalog().actors());
  }

  ReadOnlyObjectProperty<SearchAnswer> answer() {
    return answer.getReadOnlyProperty();
  }

  /// Looks for a text; blank gives up what was sought before.
  void search(String typed) {
    String text = typed.strip();
    int ticket = asked.incrementAndGet();
    if (text.isEmpty()) {
      answer.set(SearchAnswer.NONE);
      return;
    }
    background.execute(
        () -> {
          if (ticket == asked.get()) {
            SearchAnswer found = find(text);
            fx.execute(() -> take(ticket, found));
          }
        });
  }

  /// Goes to a hit, in all views.
  void choose(SearchHit hit) {
    switch (hit.kind()) {
      case PLACE -> session.questions().askWhy(hit.id());
      case ACTOR -> isolate(hit.id());
      case EVENT -> selectEvent(hit.id());
      case EXCERPT -> {
        if (hit.placeId() != null) {
          session.selectPlace(hit.placeId());
        }
      }
    }
  }

  /// Whether a hit shows a state whose reasons can be asked for.
  boolean canAsk(SearchHit hit) {
    return hit.kind() == SearchHit.Kind.PLACE
        && session.shown().get().findings().containsKey(hit.id());
  }

  /// Asks why the place of a hit has the state that it shows.
  void ask(SearchHit hit) {
    session.questions().ask(hit.id());
  }

  /// False when there is nothing to go to.
  boolean canChoose(SearchHit hit) {
    return hit.kind() != SearchHit.Kind.EXCERPT || hit.placeId() != null;
  }

  /// True when the filter shows this actor alone.
  boolean isAlone(String actorId) {
    EventFilter filter = session.filterProperty().get();
    return !filter.hiddenActors().isEmpty() && actors.only(actorId, filter).equals(filter);
  }

  /// Shows only events with the actor; asked again, all actors once more.
  private void isolate(String actorId) {
    EventFilter filter = session.filterProperty().get();
    session
        .filterProperty()
        .set(
            isAlone(actorId)
                ? new EventFilter(Set.of(), filter.hiddenKinds(), filter.hiddenOutlets())
                : actors.only(actorId, filter));
  }

  private void selectEvent(String eventId) {
    session.selectEvent(eventId);
  }

  private void take(int ticket, SearchAnswer found) {
    if (ticket == asked.get()) {
      answer.set(found);
    }
  }

  private SearchAnswer find(String text) {
    try {
      return new SearchAnswer(text, few(session.library().search(text, ASKED_FOR)), "");
    } catch (LibraryException unreadable) {
      String sentence = unreadable.getMessage();
      return new SearchAnswer(
          text, List.of(), sentence == null ? "The library could not be read." : sentence);
    }
  }

  /// A few of every kind, so that none crowds out the others.
  private static List<SearchHit> few(List<SearchHit> hits) {
    Map<SearchHit.Kind, Integer> taken = new EnumMap<>(SearchHit.Kind.class);
    List<SearchHit> few = new ArrayList<>();
    for (SearchHit hit : hits) {
      if (taken.merge(hit.kind(), 1, Integer::sum) <= MOST_OF_A_KIND) {
        few.add(hit);
      }
    }
    few.sort(Comparator.comparing(SearchHit::kind));
    return few;
  }
}
