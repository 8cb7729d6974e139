package org.chronofront.library.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chronofront.library.OpenLibrary;
import org.chronofront.library.SearchHit;
import org.junit.jupiter.api.Test;

/// Events that are found by what only their details say, with the real engine.
class DetailSearchTest extends ImportingFixture {
  @Test
  void search_propertyOfAFeature_findsTheEventAndShowsTheWords() throws Exception {
    run(
        "a.geojson",
        """
        {"type": "Feature", "geometry": {"type": "LineString", "coordinates": [[40.1, 35.3], [40.2, 35.4]]},
        "properties": {"date": "2017-10-01", "name": "Bridge", "weather": "Sandsturm im Tal", "n": 77031}}
        """);
    List<SearchHit> hits = search("sandst");

    assertThat(hits).extracting(SearchHit::title).containsExactly("Bridge");
    assertThat(hits.getFirst().snippet()).contains("weather", "Sandst");
    assertThat(search("linestring")).isEmpty();
    assertThat(search("77031")).isEmpty();
  }

  @Test
  void search_extendedDataOfAPlacemark_findsTheEvent() throws Exception {
    run(
        "a.kml",
        """
        <kml><Placemark><name>Bridge</name><TimeStamp><when>2017-10-01</when></TimeStamp>
        <ExtendedData><Data name="unit"><value>Brigade Falaises</value></Data></ExtendedData>
        <Point><coordinates>40.1,35.3</coordinates></Point></Placemark></kml>
        """);
    assertThat(search("falaises")).extracting(SearchHit::title).containsExactly("Bridge");
  }

  @Test
  void search_columnWithoutARole_findsTheEventAndWordsMayStandApart() throws Exception {
    run(
        "a.csv",
        """
        date,lat,lon,place,notes,remark
        2017-10-01,35.3,40.1,Ford,Shells fell,seen by Käthe
        2017-10-02,35.3,40.1,Ford,,only in the remark
        """);
    List<SearchHit> hits = search("shells kathe");

    assertThat(hits).extracting(SearchHit::title).containsExactly("Shells fell");
    assertThat(hits.getFirst().snippet()).contains("remark");
    assertThat(search("shells remark")).isEmpty();
    assertThat(search("only remark").getFirst().title()).isEqualTo("remark: only in the remark");
  }

  @Test
  void search_summary_showsNoDetails() throws Exception {
    run("a.csv", "date,place,notes,remark\n2017-10-01,Ford,Shells fell,shells again\n");

    assertThat(search("shells").getFirst().snippet()).isNull();
  }

  private void run(String name, String text) throws Exception {
    Path file = Files.writeString(folder.resolve(name), text);
    run(offer(file, Map.of()));
  }

  private List<SearchHit> search(String words) {
    try (OpenLibrary open = open()) {
      return open.search(words, 10).stream()
          .filter(hit -> hit.kind() == SearchHit.Kind.EVENT)
          .toList();
    }
  }
}
