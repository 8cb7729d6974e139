package org.chronofront.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chronofront.control.ControlHistory;
import org.chronofront.control.Finding;
import org.chronofront.control.Period;
import org.chronofront.control.StateWords;
import org.chronofront.library.Catalog;
import org.chronofront.library.Telling;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.Place;
import org.chronofront.model.Source;
import org.chronofront.time.DayText;
import org.chronofront.ui.why.WhyKey;
import org.jspecify.annotations.Nullable;

/// What the pointer's tooltip says.
final class TipText {
  private static final int MOST_CLAIMS = 4;

  private final TimelineViewModel model;
  private final StateWords words;

  TipText(TimelineViewModel model) {
    this.model = model;
    this.words = new StateWords(catalog()::actorShortName);
  }

  /// The text for what lies under the pointer, empty when there is nothing to say.
  String of(Hit hit) {
    return switch (hit) {
      case Hit.Cursor _ ->
          "The day whose control is shown. Drag, or use the arrow keys;\n"
              + "a click means the state beneath";
      case Hit.Known _ ->
          "What was reported after this day is left out. Drag, or use Alt with the arrow keys;\n"
              + "double-click, or K, to let everything count";
      case Hit.Pin(String place) ->
          model.session().pinnedPlaces().contains(place)
              ? "Unpin: the ribbon goes when another place is selected"
              : "Pin: the ribbon stays when another place is selected";
      case Hit.Name(String place) -> names(place);
      case Hit.Fold(String place) ->
          model.ribbons().unfolded().contains(place)
              ? "Fold the ribbons of the sources (S)"
              : "Unfold: the same days as each source tells them (S)";
      case Hit.Told(String _, Telling telling, LocalDate day) -> told(telling, day);
      case Hit.Disagreed(Telling telling, Telling.Against against, LocalDate _) ->
          disagreed(telling, against);
      case Hit.Rest(String _, int more) ->
          more + " more sources: click to see all of them in the dossier";
      case Hit.Ribbon(String place, LocalDate day) -> ribbon(place, day);
      case Hit.Claims(String _, List<ClaimMark> marks) -> claims(marks);
      case Hit.Bars(LocalDate day) -> bars(day);
      case Hit.Axis _ ->
          "Drag to move in time, turn the wheel to zoom;\n"
              + "double-click to see what was known on a day";
      case Hit.Overview _ ->
          "All data: bars are events, marks below them are claims. Drag to look elsewhere";
      case Hit.Nothing _ -> "";
    };
  }

  private String names(String placeId) {
    Place place = catalog().place(placeId);
    return place.names().stream()
        .map(name -> name.text())
        .distinct()
        .limit(MOST_CLAIMS)
        .collect(Collectors.joining(" · "));
  }

  private String ribbon(String placeId, LocalDate day) {
    ControlHistory history = model.ribbons().history(placeId);
    for (Period period : history.periods()) {
      if (period.contains(day)) {
        List<String> lines = new ArrayList<>();
        lines.add(catalog().place(placeId).displayName() + ", " + DayText.of(day));
        lines.add(StateWords.capital(words.withPossible(period.finding())));
        lines.add(days(period));
        period.finding().winning().stream().limit(MOST_CLAIMS).forEach(c -> lines.add(said(c)));
        lines.add(WhyKey.HINT);
        return String.join("\n", lines);
      }
    }
    return "";
  }

  private String told(Telling telling, @Nullable LocalDate day) {
    String who = telling.outlet() + ". " + telling.standing();
    if (day == null) {
      return who;
    }
    Finding finding = telling.history().at(day);
    return "As %s tells it, %s\n%s\n%s\nClick to go there, again for the reasons as it tells them"
        .formatted(
            telling.outlet(),
            DayText.of(day),
            StateWords.capital(words.withPossible(finding)),
            telling.standing());
  }

  private String disagreed(Telling telling, Telling.Against against) {
    return "Sources disagree on %s\n%s: %s\n%s: %s\nClick to read both side by side"
        .formatted(
            DayText.window(against.days()),
            telling.outlet(),
            words.of(against.own().state()),
            catalog().sourceName(against.other().originId()),
            words.of(against.other().state()));
  }

  private String claims(List<ClaimMark> marks) {
    List<String> lines = new ArrayList<>();
    for (ClaimMark mark : marks.subList(0, Math.min(MOST_CLAIMS, marks.size()))) {
      lines.add(StateWords.capital(words.of(mark.claim().state())));
      lines.add("    " + said(mark.claim()));
    }
    if (marks.size() > MOST_CLAIMS) {
      lines.add("and %d more; zoom in to tell them apart".formatted(marks.size() - MOST_CLAIMS));
    }
    lines.add(WhyKey.HINT);
    return String.join("\n", lines);
  }

  private String bars(LocalDate day) {
    Histogram histogram = model.counts().onAxis(model.axis().scale());
    int bin = histogram.bins().bucketOf(day);
    if (bin < 0) {
      return DayText.of(day);
    }
    int count = histogram.counts()[bin];
    return "%s: %s"
        .formatted(
            DayText.window(histogram.bins().days(bin)),
            count == 0
                ? "no event begins"
                : count == 1 ? "1 event begins" : count + " events begin");
  }

  private String said(ControlClaim claim) {
    return DayText.of(claim.span())
        + ", says "
        + catalog().chain(claim.originId(), claim.sourceId()).stream()
            .map(Source::outlet)
            .collect(Collectors.joining(" → "));
  }

  private static String days(Period period) {
    @Nullable LocalDate from = period.from();
    @Nullable LocalDate to = period.to();
    if (from == null) {
      return to == null ? "always" : "until " + DayText.of(to);
    }
    return to == null
        ? "since " + DayText.of(from) + ", as far as is known"
        : "from " + DayText.of(from) + " to " + DayText.of(to);
  }

  private Catalog catalog() {
    return model.session().library().catalog();
  }
}
