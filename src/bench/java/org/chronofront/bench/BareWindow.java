package org.chronofront.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.chronofront.ui.fx.FirstFrame;

/// A JavaFX window of the app's size with one label in it: the least that a start can cost.
public final class BareWindow {
  private BareWindow() {}

  /// Opens the window; see {@link FirstFrame} for the properties that time and end it.
  public static void main(String[] args) {
    Application.launch(Bare.class, args);
  }

  /// The window itself.
  public static final class Bare extends Application {
    @Override
    public void start(Stage stage) {
      stage.setTitle("Bare window");
      stage.setScene(new Scene(new StackPane(new Label("Bare window")), 1280, 800));
      stage.show();
      FirstFrame.watch(() -> true);
    }
  }
}
