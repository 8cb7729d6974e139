package org.chronofront.ui.dossier;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseEvent;
import org.chronofront.model.Excerpt;
import org.chronofront.ui.mark.Links;
import org.chronofront.ui.mark.Quotation;
import org.chronofront.ui.mark.SafeLines;
import org.chronofront.ui.mark.Script;
import org.chronofront.ui.mark.WrappedLabel;

/// The small nodes that cards are made of.
final class Parts {
  private Parts() {}

  /// A label that wraps and never shows an ellipsis for want of height.
  static Label text(String content, String... styles) {
    return WrappedLabel.of(content, styles);
  }

  /// A link within the app.
  static Hyperlink link(String content, String tip, Runnable action) {
    Hyperlink link = new Hyperlink(content);
    SafeLines.wrap(link);
    link.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    tip(link, tip);
    Links.act(link, tip, action);
    return link;
  }

  /// The heading of a section.
  static Label section(String content) {
    return text(content, "section");
  }

  /// The words of a source, in its language's direction, between its quotation marks.
  static SelectableText quotation(Excerpt excerpt) {
    SelectableText text = new SelectableText(Quotation.of(excerpt));
    text.getStyleClass().add("quotation");
    Script.apply(text, excerpt.language());
    return text;
  }

  /// Gives a node a tooltip once it is pointed at: a tooltip is a window, and a page has hundreds.
  static void tip(Node node, String tip) {
    node.addEventHandler(
        MouseEvent.MOUSE_ENTERED,
        new EventHandler<>() {
          @Override
          public void handle(MouseEvent event) {
            Tooltip.install(node, new Tooltip(tip));
            node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
          }
        });
  }

  static void copy(String content) {
    ClipboardContent copy = new ClipboardContent();
    copy.putString(content);
    Clipboard.getSystemClipboard().setContent(copy);
  }

  /// Shows a node, or takes it out of the layout.
  static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
