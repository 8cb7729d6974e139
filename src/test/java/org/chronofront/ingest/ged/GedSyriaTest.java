package org.chronofront.ingest.ged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chronofront.ingest.CollectingSink;
import org.chronofront.ingest.FileSample;
import org.chronofront.ingest.conflict.Look;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Event;
import org.chronofront.model.Fatalities;
import org.chronofront.model.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The published file, wherever it lies beside the project, against another way of counting:
/// FastCSV and regular expressions.
class GedSyriaTest {
  private static final Path FILE =
      Path.of("..", "shared", "data", "ucdp", "ucdp_ged_syria_2016_2017.csv");
  private static final Pattern ARTICLE =
      Pattern.compile("([^,]*),(\\d{4}-\\d\\d-\\d\\d),(.*)", Pattern.DOTALL);
  private static final int ROWS = 11_757;

  private final CollectingSink read = new CollectingSink();
  private final List<NamedCsvRecord> records = new ArrayList<>();

  @BeforeEach
  void readBothWays() throws Exception {
    assumeTrue(Files.isRegularFile(FILE), "the published data are not part of the project");
    new GedFormat().read(List.of(FILE), Map.of(), read);
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(FILE)) {
      csv.forEach(records::add);
    }
  }

  @Test
  void read_publishedFile_accountsForEveryRow() throws Exception {
    assertThat(records).hasSize(ROWS);
    assertThat(read.rows()).isEqualTo(ROWS);
    assertThat(read.events).hasSize(ROWS);
    assertThat(read.rejects).isEmpty();
    assertThat(read.skips).isEmpty();
    assertThat(read.lastProgress).isEqualTo(Files.size(FILE));
    assertThat(new GedFormat().recognize(FileSample.of(FILE))).isGreaterThan(90);
  }

  @Test
  void read_publishedFile_keepsDaysDeathsSidesAndPlaces() {
    for (NamedCsvRecord record : records) {
      Event event = event(record);
      DateSpan span = Objects.requireNonNull(event.span());
      assertThat(span.earliest()).isEqualTo(LocalDate.parse(record.getField("date_start")));
      assertThat(span.latest()).isEqualTo(LocalDate.parse(record.getField("date_end")));
      assertThat(event.fatalities())
          .isEqualTo(
              new Fatalities(
                  number(record, "low"), number(record, "best"), number(record, "high")));
      assertThat(
              event.participants().stream().map(part -> Look.name(read, part.actorId())).toList())
          .containsExactly(record.getField("side_a"), record.getField("side_b"));
      var place = Look.place(read, event.placeId());
      assertThat(place.displayName()).isEqualTo(record.getField("where_coordinates"));
      var point = Objects.requireNonNull(place.point());
      assertThat(point.latitude()).isEqualTo(Double.parseDouble(record.getField("latitude")));
      assertThat(point.longitude()).isEqualTo(Double.parseDouble(record.getField("longitude")));
    }
  }

  @Test
  void read_publishedFile_losesNoField() {
    Set<String> modelled =
        Set.of(
            "id",
            "date_start",
            "date_end",
            "latitude",
            "longitude",
            "low",
            "best",
            "high",
            "where_coordinates",
            "source_article",
            "side_a",
            "side_b",
            "side_a_new_id",
            "side_b_new_id",
            "year",
            "adm_1",
            "adm_2",
            "geom_wkt",
            "source_office",
            "source_date",
            "source_headline");
    for (NamedCsvRecord record : records) {
      Event event = event(record);
      for (String name : record.getHeader()) {
        String value = record.getField(name).strip();
        if (!value.isEmpty() && !modelled.contains(name)) {
          assertThat(Look.detail(event, name)).as(name).isEqualTo(value);
        }
      }
      String district = record.getField("adm_2");
      var parent = Look.place(read, event.placeId()).parentId();
      if (!district.isEmpty()) {
        assertThat(Look.place(read, parent).displayName()).isEqualTo(district);
      }
    }
  }

  @Test
  void read_publishedFile_splitsEveryArticle() {
    Set<String> articles = new HashSet<>();
    for (NamedCsvRecord record : records) {
      Set<List<String>> expected = new HashSet<>();
      String text = record.getField("source_article");
      for (String part : text.substring(1, text.length() - 1).split("\";\"", -1)) {
        Matcher article = ARTICLE.matcher(part);
        assertThat(article.matches()).as(part).isTrue();
        expected.add(
            List.of(article.group(1).strip(), article.group(2).strip(), article.group(3).strip()));
      }
      expected.forEach(article -> articles.add(String.join("\u0000", article)));
      assertThat(event(record).reports().stream().map(this::article).collect(Collectors.toSet()))
          .isEqualTo(expected);
    }
    assertThat(read.sources).hasSize(articles.size());
  }

  @Test
  void read_publishedFile_flagsWhatIsOdd() {
    Map<String, Integer> expected = new HashMap<>();
    for (NamedCsvRecord record : records) {
      if (number(record, "low") > number(record, "best")
          || number(record, "best") > number(record, "high")) {
        expected.merge("best", 1, Integer::sum);
      }
      LocalDate start = LocalDate.parse(record.getField("date_start"));
      List<String> dates = List.of(record.getField("source_date").split(";"));
      if (dates.stream().anyMatch(date -> LocalDate.parse(date).isBefore(start.minusYears(1)))) {
        expected.merge("source_article", 1, Integer::sum);
      }
      long days = start.until(LocalDate.parse(record.getField("date_end"))).getDays();
      if (record.getField("date_prec").equals("1") && days != 0) {
        expected.merge("date_prec", 1, Integer::sum);
      }
    }
    assertThat(expected.get("best")).isEqualTo(66);
    assertThat(
            read.flags.stream()
                .collect(
                    Collectors.groupingBy(told -> told.column(), Collectors.summingInt(t -> 1))))
        .isEqualTo(expected);
  }

  @Test
  void read_publishedFile_putsDatesAsPreciselyAsUcdp() {
    Map<DatePrecision, Long> counts =
        read.events.values().stream()
            .collect(
                Collectors.groupingBy(
                    event -> Objects.requireNonNull(event.span()).precision(),
                    Collectors.counting()));
    long codes2 = count("date_prec", "2");
    long codes5 = count("date_prec", "5");
    assertThat(counts)
        .containsEntry(DatePrecision.DAY, count("date_prec", "1"))
        .containsEntry(DatePrecision.WEEK, count("date_prec", "3"))
        .containsEntry(DatePrecision.MONTH, count("date_prec", "4"));
    assertThat(counts.get(DatePrecision.RANGE) + counts.getOrDefault(DatePrecision.YEAR, 0L))
        .isEqualTo(codes2 + codes5);
  }

  private List<String> article(Report report) {
    var source = Objects.requireNonNull(read.sources.get(report.sourceId()));
    assertThat(report.reported()).isEqualTo(source.published());
    return List.of(source.outlet(), String.valueOf(source.published()), source.title());
  }

  private long count(String column, String value) {
    return records.stream().filter(record -> record.getField(column).equals(value)).count();
  }

  private Event event(NamedCsvRecord record) {
    return Objects.requireNonNull(read.events.get(record.getField("id")));
  }

  private static int number(NamedCsvRecord record, String column) {
    return Integer.parseInt(record.getField(column));
  }
}
