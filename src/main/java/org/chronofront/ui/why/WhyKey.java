package org.chronofront.ui.why;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.chronofront.ui.session.Selection;
import org.chronofront.ui.session.Session;

/// The key that asks why: W, wherever nothing is being typed. FX thread.
public final class WhyKey {
  /// What a tooltip on a state says of it.
  public static final String HINT = "Click to go there, again for the reasons (W)";

  private static final String PICKED = "Click for the reasons (W)";

  private WhyKey() {}

  /// What a tooltip on the state of a place on the day shown says of it.
  public static String hint(Session session, String placeId) {
    Selection picked = session.selectionProperty().get();
    return picked != null && placeId.equals(picked.placeId()) ? PICKED : HINT;
  }

  /// True when a key asks why.
  public static boolean is(KeyEvent event) {
    return event.getCode() == KeyCode.W
        && !event.isShortcutDown()
        && !event.isControlDown()
        && !event.isAltDown()
        && !event.isMetaDown()
        && !(event.getTarget() instanceof TextInputControl);
  }

  /// Lets the key ask why of the place that is picked, on the day shown, unless a part of the node
  /// has used it.
  public static void install(Node node, Session session) {
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          Selection picked = session.selectionProperty().get();
          if (is(event) && picked != null && picked.placeId() != null) {
            session.questions().ask(picked.placeId());
            event.consume();
          }
        });
  }
}
