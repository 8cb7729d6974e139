package org.chronofront.ui.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.chronofront.model.Excerpt;
import org.chronofront.model.Source;
import org.chronofront.time.DayText;
import org.chronofront.ui.mark.Quotation;
import org.jspecify.annotations.Nullable;

/// Who says it: the chain of origin, author, date and the links of all in the chain that have one,
/// and a way to copy the words with their reference.
final class SourceFooter extends VBox {
  SourceFooter(
      List<Source> chain,
      String chainText,
      @Nullable LocalDate reported,
      List<Excerpt> excerpts,
      LinkOpener opener) {
    Source source = chain.getLast();
    getStyleClass().add("source");
    var way = Parts.text(chainText, "chain");
    Parts.tip(way, source.title());
    getChildren().addAll(way, Parts.text(byline(source, reported), "quiet-12"));
    FlowPane actions = new FlowPane();
    actions.getStyleClass().add("actions");
    for (Source voice : chain.reversed()) {
      WebLink.of(voice.address())
          .ifPresentOrElse(
              link -> actions.getChildren().add(open(link, opener)),
              () -> addAddress(voice.address()));
    }
    if (!excerpts.isEmpty()) {
      actions.getChildren().add(copy(source, chainText, reported, excerpts));
    }
    getChildren().add(actions);
  }

  /// An address that is no web link is shown as text, and never opened.
  private void addAddress(@Nullable String address) {
    if (address != null) {
      getChildren().add(Parts.text(address, "quiet-12"));
    }
  }

  private static String byline(Source source, @Nullable LocalDate reported) {
    List<String> parts = new ArrayList<>();
    if (source.author() != null && !source.author().equals(source.outlet())) {
      parts.add(source.author());
    }
    LocalDate published = source.published();
    LocalDate shown = published == null ? reported : published;
    if (shown != null) {
      parts.add(DayText.of(shown));
    }
    if (reported != null && published != null && !published.equals(reported)) {
      parts.add("first said " + DayText.of(reported));
    }
    return String.join(" · ", parts);
  }

  private static Hyperlink open(WebLink link, LinkOpener opener) {
    Hyperlink node =
        Parts.link(
            link.host() + " ↗",
            "Open in the browser: " + link.address(),
            () -> opener.open(link.address()));
    node.getStyleClass().add("web-link");
    return node;
  }

  private static Hyperlink copy(
      Source source, String chainText, @Nullable LocalDate reported, List<Excerpt> excerpts) {
    Hyperlink copy =
        Parts.link(
            "Copy quotation",
            "Copy the words with their reference",
            () ->
                Parts.copy(
                    String.join(
                        "\n\n",
                        excerpts.stream()
                            .map(
                                excerpt ->
                                    Quotation.withReference(excerpt, source, chainText, reported))
                            .toList())));
    copy.getStyleClass().add("copy");
    return copy;
  }
}
