package org.chronofront.library;

import java.util.List;
import org.chronofront.model.Source;
import org.chronofront.storage.DatasetStore;
import org.chronofront.storage.FoundItem;
import org.jspecify.annotations.Nullable;

/// Turns what the index finds into what a person sees.
final class LibrarySearch {
  private final DatasetStore store;
  private final Catalog catalog;

  LibrarySearch(DatasetStore store, Catalog catalog) {
    this.store = store;
    this.catalog = catalog;
  }

  List<SearchHit> hits(String typed, int limit) {
    return store.find(typed, limit).stream().map(item -> hit(item, typed)).toList();
  }

  private SearchHit hit(FoundItem item, String typed) {
    return switch (item.kind()) {
      case PLACE -> named(SearchHit.Kind.PLACE, item, catalog.place(item.id()).displayName());
      case ACTOR -> named(SearchHit.Kind.ACTOR, item, catalog.actor(item.id()).displayName());
      case EVENT ->
          new SearchHit(
              SearchHit.Kind.EVENT, item.id(), item.text(), headline(item, typed), item.placeId());
      case EXCERPT ->
          new SearchHit(
              SearchHit.Kind.EXCERPT,
              item.id(),
              title(item.sourceId()),
              Snippet.of(item.text(), typed),
              item.placeId());
    };
  }

  /// The headline, or the details, by which an event was found, unless the event is called so.
  private static @Nullable String headline(FoundItem item, String typed) {
    String headline = item.headline();
    return headline == null || headline.equals(item.text()) ? null : Snippet.of(headline, typed);
  }

  private static SearchHit named(SearchHit.Kind kind, FoundItem item, String title) {
    String other = item.text().equals(title) ? null : item.text();
    return new SearchHit(kind, item.id(), title, other, item.placeId());
  }

  private String title(@Nullable String sourceId) {
    if (sourceId == null) {
      return "";
    }
    Source source = catalog.source(sourceId);
    return source.outlet() + ": " + source.title();
  }
}
