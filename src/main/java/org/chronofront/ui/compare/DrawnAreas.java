package org.chronofront.ui.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chronofront.export.AreaDifference;
import org.chronofront.library.LibraryArea;
import org.jspecify.annotations.Nullable;

/// What datasets draw otherwise on the two sides' days. Areas know no rule and no knowledge day:
/// only the days count. Measured in the background; an answer that nobody waits for any more is
/// dropped. FX thread.
final class DrawnAreas {
  private record Days(LocalDate one, LocalDate other) {}

  private final CompareModel model;
  private final Executor background;
  private final Executor fx;
  private final ReadOnlyObjectWrapper<List<AreaDifference>> found =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper measuring = new ReadOnlyBooleanWrapper();
  private @Nullable Days asked;

  DrawnAreas(CompareModel model, Executor background, Executor fx) {
    this.model = model;
    this.background = background;
    this.fx = fx;
    model.first().subscribe(_ -> refresh());
    model.second().subscribe(_ -> refresh());
  }

  /// What differs, by actor and dataset; empty while it is measured.
  ReadOnlyObjectProperty<List<AreaDifference>> found() {
    return found.getReadOnlyProperty();
  }

  /// True while it is measured what differs.
  ReadOnlyBooleanProperty measuring() {
    return measuring.getReadOnlyProperty();
  }

  /// The areas of both days in which something differs.
  List<LibraryArea> areas() {
    LocalDate one = model.first().get().day();
    LocalDate other = model.second().get().day();
    return model.library().areas().stream()
        .filter(area -> area.isShownOn(one) || area.isShownOn(other))
        .filter(area -> found.get().stream().anyMatch(differs -> differs.isOf(area)))
        .toList();
  }

  private void refresh() {
    Days days = new Days(model.first().get().day(), model.second().get().day());
    if (days.equals(asked)) {
      return;
    }
    asked = days;
    found.set(List.of());
    if (days.one.equals(days.other) || model.library().areas().isEmpty()) {
      measuring.set(false);
      return;
    }
    measuring.set(true);
    background.execute(
        () -> {
          List<AreaDifference> differences =
              AreaDifference.between(model.library(), days.one, days.other);
          fx.execute(() -> take(days, differences));
        });
  }

  private void take(Days days, List<AreaDifference> differences) {
    if (days.equals(asked)) {
      found.set(differences);
      measuring.set(false);
    }
  }
}
