package org.chronofront.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.chronofront.render.style.Theme;
import org.chronofront.settings.Settings.Appearance;
import org.chronofront.ui.fx.FxThread;

/// Light and dark: follows the system until a person chooses. FX thread.
final class Appearances {
  private final ObjectProperty<Appearance> chosen = new SimpleObjectProperty<>();
  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>();
  private final ObservableValue<ColorScheme> system = FxThread.systemColors();

  Appearances(Appearance first) {
    chosen.set(first);
    chosen.addListener((_, _, _) -> apply());
    system.addListener((_, _, _) -> apply());
    apply();
  }

  /// What the person chose.
  ObjectProperty<Appearance> chosen() {
    return chosen;
  }

  /// What results.
  ObservableValue<Theme> theme() {
    return theme;
  }

  private void apply() {
    boolean dark =
        chosen.get() == Appearance.DARK
            || (chosen.get() == Appearance.SYSTEM && system.getValue() == ColorScheme.DARK);
    Application.setUserAgentStylesheet(
        (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    theme.set(dark ? Theme.DARK : Theme.LIGHT);
  }
}
