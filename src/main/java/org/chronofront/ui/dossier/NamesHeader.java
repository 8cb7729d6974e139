package org.chronofront.ui.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.chronofront.library.Catalog;
import org.chronofront.model.LocalName;
import org.chronofront.model.Place;
import org.chronofront.ui.mark.SafeLines;
import org.chronofront.ui.mark.Script;
import org.chronofront.ui.mark.SteadyColumn;

/// The names of a place in all its languages, what it is and where.
final class NamesHeader extends SteadyColumn {
  NamesHeader(Place place, Catalog catalog) {
    getStyleClass().add("names");
    FlowPane titles = new FlowPane();
    titles.getStyleClass().add("titles");
    titles.getChildren().add(title(place.displayName(), titles));
    Map<String, String> others = new LinkedHashMap<>();
    for (LocalName name : place.names()) {
      if (name.kind() != LocalName.Kind.NAME) {
        continue;
      }
      if (Script.isRightToLeft(name.language())) {
        Label title = title(name.text(), titles);
        Script.apply(title, name.language());
        title.setAccessibleText(name.text() + ", " + language(name.language()));
        titles.getChildren().add(title);
      } else if (!name.text().equals(place.displayName())) {
        others.merge(name.text(), language(name.language()), (one, other) -> one + ", " + other);
      }
    }
    getChildren().addAll(titles, Parts.text(what(place, catalog), "quiet-13"));
    if (!others.isEmpty()) {
      getChildren().add(Parts.text(joined(others), "quiet-12"));
    }
    addAliases(place, false);
    addAliases(place, true);
  }

  private static Label title(String text, FlowPane titles) {
    Label title = new Label(text);
    title.getStyleClass().add("title");
    title.setMinHeight(USE_PREF_SIZE);
    SafeLines.wrap(title, titles.widthProperty());
    title.maxWidthProperty().bind(titles.widthProperty());
    return title;
  }

  private static String joined(Map<String, String> others) {
    return others.entrySet().stream()
        .map(name -> name.getKey() + " (" + name.getValue() + ")")
        .collect(Collectors.joining(" · "));
  }

  private void addAliases(Place place, boolean rightToLeft) {
    List<LocalName> aliases =
        place.names().stream()
            .filter(name -> name.kind() != LocalName.Kind.NAME)
            .filter(name -> Script.isRightToLeft(name.language()) == rightToLeft)
            .toList();
    if (aliases.isEmpty()) {
      return;
    }
    String names =
        aliases.stream().map(LocalName::text).distinct().collect(Collectors.joining(" · "));
    Label label = Parts.text(rightToLeft ? names : "also " + names, "quiet-12");
    Script.apply(label, aliases.getFirst().language());
    getChildren().add(label);
  }

  private static String what(Place place, Catalog catalog) {
    String kind = place.kind().name();
    StringBuilder what =
        new StringBuilder(kind.substring(0, 1)).append(kind.substring(1).toLowerCase(Locale.ROOT));
    String parent = place.parentId();
    if (parent != null) {
      what.append(" in ").append(catalog.place(parent).displayName());
    }
    if (place.country() != null) {
      what.append(", ").append(Locale.of("", place.country()).getDisplayCountry(Locale.ENGLISH));
    }
    return what.toString();
  }

  private static String language(String tag) {
    return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
  }
}
