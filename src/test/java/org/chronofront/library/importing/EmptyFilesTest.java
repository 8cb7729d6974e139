package org.chronofront.library.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chronofront.ingest.Formats;
import org.chronofront.task.JobMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmptyFilesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\t\r\n",
        "\uFEFF",
        "\uFEFF\n",
        "date,place,notes\n",
        "id,relid,year,date_start,date_end,latitude,longitude\n",
        "\uFEFFname"
      })
  void offers_nothingToRead_saysSoAndWhatToDo(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("none.csv"), text);

    assertThatThrownBy(() -> offers(file))
        .isInstanceOf(EmptyFileException.class)
        .hasMessageContaining("none.csv")
        .hasMessageContaining("there is nothing to import")
        .hasMessageContaining("choose another");
  }

  @Test
  void offers_noSuchFile_isNothingThatAnotherFormatCouldRead() {
    assertThatThrownBy(() -> offers(folder.resolve("gone.csv")))
        .isInstanceOf(EmptyFileException.class)
        .hasMessageContaining("There is no file")
        .hasMessageContaining("choose another");
  }

  @Test
  void offers_noText_saysWhatItIsAndWhatToDo() throws Exception {
    Path workbook = Files.write(folder.resolve("book.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
    Path picture = Files.write(folder.resolve("map.csv"), new byte[] {'m', 'a', 'p', 0, 1});

    assertThatThrownBy(() -> offers(workbook))
        .hasMessageStartingWith("book.xlsx is a ZIP archive or a workbook")
        .hasMessageContaining("Save it as CSV")
        .hasMessageEndingWith("Nothing was changed.");
    assertThatThrownBy(() -> offers(picture)).hasMessageStartingWith("map.csv is no text: byte 4");
  }

  @Test
  void offers_oneRowBelowTheHeader_isAnOffer() throws Exception {
    assertThat(
            offers(Files.writeString(folder.resolve("one.csv"), "date,place\n2017-10-01,Mayadin")))
        .hasSize(1);
  }

  /// They are to be rejected one by one, each with its reason.
  @Test
  void offers_allRowsAreBroken_isAnOffer() throws Exception {
    Path file = Files.writeString(folder.resolve("broken.csv"), "date,place\n2017\nMayadin\n");
    assertThat(offers(file)).hasSize(1);
  }

  private static List<ImportOffer> offers(Path file) {
    return new Examiner(Formats.all(), (_, _) -> Optional.empty(), JobMonitor.NONE)
        .offers(List.of(file), null, Map.of());
  }
}
