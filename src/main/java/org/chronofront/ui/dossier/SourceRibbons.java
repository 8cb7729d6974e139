package org.chronofront.ui.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.chronofront.control.Disagreement;
import org.chronofront.control.Disagreements;
import org.chronofront.library.ClaimDetail;
import org.chronofront.library.PlaceDossier;
import org.chronofront.library.Telling;
import org.chronofront.library.Tellings;
import org.chronofront.model.ControlClaim;
import org.chronofront.time.DayRange;
import org.chronofront.time.DayText;
import org.chronofront.ui.mark.SafeLines;
import org.chronofront.ui.mark.SteadyColumn;
import org.chronofront.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// The same months as each outlet tells them, folded at first: one ribbon each under the ribbon of
/// the place, and below them the words of two that disagree, side by side. While folded nothing is
/// computed.
final class SourceRibbons extends SteadyColumn {
  private final String placeId;
  private final Map<ControlClaim, ClaimDetail> details = new HashMap<>();
  private final Setting setting;
  private final Session session;
  private final Supplier<DayRange> days;
  private final List<SourceStrip> strips = new ArrayList<>();
  private final Hyperlink fold = new Hyperlink();
  private final VBox rows = new VBox(4);
  private final VBox words = new VBox();
  private @Nullable Tellings shown;

  /// @param days the days of the ribbon above
  SourceRibbons(PlaceDossier dossier, Setting setting, Session session, Supplier<DayRange> days) {
    this.placeId = dossier.place().id();
    this.setting = setting;
    this.session = session;
    this.days = days;
    dossier.claims().forEach(detail -> details.put(detail.claim(), detail));
    getStyleClass().add("source-ribbons");
    fold.getStyleClass().add("why-link");
    SafeLines.wrap(fold);
    fold.setMinHeight(USE_PREF_SIZE);
    fold.setOnAction(
        _ -> {
          fold.setVisited(false);
          session.tellings().openProperty().set(!session.tellings().openProperty().get());
          show();
        });
    getChildren().addAll(fold, rows, words);
    show();
  }

  /// The ribbon above may show other days now, or evidence fade otherwise.
  void repaint() {
    strips.forEach(SourceStrip::requestLayout);
  }

  /// Unfolds or folds, as the session has it, with the words of the disagreement that was pointed
  /// at last.
  void show() {
    boolean open = session.tellings().openProperty().get();
    Tellings tellings = open ? setting.model().tellings(placeId, this::show) : null;
    String count = tellings == null ? "" : ": " + count(tellings);
    fold.setText((open ? "▾ " : "▸ ") + "As each source tells it" + count);
    fold.setAccessibleText(fold.getText().substring(2) + (open ? ", unfolded" : ", folded"));
    if (open && tellings == null) {
      rows.getChildren().setAll(Parts.text("Weighing what each source says…", "quiet-12"));
    } else if (tellings != null && !tellings.equals(shown)) {
      fill(tellings);
    }
    Disagreement pair = session.tellings().comparedProperty().get();
    if (tellings != null && pair != null && tellings.disagreements().pairs().contains(pair)) {
      showBoth(Telling.Against.of(pair, pair.weaker()));
    }
    Parts.show(rows, open);
    Parts.show(words, open && !words.getChildren().isEmpty());
  }

  private void fill(Tellings tellings) {
    shown = tellings;
    strips.clear();
    rows.getChildren().clear();
    for (Telling telling : tellings.tellings()) {
      SourceStrip strip =
          new SourceStrip(
              telling,
              session,
              days,
              day -> showOne(telling, day),
              day -> session.questions().ask(session.questions().asTold(telling, placeId, day)));
      Label name = Parts.text(telling.outlet(), "quiet-12");
      String tip = telling.outlet() + ". " + telling.standing();
      Parts.tip(name, tip);
      Parts.tip(
          strip,
          tip
              + "\nClick for the words, W for the reasons; ! marks where"
              + " another source disagrees.");
      strips.add(strip);
      rows.getChildren().add(new VBox(name, strip));
    }
  }

  /// How many sources and disagreements there are, and how many of these are marked when not all.
  static String count(Tellings tellings) {
    int sources = tellings.tellings().size();
    Disagreements found = tellings.disagreements();
    String told = sources == 1 ? "1 source" : "%,d sources".formatted(sources);
    if (found.count() == 0) {
      return told;
    }
    String pairs =
        found.count() == 1 ? "1 disagreement" : "%,d disagreements".formatted(found.count());
    String marked = found.more() == 0 ? "" : " (%,d marked)".formatted(found.pairs().size());
    return told + ", " + pairs + marked;
  }

  private void showBoth(Telling.Against against) {
    words
        .getChildren()
        .setAll(
            new BothSides(
                "! They disagree on " + DayText.window(against.days()),
                "disagreement",
                details(against.own(), against.other()),
                setting,
                detail -> askTeller(detail.claim(), against.days())));
  }

  /// The words of one outlet where nobody says otherwise.
  private void showOne(Telling telling, LocalDate day) {
    words
        .getChildren()
        .setAll(
            new BothSides(
                "As " + telling.outlet() + " tells it",
                "why",
                details(telling.saidBy(day)),
                setting,
                _ -> session.questions().ask(session.questions().asTold(telling, placeId, day))));
    Parts.show(words, true);
  }

  /// Why the voice of a claim makes of the place what it says, on a day of a disagreement.
  private void askTeller(ControlClaim claim, DayRange days) {
    if (shown != null) {
      shown.tellings().stream()
          .filter(telling -> telling.sources().contains(claim.originId()))
          .findFirst()
          .ifPresent(
              telling ->
                  session
                      .questions()
                      .ask(
                          session
                              .questions()
                              .asTold(telling, placeId, days.clamp(session.dayProperty().get()))));
    }
  }

  private List<ClaimDetail> details(ControlClaim... claims) {
    return Stream.of(claims).map(details::get).filter(Objects::nonNull).toList();
  }
}
