package org.chronofront.library.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chronofront.ingest.Examination;
import org.chronofront.ingest.FileSample;
import org.chronofront.ingest.Format;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.model.Actor;
import org.chronofront.model.ActorKind;
import org.chronofront.model.DatasetInfo;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Detail;
import org.chronofront.model.Event;
import org.chronofront.model.EventKind;
import org.chronofront.model.LocalName;
import org.chronofront.model.Participant;
import org.chronofront.model.Place;
import org.chronofront.model.PlaceKind;
import org.chronofront.model.PlacePrecision;
import org.chronofront.model.Report;
import org.chronofront.model.Source;
import org.chronofront.model.SourceKind;
import org.chronofront.model.importing.Question;
import org.chronofront.model.importing.RowPlace;

/// A made-up format for tests: a line is `id|day|place|actor|outlet|headline|summary`. An empty day
/// is undated; `skip` and `bad` in its place do what they say, `end` ends the file as unreadable.
final class LinesFormat implements Format {
  @Override
  public String id() {
    return "lines";
  }

  @Override
  public String title() {
    return "Lines";
  }

  @Override
  public int recognize(FileSample sample) {
    return sample.name().endsWith(".lines") ? 90 : 0;
  }

  @Override
  public Examination examine(List<Path> files, Map<String, String> answers) {
    return new Examination(
        new DatasetInfo("lines", "Lines", "", "CC0-1.0", "Nobody", "Do not sell.", null, null),
        List.of(new Question("who", "Who?", "", List.of(), null, false)),
        "lines-1",
        List.of("made up"));
  }

  @Override
  public void read(List<Path> files, Map<String, String> answers, RowSink sink)
      throws IOException, UnreadableException {
    sink.rejectedFile("lines", "", "\n", "\n");
    long row = 0;
    long bytes = 0;
    for (String line : Files.readAllLines(files.getFirst())) {
      row(new RowPlace(++row, "line " + row), line, sink);
      bytes += line.length() + 1;
      sink.progress(bytes);
    }
  }

  private static void row(RowPlace at, String line, RowSink sink) throws UnreadableException {
    List<String> cells = List.of(line.split("\\|", -1));
    String day = cells.get(1);
    switch (day) {
      case "skip" -> sink.skip(at, "It says nothing.");
      case "bad" -> sink.reject(at, "day", day, "A day was expected.", line);
      case "end" -> throw new UnreadableException("The file ends in the middle.");
      default -> event(at, cells, sink);
    }
  }

  private static void event(RowPlace at, List<String> cells, RowSink sink) {
    String place = cells.get(2);
    String actor = cells.get(3);
    String source = cells.get(4) + ":" + cells.get(5);
    if (!place.isEmpty()) {
      sink.place(new Place(place, List.of(name(place)), PlaceKind.TOWN, null, null, null, null));
    }
    sink.actor(new Actor(actor, List.of(name(actor)), ActorKind.OTHER, null));
    sink.source(
        new Source(
            source,
            cells.get(5),
            cells.get(4),
            null,
            null,
            null,
            "en",
            SourceKind.OTHER,
            null,
            List.of(),
            null));
    sink.event(
        at,
        new Event(
            cells.get(0),
            EventKind.BATTLE,
            cells.get(1).isEmpty() ? null : DateSpan.day(LocalDate.parse(cells.get(1))),
            place.isEmpty() ? null : place,
            null,
            PlacePrecision.NEAR,
            List.of(new Participant(actor, Participant.Role.PARTY)),
            null,
            cells.get(6),
            List.of(new Report(source, source, null, null)),
            List.of(new Detail("whole line", String.join("|", cells)), new Detail("who", actor))));
  }

  private static LocalName name(String text) {
    return new LocalName("en", text, LocalName.Kind.NAME);
  }
}
