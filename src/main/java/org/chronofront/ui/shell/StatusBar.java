package org.chronofront.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.chronofront.control.Fading;
import org.chronofront.control.RuleChoice;
import org.chronofront.index.EventFilter;
import org.chronofront.index.EventSelection;
import org.chronofront.library.LibraryInfo;
import org.chronofront.ui.events.EventChoice;
import org.chronofront.ui.fx.Repaint;
import org.chronofront.ui.session.Session;

/// The line under everything: how many events are shown, how many are not and why, and what is
/// open. One click takes all filters away, another lists those that no window or map can show.
final class StatusBar {
  private final Session session;
  private final Label counts = new Label();
  private final Hyperlink list = new Hyperlink("List");
  private final Hyperlink undated = new Hyperlink();
  private final Hyperlink unplaced = new Hyperlink();
  private final Hyperlink clear = new Hyperlink("Show all");
  private final Label ruled = new Label();
  private final HBox root;

  StatusBar(Session session, Commands commands) {
    this.session = session;
    LibraryInfo info = session.library().info();
    Label library = new Label(describe(info));
    library.getStyleClass().add("quiet");
    library.setTooltip(new Tooltip(library.getText() + "\n" + info.file()));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    root = new HBox(8, counts, clear, undated, unplaced, list, space, ruled, library);
    root.setAlignment(Pos.CENTER_LEFT);
    root.getStyleClass().add("status-bar");
    counts.setMinWidth(Region.USE_PREF_SIZE);
    ruled.setMinWidth(Region.USE_PREF_SIZE);
    clear.setTooltip(new Tooltip("Take all filters away"));
    clear.setOnAction(_ -> session.filterProperty().set(EventFilter.NONE));
    leads(list, "List the events of the window one by one (Ctrl+E)", commands, EventChoice.WINDOW);
    leads(
        undated,
        "List the events without a day: no window holds them",
        commands,
        EventChoice.UNDATED);
    leads(
        unplaced,
        "List the events of the window that no map can show",
        commands,
        EventChoice.UNPLACED);
    Repaint repaint = new Repaint(this::update);
    session.shown().addListener(_ -> repaint.request());
    session.fadingProperty().addListener(_ -> repaint.request());
    update();
  }

  private static void leads(Hyperlink link, String tip, Commands commands, EventChoice choice) {
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.setTooltip(new Tooltip(tip));
    link.setAccessibleHelp(tip);
    link.setOnAction(
        _ -> {
          link.setVisited(false);
          commands.showEvents(choice);
        });
  }

  HBox root() {
    return root;
  }

  private void update() {
    EventSelection events = session.shown().get().events();
    counts.setText(sentence(events));
    boolean filtered = events.hidden() > 0 || !session.filterProperty().get().isEmpty();
    show(clear, filtered);
    undated.setText(String.format(Locale.ENGLISH, "%,d undated", events.undated()));
    show(undated, events.undated() > 0);
    unplaced.setText(
        String.format(Locale.ENGLISH, "%,d without coordinates", events.withoutPoint()));
    show(unplaced, events.withoutPoint() > 0);
    RuleChoice rule = session.shown().get().rule();
    List<String> chosen = new ArrayList<>();
    if (!rule.equals(RuleChoice.LATEST)) {
      chosen.add("Control by rule: " + RuleModel.brief(rule, session.library().catalog()));
    }
    Fading fading = session.fadingProperty().get();
    if (!fading.equals(Fading.USUAL)) {
      chosen.add("Evidence " + fading.words());
    }
    ruled.setText(String.join("  ·  ", chosen) + "  ·");
    ruled.setVisible(!chosen.isEmpty());
    ruled.setManaged(!chosen.isEmpty());
  }

  private static void show(Hyperlink link, boolean shown) {
    link.setVisible(shown);
    link.setManaged(shown);
  }

  /// "6 of 15 events · 7 outside the window · 2 hidden by kind".
  static String sentence(EventSelection events) {
    List<String> parts = new ArrayList<>();
    parts.add(
        String.format(Locale.ENGLISH, "%,d of %,d events shown", events.shown(), events.total()));
    add(parts, events.outsideWindow(), "outside the window");
    add(parts, events.notYetReported(), "not yet reported on the day known");
    add(parts, events.hiddenByKind(), "hidden by kind");
    add(parts, events.hiddenByActor(), "hidden by actor");
    add(parts, events.hiddenByOutlet(), "hidden by outlet");
    return String.join("  ·  ", parts);
  }

  private static void add(List<String> parts, int count, String why) {
    if (count > 0) {
      parts.add(String.format(Locale.ENGLISH, "%,d %s", count, why));
    }
  }

  private static String describe(LibraryInfo info) {
    String titles = String.join(", ", info.datasets().stream().map(data -> data.title()).toList());
    return String.format(
        Locale.ENGLISH,
        "%,d claims from %,d sources  ·  %s",
        info.claims(),
        info.sources(),
        titles.isEmpty() ? "Empty library" : titles);
  }
}
