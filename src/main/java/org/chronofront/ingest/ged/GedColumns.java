package org.chronofront.ingest.ged;

import org.chronofront.ingest.table.Header;

/// Where the columns of the dataset stand in a table; -1 for those that it does not have.
///
/// The global release names the actors' ids twice, `side_a_dset_id` for what a dataset called them
/// once and `side_a_new_id` for what they are called now; the latter counts.
final class GedColumns {
  final int id;
  final int year;
  final int violence;
  final int sideA;
  final int sideAId;
  final int sideB;
  final int sideBId;
  final int sourceCount;
  final int sourceArticle;
  final int sourceOffice;
  final int sourceDate;
  final int sourceHeadline;
  final int sourceOriginal;
  final int wherePrecision;
  final int whereName;
  final int adm1;
  final int adm2;
  final int latitude;
  final int longitude;
  final int geometry;
  final int country;
  final int datePrecision;
  final int dateStart;
  final int dateEnd;
  final int low;
  final int best;
  final int high;

  GedColumns(Header header) {
    id = header.find("id");
    year = header.find("year");
    violence = header.find("type_of_violence");
    sideA = header.find("side_a");
    sideAId = header.find("side_a_new_id", "side_a_id", "side_a_dset_id");
    sideB = header.find("side_b");
    sideBId = header.find("side_b_new_id", "side_b_id", "side_b_dset_id");
    sourceCount = header.find("number_of_sources");
    sourceArticle = header.find("source_article");
    sourceOffice = header.find("source_office");
    sourceDate = header.find("source_date");
    sourceHeadline = header.find("source_headline");
    sourceOriginal = header.find("source_original");
    wherePrecision = header.find("where_prec");
    whereName = header.find("where_coordinates");
    adm1 = header.find("adm_1");
    adm2 = header.find("adm_2");
    latitude = header.find("latitude");
    longitude = header.find("longitude");
    geometry = header.find("geom_wkt");
    country = header.find("country");
    datePrecision = header.find("date_prec");
    dateStart = header.find("date_start");
    dateEnd = header.find("date_end");
    low = header.find("low", "low_est");
    best = header.find("best", "best_est");
    high = header.find("high", "high_est");
  }

  /// Those for which every event has a place in the model.
  int[] modelled() {
    return new int[] {
      id, dateStart, dateEnd, latitude, longitude, whereName, low, best, high, sourceArticle
    };
  }
}
