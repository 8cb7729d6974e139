package org.chronofront.library;

import java.util.Optional;
import org.chronofront.model.Place;
import org.chronofront.model.Source;

/// Reads what a catalog does not hold in memory. Any thread.
interface CatalogReader {
  /// There is nothing else.
  CatalogReader NONE =
      new CatalogReader() {
        @Override
        public Optional<Place> place(String id) {
          return Optional.empty();
        }

        @Override
        public Optional<Source> source(String id) {
          return Optional.empty();
        }
      };

  Optional<Place> place(String id);

  Optional<Source> source(String id);
}
