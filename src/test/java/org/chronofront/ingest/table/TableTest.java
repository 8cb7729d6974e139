package org.chronofront.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chronofront.ingest.CollectingSink;
import org.chronofront.ingest.UnreadableException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
  @TempDir Path folder;
  private final CollectingSink sink = new CollectingSink();

  @Test
  void next_quotedFields_haveTheirLinesAndText() throws Exception {
    Path file = file("a,b,c\r\n1,\"x\r\ny\",3\r\n\r\n\"4\",\"say \"\"hi\"\"\",6");
    try (Table table = Table.open(file)) {
      TableRow row = table.next(sink);
      assertThat(row).isNotNull();
      assertThat(row.text(1)).isEqualTo("x\r\ny");
      assertThat(row.line()).isEqualTo(2);
      assertThat(row.raw()).isEqualTo("1,\"x\r\ny\",3");
      row = table.next(sink);
      assertThat(row).isNotNull();
      assertThat(row.text(1)).isEqualTo("say \"hi\"");
      assertThat(row.place().where()).isEqualTo("line 5");
      assertThat(row.place().row()).isEqualTo(2);
      assertThat(row.raw()).isEqualTo("\"4\",\"say \"\"hi\"\"\",6");
      assertThat(table.next(sink)).isNull();
    }
  }

  @Test
  void next_quoteThatNeverCloses_rejectsItsLineAndGoesOn() throws Exception {
    Path file = file("id,text\n1,one\n2,\"two\n3,three\n4,four\n");
    assertThat(read(file)).containsExactly("1|one", "3|three", "4|four");
    assertThat(sink.rejects).hasSize(1);
    assertThat(sink.rejects.getFirst().why())
        .contains("A quote opens in line 3 and does not close");
    assertThat(sink.rejects.getFirst().column()).isEqualTo("text");
    assertThat(sink.rejects.getFirst().raw()).isEqualTo("2,\"two");
  }

  @Test
  void next_quoteThatNeverClosesInTheFirstField_rejectsItsLineAndGoesOn() throws Exception {
    String rest = "3,three\n".repeat(200_000);
    Path file = file("id,text\n1,one\n\n\"2,two\n" + rest);
    assertThat(read(file)).hasSize(200_001);
    assertThat(sink.rejects.getFirst().at().where()).isEqualTo("line 4");
    assertThat(sink.rejects.getFirst().raw()).isEqualTo("\"2,two");
  }

  @Test
  void next_quoteThatClosesInALaterRow_losesNoneOfTheRowsBetween() throws Exception {
    Path file = file("id,text\n1,\"one\n2,two\n3,three\n4,\"four\"\n5,five\n");
    assertThat(read(file)).containsExactly("2|two", "3|three", "4|four", "5|five");
    assertThat(sink.rejects).hasSize(1);
    assertThat(sink.rejects.getFirst().at().where()).isEqualTo("line 2");
  }

  @Test
  void next_textBehindAQuote_isToldWithItsLineAndColumn() throws Exception {
    Path file = file("id,text,more\n1,\"he said \"no\" twice\",x\n2,two,y\n");
    assertThat(read(file)).containsExactly("2|two|y");
    assertThat(sink.rejects.getFirst().why()).contains("line 2").contains("“n” follows");
    assertThat(sink.rejects.getFirst().column()).isEqualTo("text");
  }

  @Test
  void next_tooManyOrTooFewFields_areRejectedWithNumbers() throws Exception {
    Path file = file("a,b\n1\n1,2,3\n1,2,\n1,2\n");
    assertThat(read(file)).containsExactly("1|2", "1|2");
    assertThat(sink.rejects)
        .extracting(told -> told.why())
        .containsExactly(
            "The row has 1 field and the header 2.", "The row has 3 fields and the header 2.");
  }

  @Test
  void next_repeatedHeaderAndEmptyRows_areSkippedWithAReason() throws Exception {
    Path file = file("a;b\n1;2\na;b\n;\n3;4\n");
    assertThat(read(file)).containsExactly("1|2", "3|4");
    assertThat(sink.skips)
        .extracting(told -> told.why())
        .containsExactly("The row repeats the names of the columns.", "The row is empty.");
    assertThat(sink.rejects).isEmpty();
  }

  @Test
  void header_sameAndEmptyNames_areToldApart() throws Exception {
    try (Table table = Table.open(file("name,,name,name (2)\n1,2,3,4\n"))) {
      assertThat(table.header().names())
          .containsExactly("name", "column 2", "name (2)", "name (2) (2)");
      assertThat(table.header().notes()).hasSize(3);
      assertThat(table.header().find("NAME")).isZero();
      assertThat(table.header().find("other")).isEqualTo(-1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void open_anyEncoding_isGuessed(String name) throws Exception {
    Path file = folder.resolve("encoded.csv");
    Files.write(
        file, "ville;mois\nDéraa;août\nMayadine;décembre\n".getBytes(Charset.forName(name)));
    assertThat(read(file)).containsExactly("Déraa|août", "Mayadine|décembre");
    assertThat(sink.flags).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void open_byteOrderMark_outranksWhatIsAsked(String name) throws Exception {
    Path file = folder.resolve("encoded.csv");
    Files.write(file, "\ufeffville,mois\nDéraa,août\n".getBytes(Charset.forName(name)));
    TableShape asked = new TableShape(Encodings.WINDOWS_1252, ',', true);
    try (Table table = Table.open(file, asked)) {
      assertThat(table.header().names()).containsExactly("ville", "mois");
      assertThat(table.shape().charset()).isEqualTo(Charset.forName(name));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void open_anyDelimiter_isGuessed(String delimiter) throws Exception {
    Path file =
        file(
            "a,b c;d\n1,5,x;y\n2,6,z;w\n"
                .replace(',', '#')
                .replace(";", "")
                .replace("#", delimiter));
    try (Table table = Table.open(file)) {
      assertThat(table.shape().delimiter()).isEqualTo(delimiter.charAt(0));
    }
  }

  @Test
  void next_bytesThatAreNoUtf8_areReplacedAndFlagged() throws Exception {
    Path file = folder.resolve("damaged.csv");
    byte[] bytes = "a,b\nMéadine élan,2\nx?y,3\nDéraa,4\n".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '?' ? (byte) 0xff : bytes[i];
    }
    Files.write(file, bytes);
    assertThat(read(file)).containsExactly("Méadine élan|2", "x\ufffdy|3", "Déraa|4");
    assertThat(sink.flags).hasSize(1);
    assertThat(sink.flags.getFirst().at().where()).isEqualTo("line 3");
  }

  @Test
  void next_loneSurrogate_isReplacedAndFlagged() throws Exception {
    Path file = folder.resolve("surrogate.csv");
    byte[] text = "a,b\n1,x?y\n".getBytes(StandardCharsets.UTF_16LE);
    int at = new String(text, StandardCharsets.ISO_8859_1).indexOf('?');
    text[at] = 0x00;
    text[at + 1] = (byte) 0xd8;
    Files.write(file, text);
    assertThat(read(file)).containsExactly("1|x\ufffdy");
    assertThat(sink.flags).hasSize(1);
  }

  @Test
  void open_binaryFile_isRefusedWithASentence() throws Exception {
    Path file = folder.resolve("picture.csv");
    Files.write(file, new byte[] {'a', ',', 0, 1, 2, 3});
    assertThatThrownBy(() -> Table.open(file))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("picture.csv is no text: byte 3 is NUL");
    Files.write(file, "PK\u0003\u0004 and so on".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> Table.open(file)).hasMessageContaining("workbook");
    Files.write(file, new byte[0]);
    assertThatThrownBy(() -> Table.open(file)).hasMessageContaining("is empty");
  }

  @Test
  void next_nulBehindTheSample_rejectsItsRow() throws Exception {
    Path file = file("a,b\n" + "1,2\n".repeat(100_000) + "1,\0\n3,4\n");
    assertThat(read(file)).hasSize(100_001).endsWith("3|4");
    assertThat(sink.rejects).hasSize(1);
    assertThat(sink.rejects.getFirst().why()).contains("NUL");
  }

  @Test
  void next_returnsAloneWhereverChunksEnd_endTheirRows() throws Exception {
    Random random = new Random(5);
    for (String encoding : List.of("UTF-8", "UTF-16LE", "windows-1252")) {
      StringBuilder text = new StringBuilder("a,b\n");
      List<String> expected = new ArrayList<>();
      while (text.length() < 500_000) {
        String cell = "x".repeat(random.nextInt(40));
        text.append("1,\"")
            .append(cell)
            .append('"')
            .append(random.nextInt(300) == 0 ? "\r" : "\r\n");
        expected.add("1|" + cell);
      }
      Path file = folder.resolve("returns.csv");
      Files.writeString(file, text, Charset.forName(encoding));
      TableShape shape = new TableShape(Charset.forName(encoding), ',', true);
      CollectingSink all = new CollectingSink();
      List<String> rows = new ArrayList<>();
      try (Table table = Table.open(file, shape)) {
        for (TableRow row = table.next(all); row != null; row = table.next(all)) {
          rows.add(row.text(0) + "|" + row.text(1));
        }
      }
      assertThat(rows).isEqualTo(expected);
      assertThat(all.rejects).isEmpty();
    }
  }

  @Test
  void value_sameAsAbove_isTheSameStringAndNothingElseIs() throws Exception {
    Path file = file("a,b\nx, y \nx,y\nz,y\n,\nx,y\nx\nx,y\n");
    List<String> values = new ArrayList<>();
    List<@Nullable String> firsts = new ArrayList<>();
    try (Table table = Table.open(file)) {
      for (TableRow row = table.next(sink); row != null; row = table.next(sink)) {
        firsts.add(row.value(0));
        values.add(row.value(0) + "|" + row.value(1) + "|" + row.value(0));
      }
    }
    assertThat(values).containsExactly("x|y|x", "x|y|x", "z|y|z", "x|y|x", "x|y|x");
    assertThat(firsts.get(1)).isSameAs(firsts.get(0));
  }

  @Test
  void next_cellOfManyMegabytes_isRejectedAndReadingGoesOn() throws Exception {
    Path file = file("a,b\n1,2\n3," + "x".repeat(9_000_000) + "\n5,6\n");
    assertThat(read(file)).containsExactly("1|2", "5|6");
    assertThat(sink.rejects.getFirst().why()).contains("more than 1,048,576 characters");
    assertThat(sink.rejects.getFirst().raw()).hasSize(64 * 1024);
  }

  @Test
  void next_tooManyColumnsOrCharacters_rejectsTheRow() throws Exception {
    Path file =
        file(
            "a,b\n"
                + "1,".repeat(5000)
                + "\n"
                + ("y".repeat(900_000) + ",").repeat(10)
                + "\n5,6\n");
    assertThat(read(file)).containsExactly("5|6");
    assertThat(sink.rejects)
        .extracting(told -> told.why())
        .containsExactly(
            "The row is too large: it has more than 4,096 fields.",
            "The row is too large: it has more than 8,388,608 characters.");
  }

  @Test
  void announce_rejectedRowsOfAnotherEncoding_readAgainOnceMended() throws Exception {
    Path file = folder.resolve("latin.csv");
    Files.write(file, "ville;mois\nDéraa;août;x\n".getBytes(Encodings.WINDOWS_1252));
    assertThat(read(file)).isEmpty();
    Path saved = folder.resolve("rejected." + sink.extension());
    Files.writeString(saved, sink.rejectedFile().replace(";x", ""));
    assertThat(read(saved)).containsExactly("Déraa|août");
  }

  private List<String> read(Path file) throws IOException, UnreadableException {
    List<String> rows = new ArrayList<>();
    try (Table table = Table.open(file)) {
      if (sink.rows() == 0) {
        table.announce(sink);
      }
      for (TableRow row = table.next(sink); row != null; row = table.next(sink)) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
          fields.add(row.text(i));
        }
        rows.add(String.join("|", fields));
      }
    }
    return rows;
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("table.csv"), text);
  }
}
