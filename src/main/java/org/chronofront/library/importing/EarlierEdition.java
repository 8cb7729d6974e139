package org.chronofront.library.importing;

import java.util.Optional;
import java.util.function.Function;
import org.chronofront.ingest.Format;
import org.chronofront.model.Dataset;
import org.chronofront.storage.EarlierPart;

/// What a format lets stay of the edition that is replaced: the same for an import and for its
/// preview.
record EarlierEdition(Optional<Dataset> staying) {
  /// @param reads the part that stays; not asked where nothing does
  static EarlierEdition of(Format.Earlier earlier, Function<EarlierPart, Optional<Dataset>> reads) {
    return new EarlierEdition(
        switch (earlier) {
          case WITHDRAWN -> Optional.empty();
          case CLAIMS_STAY -> reads.apply(EarlierPart.CLAIMS);
          case AREAS_STAY -> reads.apply(EarlierPart.AREAS);
        });
  }

  /// Before the first row: says what may stay.
  void begin(RowCollector rows) {
    staying.ifPresent(rows::begin);
  }
}
