package org.chronofront.ingest.generic;

import java.util.List;
import java.util.Locale;

/// What a column of a table may hold, and under which names it goes in English, French and Arabic
/// (as [org.chronofront.ingest.table.Header#key] compares them), the surer name first.
enum Role {
  ID("Identifier", "id event_id data_id identifier incident_id uid code identifiant معرف الرقم"),
  DATE(
      "Date",
      "date event_date day when date_of_event incident_date date_time datetime timestamp jour"
          + " date_evenement date_de_l_evenement التاريخ تاريخ"),
  EARLIEST(
      "First possible day",
      "earliest date_start start_date start date_from from begin_date begin date_debut debut du"
          + " من_تاريخ البداية"),
  LATEST(
      "Last possible day",
      "latest date_end end_date end date_to to until finish date_fin fin au الى_تاريخ النهاية"),
  LATITUDE("Latitude", "latitude lat y ycoord y_coord lat_dd gps_lat خط_العرض"),
  LONGITUDE("Longitude", "longitude long lon lng x xcoord x_coord lon_dd gps_lon خط_الطول"),
  POINT(
      "Latitude and longitude in one",
      "coordinates coords lat_lon latlon lat_long lat_lng location_coordinates geo_point point gps"
          + " coordonnees الاحداثيات"),
  PLACE(
      "Place",
      "place place_name location city town village locality settlement lieu ville localite commune"
          + " المكان المدينة البلدة الموقع"),
  ADMIN1(
      "Province",
      "admin1 adm_1 adm1 province governorate state_province region gouvernorat" + " المحافظة"),
  ADMIN2("District", "admin2 adm_2 adm2 district county departement المنطقة"),
  COUNTRY("Country", "country country_name pays البلد الدولة"),
  KIND(
      "Kind of event",
      "kind event_type type category sub_event_type type_of_event incident_type type_d_evenement"
          + " categorie النوع نوع_الحدث"),
  ACTOR(
      "Actor",
      "actor actors actor1 side_a perpetrator party group acteur acteurs groupe auteur الفاعل"
          + " الطرف"),
  ACTOR2("Second actor", "actor2 side_b acteur2 second_actor opponent adversaire الطرف_الثاني"),
  TARGET("Target", "target targets victim victims cible victime الهدف الضحية"),
  LOW("Deaths, at least", "deaths_low low fatalities_low low_estimate morts_min"),
  BEST(
      "Deaths",
      "deaths fatalities killed best deaths_best dead casualties morts tues deces nombre_de_morts"
          + " القتلى عدد_القتلى"),
  HIGH("Deaths, at most", "deaths_high high fatalities_high high_estimate morts_max"),
  SUMMARY(
      "Summary",
      "summary notes description note text title event details comment comments resume remarques"
          + " الوصف ملاحظات"),
  OUTLET(
      "Who publishes the source",
      "source outlet publisher source_office sources media journal source_name المصدر"),
  SOURCE_TITLE(
      "Title of the source", "source_title headline source_headline titre titre_source العنوان"),
  SOURCE_DATE(
      "Date of the source",
      "source_date reported published report_date date_reported publication_date date_source"
          + " date_publication تاريخ_النشر"),
  LINK("Link to the source", "link url source_url source_link web address lien الرابط"),
  EXCERPT("Words of the source", "excerpt quote quotation citation extrait اقتباس"),
  STATE("State of control", "state control control_state etat controle السيطرة"),
  HOLDER(
      "Who holds the place",
      "holder held_by controlled_by controller controlling_actor holders tenu_par controle_par"
          + " المسيطر"),
  BESIEGER("Who besieges it", "besieger besieged_by assiegeant assiege_par المحاصر"),
  EXTENT("How much of the place", "extent part partial etendue"),
  CONFIDENCE("Confidence", "confidence certainty reliability confiance certitude");

  private final String label;
  private final String names;

  Role(String label, String names) {
    this.label = label;
    this.names = names;
  }

  /// The key of its question: "column.date".
  String key() {
    return "column." + name().toLowerCase(Locale.ROOT);
  }

  String label() {
    return label;
  }

  List<String> names() {
    return List.of(names.split(" "));
  }
}
