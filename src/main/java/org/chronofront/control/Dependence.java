package org.chronofront.control;

/// What ties two claims together, so that one is no support for the other.
public sealed interface Dependence {
  /// Both are said by the same.
  ///
  /// @param source its id
  record SameVoice(String source) implements Dependence {}

  /// Who says the one has it from who says the other, or the words stand there.
  ///
  /// @param source id of the one that relies
  /// @param on id of the one relied on
  record ReliesOn(String source, String on) implements Dependence {}

  /// Both go through, or back to, a third.
  ///
  /// @param source its id
  record Common(String source) implements Dependence {}

  /// Somewhere on their ways the same outlet published both.
  ///
  /// @param outlet its name
  record SameOutlet(String outlet) implements Dependence {}
}
