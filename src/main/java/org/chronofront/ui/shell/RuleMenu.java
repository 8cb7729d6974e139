package org.chronofront.ui.shell;

import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import org.chronofront.ui.session.Session;

/// The rule in force on a button; what can be chosen in a panel below it. Escape, or a click
/// elsewhere, closes the panel; what is chosen counts at once.
final class RuleMenu {
  private static final double GAP = 4;

  private final RuleModel model;
  private final Button button = new Button();
  private final Tooltip tip = new Tooltip();
  private final Popup popup = new Popup();
  private final RulePanel panel;

  RuleMenu(Session session) {
    model = new RuleModel(session);
    panel = new RulePanel(model);
    popup.getContent().setAll(panel.node());
    popup.setAutoHide(true);
    popup.setOnHiding(_ -> panel.close());
    button.getStyleClass().add("rule-button");
    Region arrow = new Region();
    arrow.getStyleClass().add("rule-arrow");
    button.setGraphic(arrow);
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setGraphicTextGap(12);
    button.setTooltip(tip);
    button.setOnAction(_ -> toggle());
    session.ruleProperty().subscribe((_, _) -> changed());
    session.fadingProperty().subscribe((_, _) -> changed());
    update();
  }

  Button button() {
    return button;
  }

  /// What the button opens; for tests.
  Popup popup() {
    return popup;
  }

  private void changed() {
    update();
    panel.update();
  }

  private void toggle() {
    if (popup.isShowing()) {
      popup.hide();
      return;
    }
    panel.update();
    Bounds at = button.localToScreen(button.getBoundsInLocal());
    popup.show(button, Math.max(0, at.getMaxX() - RulePanel.WIDTH), at.getMaxY() + GAP);
    panel.focus();
  }

  private void update() {
    button.setText(model.brief());
    tip.setText(
        "Claims are weighed by the rule "
            + model.full()
            + ".\n"
            + RuleModel.sentence(model.choice().kind()).replace("; ", ";\n")
            + "\nOlder evidence "
            + model.fading().words()
            + ".");
    button.setAccessibleText(model.brief() + ". Opens the choice of rule, sources and fading");
    button.pseudoClassStateChanged(Styles.ACTIVE, !model.isUsual());
  }
}
