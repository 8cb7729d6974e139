package org.chronofront.ingest.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Empty tables to begin a dataset with: each names its columns and has two lines as examples,
/// which begin with "#" and so are passed over. Take away the "#" and they are a dataset.
public final class TableTemplates {
  private static final Map<TableKind, List<String>> EXAMPLES =
      Map.of(
          TableKind.DATASET,
          List.of(
              "my-dataset,My dataset,CC BY 4.0,My name,What it is"
                  + " about,,https://example.org,2017-10-31"),
          TableKind.ACTORS,
          List.of(
              "government,The government,state,en,fr:Le gouvernement|en:abbreviation:GOV,",
              "army,The army,armed-force,en,ar:الجيش,government"),
          TableKind.SOURCES,
          List.of(
              "agency-1,Dispatch of 1 October,The agency,,,2017-10-01,en,agency,,,",
              "paper-2,Town taken,The newspaper,A."
                  + " Writer,https://example.org/2,2017-10-02,fr,newspaper,,agency-1,"),
          TableKind.PLACES,
          List.of(
              "province,The province,area,34.5,38.5,en,,,SY,centre of the province",
              "town,The town,town,34.23,37.24,en,fr:La ville|ar:المدينة|en:alias:Old"
                  + " Town,province,SY,"),
          TableKind.EXCERPTS,
          List.of(
              "words-1,agency-1,The town fell at dawn.,en,,",
              "words-2,paper-2,La ville est tombée.,fr,,"),
          TableKind.REPORTS,
          List.of(
              "event-1,paper-2,agency-1,words-2,2017-10-02",
              "event-2,agency-1,agency-1,words-1,2017-10-01"),
          TableKind.EVENTS,
          List.of(
              "event-1,battle,town,army:perpetrator|government:supporter,The army enters the town.,"
                  + "2017-10-01,,,,,,,2,3,,agency-1,,2017-10-01,The army entered.,en",
              "event-2,bombardment,town,army,Shells"
                  + " fall.,,2017-10-01,2017-10-03,range,34.25,37.2,near,,,,,,,,"),
          TableKind.CLAIMS,
          List.of(
              "claim-1,town,held,government,agency-1,,2017-10-01,,,,2017-10-01,,"
                  + "The town fell at dawn.,en,,whole,,high,",
              "claim-2,town,contested,government|army,paper-2,,,2017-10-01,2017-10-02,range,2017-10-02,agency-1,,,words-2,part,four"
                  + " quarters at least,medium,"));

  private TableTemplates() {}

  /// The tables: file name → text, in UTF-8 with a byte order mark, which spreadsheets want.
  public static Map<String, String> all() {
    Map<String, String> templates = new LinkedHashMap<>();
    for (TableKind kind : TableKind.values()) {
      StringBuilder text = new StringBuilder("\ufeff");
      text.append(String.join(",", kind.columns())).append("\r\n");
      for (String example : EXAMPLES.getOrDefault(kind, List.of())) {
        text.append('#').append(example).append("\r\n");
      }
      templates.put(kind.fileName(), text.toString());
    }
    return templates;
  }
}
