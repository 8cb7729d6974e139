package org.chronofront.ui.shell;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.chronofront.render.map.Interpolation;
import org.chronofront.ui.session.Session;

/// Whether, and how far, the land between places is shaded by who holds the nearest.
final class InterpolationMenu {
  private InterpolationMenu() {}

  static Menu of(Session session) {
    ToggleGroup group = new ToggleGroup();
    List<RadioMenuItem> items =
        Interpolation.KILOMETRES.stream().map(reach -> item(session, reach, group)).toList();
    Menu menu = new Menu("Areas between places");
    menu.getItems().setAll(items);
    return menu;
  }

  private static RadioMenuItem item(Session session, int kilometres, ToggleGroup group) {
    RadioMenuItem item =
        new RadioMenuItem(
            kilometres == 0
                ? "Not shown"
                : "Interpolated up to %d km from a place".formatted(kilometres));
    item.setToggleGroup(group);
    item.setSelected(session.interpolationProperty().get() == kilometres);
    session
        .interpolationProperty()
        .subscribe(now -> item.setSelected(now.intValue() == kilometres));
    item.setOnAction(_ -> session.interpolationProperty().set(kilometres));
    return item;
  }
}
