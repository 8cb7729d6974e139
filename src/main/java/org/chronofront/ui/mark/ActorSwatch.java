package org.chronofront.ui.mark;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.chronofront.render.style.ActorColors;
import org.chronofront.render.style.Theme;

/// An actor's colour with its code in it. FX thread.
public final class ActorSwatch extends Label {
  private static final double WIDTH = 32;
  private static final double HEIGHT = 16;

  /// The swatch of an actor.
  public ActorSwatch(String actorId, ActorColors colors, Theme theme) {
    super(colors.code(actorId));
    Color fill = Paints.color(colors.argb(actorId, theme));
    setBackground(new Background(new BackgroundFill(fill, new CornerRadii(3), Insets.EMPTY)));
    setTextFill(Paints.inkOn(fill));
    setFont(Font.font("IBM Plex Sans", FontWeight.SEMI_BOLD, 11));
    setAlignment(Pos.CENTER);
    setMinSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    setPadding(Insets.EMPTY);
    getStyleClass().add("actor-swatch");
  }
}
