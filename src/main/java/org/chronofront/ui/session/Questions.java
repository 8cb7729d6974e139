package org.chronofront.ui.session;

import java.time.LocalDate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.chronofront.control.RuleChoice;
import org.chronofront.library.Telling;
import org.jspecify.annotations.Nullable;

/// Why a state is the answer, asked from wherever a state is shown, and what of it is unfolded.
/// Part of a [Session], whose day and selection follow a question. FX thread.
public final class Questions {
  private final Session session;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final ReadOnlyIntegerWrapper asked = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Why> elsewhere = new ReadOnlyObjectWrapper<>();

  Questions(Session session) {
    this.session = session;
  }

  /// From now on a question of another place than the picked one is put away.
  void followSelection() {
    session.selectionProperty().addListener((_, _, now) -> forgetElsewhere(now));
  }

  /// What a click on a state means wherever a state is shown: it shows the day and picks the place;
  /// when that is picked already, it asks for the reasons, too. So the first click shows the words
  /// of the sources, with nothing unfolded above them.
  public void askWhy(String placeId, LocalDate target) {
    askWhy(of(placeId).on(session.extent().clamp(target)));
  }

  /// The same of the day shown.
  public void askWhy(String placeId) {
    askWhy(of(placeId));
  }

  /// The same for a state of another view than the window's.
  public void askWhy(Why why) {
    Selection before = session.selectionProperty().get();
    if (before != null && why.placeId().equals(before.placeId())) {
      ask(why);
    } else {
      session.goTo(why.day());
      session.selectPlace(why.placeId());
      open.set(false);
    }
  }

  /// Asks for the reasons at once: shows the day, picks the place, and unfolds them in the dossier.
  /// Rule and knowledge day of the window stay as they are: a question under others is answered
  /// beside what the window shows.
  public void ask(Why why) {
    session.goTo(why.day());
    session.selectPlace(why.placeId());
    boolean own = why.equals(of(why.placeId()));
    elsewhere.set(own ? null : why);
    open.set(own);
    asked.set(asked.get() + 1);
  }

  /// Asks for the reasons of what the window shows of a place on the day shown.
  public void ask(String placeId) {
    ask(of(placeId));
  }

  /// The question of the day shown, by the rule and the knowledge day of the window.
  public Why of(String placeId) {
    return new Why(
        placeId,
        session.dayProperty().get(),
        session.ruleProperty().get(),
        session.knownProperty().get());
  }

  /// The question of what an outlet tells of a place, as its ribbon shows it.
  public Why asTold(Telling telling, String placeId, LocalDate target) {
    return of(placeId)
        .on(target)
        .by(RuleChoice.LATEST.through(telling.sources()).at(session.ruleProperty().get().level()));
  }

  /// The question asked last where it is of another view than the window's, null else.
  public ReadOnlyObjectProperty<@Nullable Why> elsewhereProperty() {
    return elsewhere.getReadOnlyProperty();
  }

  /// Lets the window show the view of a question, with the reasons unfolded.
  public void adopt(Why why) {
    session.ruleProperty().set(why.rule());
    session.knownProperty().set(why.known());
    ask(why);
  }

  /// Puts a question of another view away.
  public void closeElsewhere() {
    elsewhere.set(null);
  }

  private void forgetElsewhere(@Nullable Selection now) {
    Why question = elsewhere.get();
    if (question != null && (now == null || !question.placeId().equals(now.placeId()))) {
      elsewhere.set(null);
    }
  }

  /// True while the reasons for the state on the day shown are unfolded.
  public BooleanProperty openProperty() {
    return open;
  }

  /// How often reasons were asked for: changes when they have to be brought into sight.
  public ReadOnlyIntegerProperty askedProperty() {
    return asked.getReadOnlyProperty();
  }
}
