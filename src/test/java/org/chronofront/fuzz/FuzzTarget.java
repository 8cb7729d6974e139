package org.chronofront.fuzz;

/// What Jazzer calls: one of the [FuzzTargets], chosen by its name. Jazzer finds the two methods by
/// their names, so that nothing here needs it to compile.
public final class FuzzTarget {
  private static FuzzSubject subject = _ -> {};

  private FuzzTarget() {}

  /// Chooses the target.
  ///
  /// @param args its name
  public static void fuzzerInitialize(String[] args) {
    subject = FuzzTargets.named(args[0]);
  }

  /// Tries one input.
  public static void fuzzerTestOneInput(byte[] input) throws Exception {
    subject.take(input);
  }
}
