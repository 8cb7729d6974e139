package org.chronofront.ui.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.chronofront.library.EventDetail;
import org.chronofront.library.EventDetail.ReportDetail;
import org.chronofront.model.Event;
import org.chronofront.model.Excerpt;
import org.chronofront.model.Fatalities;
import org.chronofront.model.Participant;
import org.chronofront.model.Participant.Role;
import org.chronofront.time.DayText;
import org.chronofront.ui.mark.EventGlyph;
import org.chronofront.ui.mark.SteadyColumn;
import org.jspecify.annotations.Nullable;

/// What happened, who took part, how many died, and the words that say so.
final class EventCard extends SteadyColumn {
  /// @param alone true when the event itself is selected: its summary is a heading, not a link
  EventCard(EventDetail detail, Setting setting, boolean alone) {
    Event event = detail.event();
    getStyleClass().addAll("card", "event");
    if (alone) {
      getStyleClass().add("alone");
    }
    EventGlyph glyph = new EventGlyph(event.kind(), setting.theme(), EventGlyph.SMALL);
    Label kind = Parts.text(event.kind().label(), "kind");
    HBox sign = new HBox(8, glyph, kind);
    sign.setAlignment(Pos.CENTER_LEFT);
    FlowPane head =
        new FlowPane(
            sign,
            Parts.link(
                DayText.orUndated(event.span()),
                "Show the map on this day",
                () -> setting.model().goTo(event.span())));
    head.getStyleClass().add("claim-head");
    getChildren().add(head);
    if (alone) {
      getChildren().add(Parts.text(event.summary(), "state"));
    } else {
      var summary =
          Parts.link(
              event.summary(),
              "Select this event in all views",
              () -> setting.model().selectEvent(event.id()));
      summary.getStyleClass().add("summary");
      getChildren().add(summary);
    }
    addLine(actors(event, setting));
    addLine(deaths(event.fatalities()));
    bySource(detail).values().forEach(reports -> addReports(reports, setting.opener()));
  }

  /// Reports of one source by one way stand together, so that it is named once.
  private static Map<String, List<ReportDetail>> bySource(EventDetail detail) {
    return detail.reports().stream()
        .collect(
            Collectors.groupingBy(
                report ->
                    String.join(
                        "\n",
                        report.source().id(),
                        report.chainText(),
                        String.valueOf(report.report().reported())),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private void addReports(List<ReportDetail> reports, LinkOpener opener) {
    List<Excerpt> excerpts =
        reports.stream()
            .<Excerpt>mapMulti(
                (report, words) -> {
                  Excerpt excerpt = report.excerpt();
                  if (excerpt != null) {
                    words.accept(excerpt);
                  }
                })
            .distinct()
            .toList();
    excerpts.forEach(excerpt -> getChildren().add(Parts.quotation(excerpt)));
    ReportDetail first = reports.getFirst();
    getChildren()
        .add(
            new SourceFooter(
                first.chain(), first.chainText(), first.report().reported(), excerpts, opener));
  }

  private void addLine(String line) {
    if (!line.isEmpty()) {
      getChildren().add(Parts.text(line, "fact"));
    }
  }

  /// "By IS, against Syrian government, supported by Russia".
  static String actors(Event event, Setting setting) {
    Map<Role, List<String>> byRole =
        event.participants().stream()
            .collect(
                Collectors.groupingBy(
                    Participant::role,
                    Collectors.mapping(Participant::actorId, Collectors.toList())));
    List<String> parts = new ArrayList<>();
    for (Role role : Role.values()) {
      List<String> actors = byRole.getOrDefault(role, List.of());
      if (!actors.isEmpty()) {
        parts.add(preposition(role) + setting.words().names(actors));
      }
    }
    String line = String.join(", ", parts);
    return line.isEmpty() ? "" : Character.toUpperCase(line.charAt(0)) + line.substring(1);
  }

  private static String preposition(Role role) {
    return switch (role) {
      case PERPETRATOR -> "by ";
      case TARGET -> "against ";
      case SUPPORTER -> "supported by ";
      case PARTY -> "involving ";
    };
  }

  /// "At least 128 dead", "40 dead (35 to 60)", empty when no source gives a figure.
  static String deaths(@Nullable Fatalities deaths) {
    if (deaths == null) {
      return "";
    }
    Integer low = deaths.low();
    Integer best = deaths.best();
    Integer high = deaths.high();
    if (best != null) {
      boolean range = low != null && high != null && !low.equals(high);
      return range
          ? "%,d dead (%,d to %,d)".formatted(best, low, high)
          : "%,d dead".formatted(best);
    }
    if (low != null) {
      return high == null
          ? "At least %,d dead".formatted(low)
          : "%,d to %,d dead".formatted(low, high);
    }
    return high == null ? "" : "At most %,d dead".formatted(high);
  }
}
