package org.chronofront.ui.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.chronofront.control.RuleChoice;
import org.chronofront.control.StateWords;
import org.chronofront.library.Catalog;

/// The menu of one side's rule, level and lens. Made anew whenever it opens. FX thread.
final class SideRule {
  private final ObjectProperty<Side> side;
  private final Catalog catalog;
  private final OutletList outlets;
  private final MenuButton button = new MenuButton();
  private final Map<RadioMenuItem, UnaryOperator<RuleChoice>> radios = new LinkedHashMap<>();

  SideRule(String letter, ObjectProperty<Side> side, Catalog catalog) {
    this.side = side;
    this.catalog = catalog;
    this.outlets = new OutletList(letter, side, catalog);
    button.setAccessibleText("Rule of side " + letter);
    button.setMaxWidth(240);
    button.setOnShowing(_ -> fill());
    side.subscribe(_ -> show());
    fill();
  }

  MenuButton button() {
    return button;
  }

  private void show() {
    RuleChoice rule = side.get().rule();
    int lens = outlets(rule.lens()).size();
    String told = lens == 0 ? "" : lens == 1 ? ", 1 source" : ", %d sources".formatted(lens);
    String level = rule.level() == RuleChoice.Level.PARENT ? ", parents" : "";
    button.setText("Rule: " + rule.kind().id() + told + level);
    button.setTooltip(new Tooltip(StateWords.capital(rule.name(catalog::sourceName))));
    radios.forEach((item, change) -> item.setSelected(change.apply(rule).equals(rule)));
  }

  private void fill() {
    radios.clear();
    List<MenuItem> items = new ArrayList<>();
    for (RuleChoice.Kind kind : RuleChoice.Kind.values()) {
      items.add(radio(StateWords.capital(kind.id()), rule -> rule.with(kind)));
    }
    items.add(new SeparatorMenuItem());
    items.add(radio("Actors as claims name them", rule -> rule.at(RuleChoice.Level.ACTOR)));
    items.add(radio("Parents of actors", rule -> rule.at(RuleChoice.Level.PARENT)));
    items.add(new SeparatorMenuItem());
    items.add(radio("As told by all sources", rule -> rule.through(List.of())));
    items.add(new CustomMenuItem(outlets, false));
    button.getItems().setAll(items);
    show();
  }

  /// Changes the rule as it is then: the list of outlets changes it while the menu is open.
  private RadioMenuItem radio(String title, UnaryOperator<RuleChoice> change) {
    RadioMenuItem item = new RadioMenuItem(title);
    item.setOnAction(
        _ -> {
          Side now = side.get();
          side.set(now.by(change.apply(now.rule())));
        });
    radios.put(item, change);
    return item;
  }

  private Set<String> outlets(List<String> ids) {
    return ids.stream().map(catalog::sourceName).collect(Collectors.toCollection(TreeSet::new));
  }
}
