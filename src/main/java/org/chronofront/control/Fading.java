package org.chronofront.control;

/// How evidence fades with its age.
///
/// @param halfLife days after which half its strength is left, at least 1
public record Fading(int halfLife) {
  /// Half a year.
  public static final Fading USUAL = new Fading(180);

  /// @throws IllegalArgumentException when the half-life is shorter than a day
  public Fading {
    if (halfLife < 1) {
      throw new IllegalArgumentException("a half-life of " + halfLife + " days");
    }
  }

  /// The strength left: 1 on the day itself (and before it), half after each half-life again, never
  /// 0.
  ///
  /// @param age days since the last confirming claim
  public double strength(long age) {
    return Math.pow(0.5, Math.max(0, age) / (double) halfLife);
  }
}
