package org.chronofront.ingest.acled;

import org.chronofront.ingest.table.Header;

/// Where ACLED's columns stand in a table; -1 for those that it does not have. Older layouts call
/// associates allies, and shapefiles cut the names at ten characters.
final class AcledColumns {
  final int id;
  final int date;
  final int year;
  final int timePrecision;
  final int eventType;
  final int subEventType;
  final int actor1;
  final int associates1;
  final int inter1;
  final int actor2;
  final int associates2;
  final int inter2;
  final int country;
  final int iso3;
  final int admin1;
  final int admin2;
  final int admin3;
  final int location;
  final int latitude;
  final int longitude;
  final int geoPrecision;
  final int source;
  final int notes;
  final int fatalities;
  final int timestamp;

  AcledColumns(Header header) {
    id = header.find("event_id_cnty", "event_id_c", "data_id");
    date = header.find("event_date");
    year = header.find("year");
    timePrecision = header.find("time_precision", "time_preci");
    eventType = header.find("event_type");
    subEventType = header.find("sub_event_type", "sub_event_");
    actor1 = header.find("actor1");
    associates1 = header.find("assoc_actor_1", "ally_actor_1", "assoc_acto");
    inter1 = header.find("inter1");
    actor2 = header.find("actor2");
    associates2 = header.find("assoc_actor_2", "ally_actor_2", "assoc_ac_1");
    inter2 = header.find("inter2");
    country = header.find("country");
    iso3 = header.find("iso3");
    admin1 = header.find("admin1");
    admin2 = header.find("admin2");
    admin3 = header.find("admin3");
    location = header.find("location");
    latitude = header.find("latitude");
    longitude = header.find("longitude");
    geoPrecision = header.find("geo_precision", "geo_precis");
    source = header.find("source");
    notes = header.find("notes");
    fatalities = header.find("fatalities");
    timestamp = header.find("timestamp");
  }

  /// Those for which every event has a place in the model.
  int[] modelled() {
    return new int[] {id, actor1, actor2, location, latitude, longitude, notes, fatalities};
  }
}
