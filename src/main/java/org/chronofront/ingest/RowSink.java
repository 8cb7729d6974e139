package org.chronofront.ingest;

import java.util.List;
import org.chronofront.model.Actor;
import org.chronofront.model.Area;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.Event;
import org.chronofront.model.Excerpt;
import org.chronofront.model.Place;
import org.chronofront.model.Source;
import org.chronofront.model.importing.RowPlace;
import org.jspecify.annotations.Nullable;

/// Takes what a reader finds. One thread, in the order of the file.
///
/// Every row of the file ends in exactly one of: handed over ([#event], [#claim], [#area], or
/// [#place(RowPlace, Place)] and its kin where places are the rows), [#skip], [#reject]. Several
/// things with one [RowPlace] in a row are one row (an event and the claim that it implies).
///
/// What a row refers to (actor, place, source, excerpt) is handed over before it, once for each id:
/// a reader keeps track of what it has handed over. Ids are unique within the dataset. A row
/// without an id of its own gets one from its contents ([ContentId]); where two rows would get the
/// same id the second is told apart by "#2" at its end, and flagged: rows are never collapsed in
/// silence.
public interface RowSink {
  /// An actor that rows refer to.
  void actor(Actor actor);

  /// A place that rows refer to.
  void place(Place place);

  /// A source that rows refer to.
  void source(Source source);

  /// Words that rows refer to.
  void excerpt(Excerpt excerpt);

  /// An actor that is itself a row of the file.
  void actor(RowPlace at, Actor actor);

  /// A place that is itself a row of the file, as in a gazetteer.
  void place(RowPlace at, Place place);

  /// A source that is itself a row of the file.
  void source(RowPlace at, Source source);

  /// An event.
  void event(RowPlace at, Event event);

  /// A claim of control.
  void claim(RowPlace at, ControlClaim claim);

  /// An area.
  void area(RowPlace at, Area area);

  /// A row that was or will be handed over has something odd in it.
  ///
  /// @param note a sentence
  void flag(RowPlace at, @Nullable String column, @Nullable String value, String note);

  /// A row that says nothing to take in.
  void skip(RowPlace at, String why);

  /// A row that cannot be read.
  ///
  /// @param reason a sentence that also says what would be right
  /// @param raw the row as it stands in the file, so that it can be mended and imported again; cut
  ///   to 64 KiB by the reader
  void reject(
      RowPlace at, @Nullable String column, @Nullable String value, String reason, String raw);

  /// What to put around and between rejected rows to make a file that this reader can read: the
  /// header of a table, the frame of a JSON array. Called once, before the first row.
  ///
  /// @param extension of the file, without a dot
  void rejectedFile(String extension, String head, String between, String foot);

  /// The areas that the dataset has already, where [Format#earlier] lets them stay.
  default List<Area> earlierAreas() {
    return List.of();
  }

  /// An area of [#earlierAreas] stays, as it is or with other days. It is no row of the file. What
  /// is not kept is withdrawn.
  default void keep(Area area) {
    throw new UnsupportedOperationException("nothing was there before: " + area.id());
  }

  /// How far the reader has come; also asks whether it is still wanted.
  ///
  /// @param bytes read so far, over all files
  /// @throws org.chronofront.task.JobCancelledException when it is not
  void progress(long bytes);
}
