package org.chronofront.ingest.opensyria;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chronofront.ingest.FileSample;
import org.chronofront.ingest.tree.CollectedRows;
import org.chronofront.model.LocalName;
import org.chronofront.model.Place;
import org.chronofront.model.importing.RowProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenSyriaFormatTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/chronofront/ingest/opensyria");
  private static final Path DISTRICTS = FOLDER.resolve("districts.json");
  private static final Path GOVERNORATES = FOLDER.resolve("governorates.json");
  private final OpenSyriaFormat format = new OpenSyriaFormat();
  @TempDir Path folder;

  @Test
  void read_filesInAnyOrder_putsDivisionsIntoWhatTheyLieIn() throws Exception {
    CollectedRows rows = CollectedRows.of(format, List.of(DISTRICTS, GOVERNORATES), Map.of());

    assertThat(rows.rows()).isEqualTo(4);
    assertThat(rows.places)
        .extracting(Place::id)
        .containsExactly("sy-vale", "sy-vale-north", "sy-vale-west");
    assertThat(rows.places.get(1).parentId()).isEqualTo("sy-vale");
    assertThat(rows.places.get(2).parentId()).isNull();
    assertThat(rows.reasons(RowProblem.Kind.FLAGGED)).hasSize(1);
  }

  @Test
  void examine_oneLevelOnly_isADatasetOfItsOwn() throws Exception {
    assertThat(format.examine(List.of(DISTRICTS), Map.of()).suggested().id())
        .isEqualTo("opensyria-gazetteer-districts");
    assertThat(format.examine(List.of(DISTRICTS, GOVERNORATES), Map.of()).suggested().title())
        .isEqualTo("OpenSyria gazetteer: governorates, districts");
  }

  @Test
  void read_division_hasItsNamesAndCode() throws Exception {
    Place north =
        CollectedRows.of(format, List.of(GOVERNORATES, DISTRICTS), Map.of()).places.get(1);

    assertThat(north.displayName()).isEqualTo("North");
    assertThat(north.nameIn("ar")).isEqualTo("الشمال");
    assertThat(north.country()).isEqualTo("SY");
    assertThat(north.names())
        .extracting(LocalName::text)
        .containsExactly("North", "الشمال", "Northern District", "SY9900");
  }

  @Test
  void read_rejectedRowsMended_comeIn() throws Exception {
    CollectedRows rows = CollectedRows.of(format, DISTRICTS);
    Path saved = rows.saveRejected(folder);
    Files.writeString(saved, Files.readString(saved).replace("136.2", "36.2"));

    assertThat(rows.problems)
        .filteredOn(p -> p.kind() == RowProblem.Kind.REJECTED)
        .singleElement()
        .satisfies(p -> assertThat(p.column()).isEqualTo("centroid.latitude"));
    assertThat(CollectedRows.of(format, saved).places).hasSize(1);
  }

  @Test
  void read_listOfSources_isTakenAsSources() throws Exception {
    Path list =
        Files.writeString(
            folder.resolve("sources.json"),
            """
            [{"id": "made-up", "title": "Made-up Borders", "url": "https://example.org/b",
              "license": "CC BY 4.0", "licenseUrl": "https://example.org/l", "status": "approved",
              "fields": ["names"], "notes": "Made up."},
             {"id": "other", "title": "Other", "fields": []}]
            """);
    assertThat(format.recognize(FileSample.of(list))).isGreaterThan(90);
    CollectedRows rows = CollectedRows.of(format, List.of(list, DISTRICTS, GOVERNORATES), Map.of());

    assertThat(rows.places).hasSize(3);
    assertThat(rows.sources)
        .extracting(source -> source.title() + " " + source.address())
        .containsExactly("Made-up Borders (CC BY 4.0) https://example.org/b", "Other null");
  }

  @Test
  void examine_withoutTheLevelAbove_saysSo() throws Exception {
    assertThat(format.examine(List.of(DISTRICTS), Map.of()).notes().getFirst())
        .contains("governorates is not among them");
  }

  @Test
  void recognize_byContent_isHonest() throws Exception {
    assertThat(format.recognize(FileSample.of(DISTRICTS))).isGreaterThan(90);
    Path other = Files.writeString(folder.resolve("a.json"), "[{\"name\":\"x\"}]");
    assertThat(format.recognize(FileSample.of(other))).isZero();
  }
}
