package org.chronofront.ui.shell;

import java.util.List;
import org.chronofront.control.Fading;
import org.chronofront.control.RuleChoice;
import org.chronofront.library.Catalog;
import org.chronofront.library.Voice;
import org.chronofront.ui.session.Session;

/// How claims are weighed, in words, and what can be chosen; knows no scene graph. FX thread, or
/// one thread of a test.
final class RuleModel {
  /// The half-lives that are offered beside those that can be typed.
  static final List<Fading> FADINGS =
      List.of(new Fading(30), new Fading(90), Fading.USUAL, new Fading(365), Fading.NEVER);

  private final Session session;
  private final List<Voice> voices;

  RuleModel(Session session) {
    this.session = session;
    voices = Voice.of(session.library().catalog().sources());
  }

  /// What a rule does, in a sentence or two.
  static String sentence(RuleChoice.Kind kind) {
    return switch (kind) {
      case LATEST ->
          "Every claim counts. Of those in force the one with the latest day wins; on the same day"
              + " the later report, then the higher confidence.";
      case CORROBORATED ->
          "Only what an independent source supports counts: the same state, of days that overlap.";
      case CAUTIOUS ->
          "What somebody says in the interest of the side toward which he leans does not count.";
    };
  }

  /// The outlets whose name has the text in it, by name; all for an empty text.
  List<Voice> voices(String text) {
    return voices.stream().filter(voice -> voice.isNamed(text)).toList();
  }

  /// True when claims are seen through this outlet's eyes.
  boolean isTicked(Voice voice) {
    return voice.isIn(choice());
  }

  /// Looks through an outlet's eyes too, or no longer; with the last one gone all sources count.
  void tick(Voice voice, boolean on) {
    choose(voice.tick(choice(), on));
  }

  /// Lets all sources count.
  void allSources() {
    choose(choice().through(List.of()));
  }

  /// The choice in force.
  RuleChoice choice() {
    return session.ruleProperty().get();
  }

  /// Weighs anew.
  void choose(RuleChoice choice) {
    session.ruleProperty().set(choice);
  }

  /// True when the latest claim counts, whoever says it, and fades as usual.
  boolean isUsual() {
    return choice().equals(RuleChoice.LATEST) && fading().equals(Fading.USUAL);
  }

  /// How evidence fades.
  Fading fading() {
    return session.fadingProperty().get();
  }

  /// Lets evidence fade as somebody typed it.
  ///
  /// @return a sentence when that could not be read and nothing changed; empty when it is done
  String fade(String typed) {
    try {
      session.fadingProperty().set(Fading.parse(typed));
      return "";
    } catch (IllegalArgumentException unread) {
      return String.valueOf(unread.getMessage());
    }
  }

  /// The choice as a button has room for it: "Rule: cautious · as SOHR tells it".
  String brief() {
    return "Rule: " + brief(choice(), session.library().catalog());
  }

  /// A choice in few words: "cautious · as 2 outlets tell it".
  static String brief(RuleChoice choice, Catalog catalog) {
    List<String> names = choice.lens().stream().map(catalog::sourceName).distinct().toList();
    String told =
        switch (names.size()) {
          case 0 -> "";
          case 1 -> " · as " + shortened(names.getFirst()) + " tells it";
          default -> " · as " + names.size() + " outlets tell it";
        };
    return choice.kind().id()
        + told
        + (choice.level() == RuleChoice.Level.PARENT ? " · parents" : "");
  }

  /// The choice in full: "cautious, as AFP and SOHR tell it".
  String full() {
    return choice().name(session.library().catalog()::sourceName);
  }

  private static String shortened(String name) {
    return name.length() <= 24 ? name : name.substring(0, 23).strip() + "…";
  }
}
