package org.chronofront.ingest.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chronofront.ingest.CollectingSink;
import org.chronofront.ingest.Examination;
import org.chronofront.ingest.FileSample;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.ingest.json.DatasetJsonReader;
import org.chronofront.model.Dataset;
import org.chronofront.model.Detail;
import org.chronofront.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesFormatTest {
  @TempDir Path folder;
  private final TablesFormat format = new TablesFormat();
  private final CollectingSink sink = new CollectingSink();

  @Test
  void read_bundledDatasetWrittenAsTables_givesTheSameModel() throws Exception {
    Dataset dataset = new DatasetJsonReader().read(Path.of("data", "syria-october-2017.json"));
    List<Path> files = DatasetTables.write(dataset, folder);
    read(files);
    assertThat(sink.rejects).isEmpty();
    assertThat(sink.flags).isEmpty();
    assertThat(sink.actors.values()).containsExactlyInAnyOrderElementsOf(dataset.actors());
    assertThat(sink.sources.values()).containsExactlyInAnyOrderElementsOf(dataset.sources());
    assertThat(sink.places.values()).containsExactlyInAnyOrderElementsOf(dataset.places());
    assertThat(sink.excerpts.values()).containsExactlyElementsOf(dataset.excerpts());
    assertThat(sink.events.values()).containsExactlyElementsOf(dataset.events());
    assertThat(sink.claims.values()).containsExactlyElementsOf(dataset.claims());
  }

  @Test
  void templates_asTheyAre_readAsNothing() throws Exception {
    read(templates(false));
    assertThat(sink.rejects).isEmpty();
    assertThat(sink.taken).isEmpty();
    assertThat(sink.skips).isNotEmpty();
  }

  @Test
  void examine_templateOfTheDatasetAsItIs_saysWhatToWriteInIt() throws Exception {
    List<Path> dataset =
        List.of(file("dataset.csv", "id,title,licence,attribution\n#mine,My dataset,,\n"));

    assertThatThrownBy(() -> format.examine(dataset, Map.of()))
        .isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith(
            "dataset.csv has no row that says what the dataset is. Write its id");
  }

  @Test
  void templates_withoutTheirMarks_areADataset() throws Exception {
    List<Path> files = templates(true);
    read(files);
    assertThat(sink.rejects).isEmpty();
    assertThat(sink.events).hasSize(2);
    assertThat(sink.claims).hasSize(2);
    Examination found = format.examine(files, Map.of());
    assertThat(found.suggested().id()).isEqualTo("my-dataset");
    assertThat(found.suggested().title()).isEqualTo("My dataset");
    assertThat(found.notes()).isEmpty();
  }

  @Test
  void read_referenceThatLeadsNowhere_isRejectedPrecisely() throws Exception {
    read(
        List.of(
            file(
                "actors.csv",
                "id,name,kind,parent\na,A,state,\nb,B,state,x\nc,C,state,d\nd,D,state,c\n"),
            file("places.csv", "id,name,kind,latitude,longitude\np,P,town,1,2\nq,Q,town,100,2\n"),
            file(
                "events.csv",
                """
                id,kind,place,participants,summary,date
                1,battle,p,a,sound,2017-10-01
                2,battle,q,a,place rejected,2017-10-01
                3,battle,p,z,no such actor,2017-10-01
                4,brawl,p,a,no such kind,2017-10-01
                5,battle,p,a,no such day,2017-02-30
                1,battle,p,a,same id,2017-10-01
                """)));
    assertThat(sink.events).containsOnlyKeys("1");
    assertThat(sink.rejects)
        .extracting(told -> told.at().where() + " " + told.column() + " " + told.value())
        .containsExactlyInAnyOrder(
            "actors.csv, line 3 parent x",
            "actors.csv, line 4 parent d",
            "actors.csv, line 5 parent c",
            "places.csv, line 3 latitude 100",
            "events.csv, line 3 place q",
            "events.csv, line 4 participants z",
            "events.csv, line 5 kind brawl",
            "events.csv, line 6 date 2017-02-30",
            "events.csv, line 7 id 1");
    assertThat(sink.rejects.get(4).why())
        .isEqualTo("The row “q” of places.csv was rejected itself.");
  }

  @Test
  void read_rejectedRowsMended_comeInWithTheOtherTables() throws Exception {
    Path actors = file("actors.csv", "id,name,kind\na,A,state\n");
    Path places = file("places.csv", "id,name,kind,latitude,longitude\nq,Q,town,100,2\n");
    Path events =
        file(
            "events.csv",
            "id,kind,place,participants,summary,date,weather\n1,brawl,q,a,\"x\",2017-10-01,dry\n");
    read(List.of(events, actors, places));
    assertThat(sink.rejects).hasSize(2);
    Path mended = folder.resolve("mended.csv");
    Files.writeString(
        mended, sink.rejectedFile().replace("100,2", "10,2").replace("brawl", "battle"));
    assertThat(format.recognize(FileSample.of(mended))).isGreaterThan(90);
    CollectingSink again = new CollectingSink();
    format.read(List.of(actors, mended), Map.of(), again);
    assertThat(again.rejects).isEmpty();
    Event event = again.events.get("1");
    assertThat(event).isNotNull();
    assertThat(event.details()).containsExactly(new Detail("weather", "dry"));
  }

  @Test
  void examine_withoutTablesThatRowsReferTo_saysSo() throws Exception {
    Path events = file("events.csv", "id,kind,place,participants,summary,date\n");
    assertThat(format.examine(List.of(events), Map.of()).notes()).hasSize(3);
    Path broken = file("claims.csv", "id,place\n");
    assertThatThrownBy(() -> format.examine(List.of(broken), Map.of()))
        .isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith("claims.csv lacks the columns state, holder, source. Add them");
  }

  @Test
  void recognize_byNameOrColumns_isHonest() throws Exception {
    String header = String.join(",", TableKind.CLAIMS.columns()) + "\n";
    assertThat(format.recognize(FileSample.of(file("claims.csv", header)))).isEqualTo(95);
    assertThat(format.recognize(FileSample.of(file("mine.csv", header)))).isEqualTo(75);
    assertThat(format.recognize(FileSample.of(file("events.csv", "id,date,what\n")))).isZero();
    assertThat(format.recognize(FileSample.of(file("other.csv", "id,name,kind\n")))).isZero();
  }

  private void read(List<Path> files) throws IOException, UnreadableException {
    format.read(files, Map.of(), sink);
  }

  private List<Path> templates(boolean bare) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> entry : TableTemplates.all().entrySet()) {
      String text = entry.getValue();
      files.add(file(entry.getKey(), bare ? text.replace("\n#", "\n") : text));
    }
    return files;
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
