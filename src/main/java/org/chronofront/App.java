package org.chronofront;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.chronofront.ui.fx.FirstFrame;

/// The composition root: constructs the services and shows the main window.
public final class App extends Application {
  @Override
  public void start(Stage stage) {
    stage.setTitle("Chronofront");
    stage.setScene(new Scene(new StackPane(new Label("Chronofront")), 1280, 800));
    stage.show();
    FirstFrame.watch(() -> true);
  }
}
