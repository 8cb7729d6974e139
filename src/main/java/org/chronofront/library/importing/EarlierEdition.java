package org.chronofront.library.importing;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.chronofront.ingest.Format;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.UnreadableException;
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

  /// Reads all rows, and then takes over what stays.
  ///
  /// @param through gets the rows, and hands them to the collector
  void read(RowCollector rows, RowSink through, ImportRun.Reader reader)
      throws IOException, UnreadableException {
    staying.ifPresent(rows::begin);
    reader.read(through);
    rows.keepClaims();
  }
}
