package org.chronofront.ui.session;

import java.time.LocalDate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.chronofront.control.Disagreement;
import org.jspecify.annotations.Nullable;

/// Whether it is shown how each outlet tells the picked place, and which two claims are compared.
/// Part of a [Session]. FX thread.
public final class ShownTellings {
  private final Session session;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<@Nullable Disagreement> compared =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper asked = new ReadOnlyIntegerWrapper();

  ShownTellings(Session session) {
    this.session = session;
  }

  /// True while each source's own ribbon is unfolded under a place's ribbon.
  public BooleanProperty openProperty() {
    return open;
  }

  /// Shows the words of two sources that disagree side by side, wherever their disagreement was
  /// pointed at: picks the place, shows the day, unfolds each source's ribbon.
  public void compare(Disagreement pair, LocalDate target) {
    compared.set(pair);
    session.goTo(target);
    show(pair.placeId());
  }

  /// Picks a place and shows what each source says of it.
  public void show(String placeId) {
    open.set(true);
    if (!Selection.place(placeId).equals(session.selectionProperty().get())) {
      session.selectPlace(placeId);
    }
    asked.set(asked.get() + 1);
  }

  /// The two claims that were compared last, null when none were; their place need not be picked.
  public ReadOnlyObjectProperty<@Nullable Disagreement> comparedProperty() {
    return compared.getReadOnlyProperty();
  }

  /// How often [#show] or [#compare] was called: changes when each source's ribbon has to be
  /// brought into sight.
  public ReadOnlyIntegerProperty askedProperty() {
    return asked.getReadOnlyProperty();
  }
}
