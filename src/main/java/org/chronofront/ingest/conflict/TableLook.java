package org.chronofront.ingest.conflict;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.ingest.table.Header;
import org.chronofront.ingest.table.ShapeQuestions;
import org.chronofront.ingest.table.Table;
import org.chronofront.ingest.table.TableRow;
import org.chronofront.ingest.table.TableShape;
import org.chronofront.ingest.value.Coordinates;
import org.chronofront.ingest.value.DayOrder;
import org.chronofront.ingest.value.DayOrderEvidence;
import org.chronofront.ingest.value.ReadPoint;
import org.chronofront.ingest.value.SwapEvidence;
import org.chronofront.model.importing.Question;
import org.jspecify.annotations.Nullable;

/// Looks at the first two megabytes of a table whose columns are known, for what a person has to
/// decide all the same: in which order day and month stand, and whether latitude and longitude have
/// changed places. How the file is written is guessed, and may be corrected.
public final class TableLook {
  private static final String ORDER = "date.order";
  private static final String SWAPPED = "coordinates.swapped";
  private static final long FAR_ENOUGH = 2_000_000;
  private final Path file;
  private final Header header;
  private final TableShape shape;
  private final DayOrderEvidence days = new DayOrderEvidence();
  private final Coordinates coordinates = new Coordinates('.', false);
  private final SwapEvidence countries = new SwapEvidence();

  private TableLook(Path file, Table table) {
    this.file = file;
    this.header = table.header();
    this.shape = table.shape();
  }

  /// Looks at a file.
  ///
  /// @param answers to [#questions], as far as there are any
  /// @param dates names of the columns that hold days, those that there are
  public static TableLook at(Path file, Map<String, String> answers, String... dates)
      throws IOException, UnreadableException {
    try (Table table = Table.open(file, ShapeQuestions.shape(file, answers))) {
      TableLook look = new TableLook(file, table);
      int latitude = look.header.find("latitude");
      int longitude = look.header.find("longitude");
      int country = look.header.find("country");
      int[] columns = Arrays.stream(dates).mapToInt(look.header::find).toArray();
      for (TableRow row = table.sample();
          row != null && table.bytesRead() < FAR_ENOUGH;
          row = table.sample()) {
        for (int column : columns) {
          look.days.add(row.value(column));
        }
        ReadPoint read =
            look.coordinates.read(decimal(row.value(latitude)), decimal(row.value(longitude)));
        look.countries.add(row.value(country), read.point());
      }
      return look;
    }
  }

  /// Its columns.
  public Header header() {
    return header;
  }

  /// How it is written.
  public TableShape shape() {
    return shape;
  }

  /// What is asked: what the data leave open or odd, and how the file is written.
  public List<Question> questions() {
    List<Question> questions = new ArrayList<>(open());
    questions.addAll(ShapeQuestions.of(shape));
    return questions;
  }

  private List<Question> open() {
    List<Question> questions = new ArrayList<>();
    if (days.matters()) {
      DayOrder decided = days.decided();
      questions.add(
          new Question(
              ORDER,
              "Order of day and month",
              days.why(),
              List.of(
                  new Question.Option(DayOrder.DAY_FIRST.key(), "Day first: 31/12/2017"),
                  new Question.Option(DayOrder.MONTH_FIRST.key(), "Month first: 12/31/2017")),
              decided == null ? null : decided.key(),
              decided == null));
    }
    boolean impossible = coordinates.seemSwapped(countries.atHome());
    if (impossible || countries.isSuspect()) {
      questions.add(
          new Question(
              SWAPPED,
              "Latitude and longitude",
              impossible ? coordinates.whySwapped() : countries.why(),
              List.of(
                  new Question.Option("no", "As the columns say"),
                  new Question.Option("yes", "The other way round")),
              "yes",
              true));
    }
    return questions;
  }

  /// By which answers are recognized the next time; empty when the data leave nothing open, since
  /// the next file may be written in another way.
  public String signature() {
    return open().isEmpty() ? "" : header.signature();
  }

  /// What has been decided.
  ///
  /// @param order of day and month, null where no date leaves it open
  /// @param swapped true when latitude and longitude have changed places
  public record Choices(@Nullable DayOrder order, boolean swapped) {}

  /// What has been decided, by answers or by the data.
  ///
  /// @throws UnreadableException when neither decides in which order day and month stand
  public Choices choices(Map<String, String> answers) throws UnreadableException {
    DayOrder order = DayOrder.of(answers.get(ORDER));
    order = order == null ? days.decided() : order;
    if (order == null && days.matters()) {
      throw new UnreadableException(
          "Day and month of the dates in %s may stand in either order. %s Say which comes first."
              .formatted(file.getFileName(), days.why()));
    }
    return new Choices(order, "yes".equals(answers.get(SWAPPED)));
  }

  /// With a decimal point for a decimal comma: no coordinate has thousands.
  static @Nullable String decimal(@Nullable String degrees) {
    boolean comma = degrees != null && degrees.indexOf(',') >= 0 && degrees.indexOf('.') < 0;
    return degrees != null && comma ? degrees.replace(',', '.') : degrees;
  }
}
