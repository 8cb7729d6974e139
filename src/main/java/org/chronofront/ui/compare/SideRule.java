package org.chronofront.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.chronofront.control.RuleChoice;
import org.chronofront.control.StateWords;
import org.chronofront.library.Catalog;
import org.chronofront.model.Source;

/// The menu of one side's rule, level and lens. Made anew whenever it opens. FX thread.
final class SideRule {
  /// More outlets than these do not fit into a menu; the busiest are offered.
  private static final int MOST_OUTLETS = 24;

  private final ObjectProperty<Side> side;
  private final Catalog catalog;
  private final MenuButton button = new MenuButton();

  SideRule(String letter, ObjectProperty<Side> side, Catalog catalog) {
    this.side = side;
    this.catalog = catalog;
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
  }

  private void fill() {
    RuleChoice rule = side.get().rule();
    List<MenuItem> items = new ArrayList<>();
    for (RuleChoice.Kind kind : RuleChoice.Kind.values()) {
      items.add(radio(StateWords.capital(kind.id()), rule.with(kind), rule));
    }
    items.add(new SeparatorMenuItem());
    items.add(radio("Actors as claims name them", rule.at(RuleChoice.Level.ACTOR), rule));
    items.add(radio("Parents of actors", rule.at(RuleChoice.Level.PARENT), rule));
    items.add(new SeparatorMenuItem());
    Menu lens = new Menu("As told by");
    lens.getItems().add(radio("All sources", rule.through(List.of()), rule));
    byOutlet().forEach((outlet, ids) -> lens.getItems().add(check(outlet, ids, rule)));
    items.add(lens);
    button.getItems().setAll(items);
  }

  private RadioMenuItem radio(String title, RuleChoice choice, RuleChoice now) {
    RadioMenuItem item = new RadioMenuItem(title);
    item.setSelected(choice.equals(now));
    item.setOnAction(_ -> side.set(side.get().by(choice)));
    return item;
  }

  private CheckMenuItem check(String outlet, List<String> ids, RuleChoice now) {
    CheckMenuItem item = new CheckMenuItem(outlet);
    item.setMnemonicParsing(false);
    item.setSelected(now.lens().containsAll(ids));
    item.setOnAction(
        _ -> {
          TreeSet<String> lens = new TreeSet<>(now.lens());
          if (!lens.removeAll(ids)) {
            lens.addAll(ids);
          }
          side.set(side.get().by(now.through(List.copyOf(lens))));
        });
    return item;
  }

  private Set<String> outlets(List<String> ids) {
    return ids.stream().map(catalog::sourceName).collect(Collectors.toCollection(TreeSet::new));
  }

  /// The sources of claims, by the outlet that a person knows them by.
  private Map<String, List<String>> byOutlet() {
    Map<String, List<String>> all =
        catalog.sources().stream()
            .collect(
                Collectors.groupingBy(
                    Source::outlet, Collectors.mapping(Source::id, Collectors.toList())));
    Map<String, List<String>> offered = new TreeMap<>();
    all.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
        .limit(MOST_OUTLETS)
        .forEach(entry -> offered.put(entry.getKey(), entry.getValue()));
    return offered;
  }
}
