package org.chronofront.ingest.generic;

import java.util.List;
import java.util.Locale;

/// What a column of a table may hold, and under which names it goes in English, French, Arabic,
/// German, Spanish, Russian and Ukrainian (whole names, as
/// [org.chronofront.ingest.table.Header#key] compares them: without case and accents), the surer
/// name first.
enum Role {
  ID(
      "Identifier",
      "id event_id data_id identifier incident_id uid code identifiant معرف الرقم"
          + " kennung nr nummer identificador codigo идентификатор ідентифікатор номер код"),
  DATE(
      "Date",
      "date event_date day when date_of_event incident_date date_time datetime timestamp jour"
          + " date_evenement date_de_l_evenement التاريخ تاريخ"
          + " datum tag ereignisdatum datum_des_ereignisses fecha fecha_del_evento dia дата"
          + " дата_события дата_події день"),
  EARLIEST(
      "First possible day",
      "earliest date_start start_date start date_from from begin_date begin date_debut debut du"
          + " من_تاريخ البداية"
          + " anfang beginn startdatum anfangsdatum von_datum von ab fecha_inicio"
          + " fecha_de_inicio desde inicio date_de_debut дата_начала начало дата_початку"
          + " початок от від"),
  LATEST(
      "Last possible day",
      "latest date_end end_date end date_to to until finish date_fin fin au الى_تاريخ النهاية"
          + " ende enddatum bis_datum bis fecha_fin fecha_de_fin hasta date_de_fin"
          + " дата_окончания конец окончание дата_закінчення кінець до"),
  LATITUDE(
      "Latitude",
      "latitude lat y ycoord y_coord lat_dd gps_lat خط_العرض"
          + " breite breitengrad geographische_breite geogr_breite latitud широта"
          + " دائرة_العرض"),
  LONGITUDE(
      "Longitude",
      "longitude long lon lng x xcoord x_coord lon_dd gps_lon خط_الطول"
          + " länge längengrad laenge laengengrad geographische_länge geogr_länge longitud"
          + " долгота довгота"),
  POINT(
      "Latitude and longitude in one",
      "coordinates coords lat_lon latlon lat_long lat_lng location_coordinates geo_point point gps"
          + " coordonnees الاحداثيات"
          + " koordinaten koordinate coordenadas координаты координати احداثيات"),
  PLACE(
      "Place",
      "place place_name location city town village locality settlement lieu ville localite commune"
          + " المكان المدينة البلدة الموقع"
          + " ort ortsname ortschaft stadt gemeinde dorf lugar localidad ciudad municipio"
          + " pueblo endroit место населённый_пункт город село місце місто населений_пункт"
          + " مكان مدينة بلدة قرية"),
  ADMIN1(
      "Province",
      "admin1 adm_1 adm1 province governorate state_province region gouvernorat"
          + " المحافظة"
          + " bundesland provinz gouvernement provincia departamento gobernación область"
          + " губернаторство провинция провінція регион регіон محافظة"),
  ADMIN2(
      "District",
      "admin2 adm_2 adm2 district county departement المنطقة"
          + " bezirk kreis landkreis distrikt distrito район القضاء قضاء منطقة"),
  COUNTRY(
      "Country",
      "country country_name pays البلد الدولة" + " land staat país страна країна بلد دولة"),
  KIND(
      "Kind of event",
      "kind event_type type category sub_event_type type_of_event incident_type type_d_evenement"
          + " categorie النوع نوع_الحدث"
          + " art ereignisart art_des_ereignisses typ ereignistyp kategorie tipo"
          + " tipo_de_evento categoría тип тип_события тип_події вид категория категорія"
          + " نوع"),
  ACTOR(
      "Actor",
      "actor actors actor1 side_a perpetrator party group acteur acteurs groupe auteur الفاعل"
          + " الطرف"
          + " akteur akteure täter gruppe actores grupo perpetrador auteurs актор актёр"
          + " группа группировка сторона угруповання виконавець فاعل"),
  ACTOR2(
      "Second actor",
      "actor2 side_b acteur2 second_actor opponent adversaire الطرف_الثاني"
          + " akteur2 zweiter_akteur gegner segundo_actor adversario противник супротивник"
          + " вторая_сторона друга_сторона"),
  TARGET(
      "Target",
      "target targets victim victims cible victime الهدف الضحية"
          + " ziel opfer objetivo víctima víctimas victimes цель жертва жертвы ціль жертви"
          + " هدف ضحية"),
  LOW(
      "Deaths, at least",
      "deaths_low low fatalities_low low_estimate morts_min"
          + " tote_mindestens tote_min muertos_min погибших_минимум загиблих_мінімум"),
  BEST(
      "Deaths",
      "deaths fatalities killed best deaths_best dead casualties morts tues deces nombre_de_morts"
          + " القتلى عدد_القتلى"
          + " tote todesopfer getötete anzahl_tote anzahl_der_toten muertos fallecidos"
          + " víctimas_mortales número_de_muertos погибшие погибших убито число_погибших"
          + " загиблі загиблих кількість_загиблих قتلى الوفيات"),
  HIGH(
      "Deaths, at most",
      "deaths_high high fatalities_high high_estimate morts_max"
          + " tote_höchstens tote_max muertos_max погибших_максимум загиблих_максимум"),
  SUMMARY(
      "Summary",
      "summary notes description note text title event details comment comments resume remarques"
          + " الوصف ملاحظات"
          + " beschreibung zusammenfassung bemerkung bemerkungen anmerkungen notizen"
          + " descripción resumen notas observaciones описание примечание примечания"
          + " заметки опис примітка примітки وصف"),
  OUTLET(
      "Who publishes the source",
      "source outlet publisher source_office sources media journal source_name المصدر"
          + " quelle quellen medium fuente fuentes medio источник источники джерело джерела"
          + " مصدر المصادر"),
  SOURCE_TITLE(
      "Title of the source",
      "source_title headline source_headline titre titre_source العنوان"
          + " titel_der_quelle quellentitel schlagzeile título_de_la_fuente titular titulo"
          + " заголовок заголовок_источника назва_джерела"),
  SOURCE_DATE(
      "Date of the source",
      "source_date reported published report_date date_reported publication_date date_source"
          + " date_publication تاريخ_النشر"
          + " quellendatum datum_der_quelle veröffentlicht veröffentlichungsdatum"
          + " fecha_de_publicación fecha_de_la_fuente дата_публикации дата_публікації"
          + " дата_источника дата_джерела"),
  LINK(
      "Link to the source",
      "link url source_url source_link web address lien الرابط"
          + " verweis adresse_der_quelle enlace vínculo ссылка посилання رابط"),
  EXCERPT(
      "Words of the source",
      "excerpt quote quotation citation extrait اقتباس"
          + " zitat auszug wortlaut cita extracto цитата уривок отрывок"),
  STATE(
      "State of control",
      "state control control_state etat controle السيطرة"
          + " kontrolle kontrollstatus estado_de_control estado_del_control controle"
          + " контроль состояние_контроля стан_контролю سيطرة"),
  HOLDER(
      "Who holds the place",
      "holder held_by controlled_by controller controlling_actor holders tenu_par controle_par"
          + " المسيطر"
          + " gehalten_von kontrolliert_von beherrscht_von controlado_por en_manos_de"
          + " под_контролем кто_контролирует під_контролем хто_контролює تحت_سيطرة"),
  BESIEGER(
      "Who besieges it",
      "besieger besieged_by assiegeant assiege_par المحاصر"
          + " belagert_von belagerer sitiado_por asediado_por осаждён_кем осаждающий"
          + " обложено_ким"),
  EXTENT(
      "How much of the place", "extent part partial etendue" + " anteil teil parte часть частина"),
  CONFIDENCE(
      "Confidence",
      "confidence certainty reliability confiance certitude"
          + " gewissheit verlässlichkeit confianza certeza fiabilidad достоверность"
          + " достовірність");

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
