package org.chronofront.ingest.acled;

import java.time.LocalDate;
import java.util.List;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.conflict.RowFlags;
import org.chronofront.model.Confidence;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Event;
import org.chronofront.model.Excerpt;
import org.chronofront.model.Extent;
import org.chronofront.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/// The claim of control that a row implies, only as far as the row goes. ACLED is who says so, in
/// the words of its note.
final class AcledClaims {
  private final RowSink sink;
  private final AcledColumns columns;
  private final RowFlags flags;

  AcledClaims(RowSink sink, AcledColumns columns, RowFlags flags) {
    this.sink = sink;
    this.columns = columns;
    this.flags = flags;
  }

  /// What a row says of control, before anything is made of it.
  ///
  /// @param words its type
  /// @param verdict who holds the place
  /// @param verbatim ACLED's words
  /// @param reported when ACLED said so, null when the row does not tell
  record Said(ControlWords words, Verdict verdict, String verbatim, @Nullable LocalDate reported) {}

  /// The claim of a row; null when none follows, which is flagged.
  ///
  /// @param holderId the actor of the verdict, null when there is none
  /// @param acled the source's id
  @Nullable ControlClaim claim(Event event, Said said, @Nullable String holderId, String acled) {
    DateSpan span = event.span();
    String placeId = event.placeId();
    if (holderId == null) {
      flags.add(column(), said.verdict().reason());
      return null;
    }
    String missing = missing(event);
    if (missing != null || span == null || placeId == null) {
      flags.add(column(), missing + ", so no claim about a holder is taken from it.");
      return null;
    }
    LocalDate latest = span.latest();
    LocalDate told = said.reported();
    boolean stated = told != null;
    LocalDate reported = told == null ? java.util.Objects.requireNonNull(latest) : told;
    String excerptId = event.id() + "-words";
    sink.excerpt(new Excerpt(excerptId, acled, "en", said.verbatim(), null));
    boolean near = event.where() == PlacePrecision.NEAR;
    return new ControlClaim(
        event.id() + "-control",
        placeId,
        new ControlState.Held(holderId),
        span,
        reported,
        acled,
        acled,
        List.of(excerptId),
        near ? new Extent(true, null) : Extent.WHOLE,
        near ? Confidence.MEDIUM : Confidence.HIGH,
        note(said.words(), near, stated));
  }

  private static @Nullable String missing(Event event) {
    if (event.span() == null) {
      return "It has no date";
    }
    if (event.placeId() == null) {
      return "It has no place";
    }
    boolean region =
        event.where() == PlacePrecision.VAGUE || event.where() == PlacePrecision.PROVINCE;
    return region ? "Its place stands for a whole region" : null;
  }

  private static String note(ControlWords words, boolean near, boolean stated) {
    String who =
        words == ControlWords.GOVERNMENT_REGAINS
            ? "The type of the event says that the government holds it; the forces are those that"
                + " the row names."
            : "The type of the event says that a non-state actor holds it; it is the only one that"
                + " the row names.";
    return who
        + (near ? " ACLED places it near the place or in a part of it." : "")
        + (stated
            ? ""
            : " The day of the report is not stated; the last possible day stands for it.");
  }

  private int column() {
    return columns.subEventType >= 0 ? columns.subEventType : columns.eventType;
  }
}
