package org.chronofront.ingest.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chronofront.ingest.table.TableRow;
import org.chronofront.model.Confidence;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Extent;

/// Reads claims of control.
final class ClaimRows {
  private enum State {
    HELD,
    CONTESTED,
    BESIEGED,
    LOST
  }

  private enum Part {
    WHOLE,
    PART
  }

  private final Handed handed;
  private final NameRows names;
  private final Words words;

  ClaimRows(Handed handed, NameRows names) {
    this.handed = handed;
    this.names = names;
    this.words = new Words(handed);
  }

  void claim(Cells cells, TableRow row) throws Refusal {
    String id = cells.get(row, "id");
    String place = handed.check(TableKind.PLACES, "place", cells.get(row, "place"));
    DateSpan span = cells.span(row);
    if (span == null) {
      throw new Refusal("date", null, "A claim needs a date, or an earliest or latest day.");
    }
    ControlState state = state(cells, row);
    cells.get(row, "source");
    Words.Said said = Objects.requireNonNull(words.find(cells, row));
    ControlClaim claim =
        new ControlClaim(
            id,
            place,
            state,
            span,
            reported(cells, row, said.source(), span),
            said.source(),
            said.origin(),
            excerpts(cells, row, said),
            extent(cells, row),
            cells.oneOf(row, "confidence", Confidence.class, Confidence.MEDIUM),
            cells.find(row, "note"));
    handed.take(TableKind.CLAIMS, id);
    handed.sink.claim(row.place(), claim);
  }

  /// Where the row does not say, the day on which the source was published, or the last of the days
  /// that the claim is about.
  private LocalDate reported(Cells cells, TableRow row, String source, DateSpan span)
      throws Refusal {
    LocalDate reported = cells.day(row, "reported");
    if (reported == null) {
      reported = names.published(source);
    }
    if (reported == null) {
      reported = span.latest();
    }
    return Objects.requireNonNull(reported == null ? span.earliest() : reported);
  }

  private List<String> excerpts(Cells cells, TableRow row, Words.Said said) throws Refusal {
    List<String> ids = new ArrayList<>();
    String own = said.excerpt();
    if (own != null) {
      ids.add(own);
    }
    for (String id : cells.list(row, "excerpts")) {
      ids.add(handed.check(TableKind.EXCERPTS, "excerpts", id));
    }
    if (ids.isEmpty()) {
      throw new Refusal(
          "excerpt", null, "A claim needs the words of its source in the column “excerpt”.");
    }
    return ids;
  }

  private ControlState state(Cells cells, TableRow row) throws Refusal {
    State state = cells.oneOf(row, "state", State.class);
    List<String> holders = cells.list(row, "holder");
    for (String holder : holders) {
      handed.check(TableKind.ACTORS, "holder", holder);
    }
    boolean several = state == State.CONTESTED;
    if (several ? holders.stream().distinct().count() < 2 : holders.size() != 1) {
      throw new Refusal(
          "holder",
          cells.find(row, "holder"),
          several
              ? "A contested place has two or more actors, parted by “|”."
              : "The state needs one actor here.");
    }
    return switch (state) {
      case HELD -> new ControlState.Held(holders.getFirst());
      case LOST -> new ControlState.Lost(holders.getFirst());
      case CONTESTED -> new ControlState.Contested(holders);
      case BESIEGED -> {
        String besieger = handed.check(TableKind.ACTORS, "besieger", cells.get(row, "besieger"));
        if (besieger.equals(holders.getFirst())) {
          throw new Refusal("besieger", besieger, "The holder besieges itself.");
        }
        yield new ControlState.Besieged(holders.getFirst(), besieger);
      }
    };
  }

  private static Extent extent(Cells cells, TableRow row) throws Refusal {
    Part part = cells.oneOf(row, "extent", Part.class, Part.WHOLE);
    return new Extent(part == Part.PART, cells.find(row, "extent_wording"));
  }
}
