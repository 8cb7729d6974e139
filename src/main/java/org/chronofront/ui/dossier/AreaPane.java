package org.chronofront.ui.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.chronofront.library.AreaDossier;
import org.chronofront.library.LibraryArea;
import org.chronofront.model.Detail;
import org.chronofront.ui.dossier.DossierContent.OfArea;
import org.chronofront.ui.session.Nearest;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.session.Shown;
import org.jspecify.annotations.Nullable;

/// A point on the maps that a dataset draws: whose area it lies in on the day shown, since when,
/// who says so, and why it is shown; and the nearest place of which claims are known.
final class AreaPane implements Pane {
  private final VBox node = new VBox();
  private final VBox day = new VBox();
  private final VBox said = new VBox(4);
  private final AreaDossier dossier;
  private final @Nullable Nearest near;
  private final Setting setting;
  private final Session session;
  private final javafx.scene.control.Label nearState = Parts.text("", "quiet-13");
  private @Nullable AreaReport shown;

  AreaPane(OfArea content, Setting setting, Session session) {
    this.dossier = content.dossier();
    this.near = content.near();
    this.setting = setting;
    this.session = session;
    node.getStyleClass().add("page");
    day.getStyleClass().add("day-panel");
    FlowPane tools =
        new FlowPane(
            Parts.link("‹ All places", "Show the table of all places", session::clearSelection));
    tools.getStyleClass().add("tools");
    node.getChildren()
        .addAll(
            tools,
            Parts.text("A point on the map, " + at(), "quiet-13"),
            day,
            Parts.section("Who says so"),
            said);
    if (near != null) {
      node.getChildren().add(near(near));
    }
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void showDay(Shown now) {
    if (near != null) {
      var finding = now.findings().get(near.place().id());
      nearState.setText(finding == null ? "Unknown" : setting.words().sentence(finding, now.day()));
    }
    AreaReport report = AreaReport.of(dossier, now.day(), setting.catalog());
    if (!report.equals(shown)) {
      shown = report;
      fill(report, now.day());
    }
  }

  private void fill(AreaReport report, LocalDate on) {
    day.getChildren()
        .setAll(Parts.text(report.headline(), "headline"), Parts.text(report.map(), "quiet-13"));
    if (!report.since().isEmpty()) {
      day.getChildren().add(Parts.text(report.since(), "fact"));
    }
    report
        .why()
        .forEach(
            words ->
                day.getChildren().addAll(Parts.text("Why", "why"), Parts.text(words, "reason")));
    List<Node> lines = new ArrayList<>();
    for (String words : report.says()) {
      lines.add(Parts.text(words, lines.isEmpty() ? "state" : "quiet-13"));
    }
    AreaDossier.Origin origin = dossier.origin();
    String address = origin == null ? null : origin.info().address();
    WebLink.of(address)
        .ifPresentOrElse(
            link ->
                lines.add(
                    Parts.link(
                        link.host() + " ↗",
                        "Open in the browser: " + link.address(),
                        () -> setting.opener().open(link.address()))),
            () -> {
              if (address != null) {
                lines.add(Parts.text(address, "quiet-12"));
              }
            });
    LibraryArea area = dossier.on(on);
    if (area != null) {
      if (area.actorId() != null && !area.name().isBlank()) {
        lines.add(Parts.text("Called there: " + area.name(), "quiet-13"));
      }
      for (Detail detail : dossier.details().getOrDefault(area.id(), List.of())) {
        lines.add(Parts.text(detail.name() + ": " + detail.value(), "quiet-12"));
      }
    }
    said.getChildren().setAll(lines);
  }

  private VBox near(Nearest place) {
    String id = place.place().id();
    return new VBox(
        4,
        Parts.section("Nearest place with claims"),
        Parts.link(
            "%s, %.0f km away".formatted(place.place().displayName(), place.kilometres()),
            "Show what is known of it",
            () -> session.selectPlace(id)),
        nearState,
        Parts.link(
            "Why?",
            "The reasons for its state on the day shown",
            () -> session.questions().ask(id)));
  }

  private String at() {
    return String.format(
        Locale.ROOT,
        "%.3f° %s, %.3f° %s",
        Math.abs(dossier.point().latitude()),
        dossier.point().latitude() < 0 ? "S" : "N",
        Math.abs(dossier.point().longitude()),
        dossier.point().longitude() < 0 ? "W" : "E");
  }
}
