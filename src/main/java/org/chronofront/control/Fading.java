package org.chronofront.control;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How evidence fades with its age. It changes how strongly an answer is drawn, never the answer.
///
/// @param halfLife days after which half its strength is left, at least 1; that of [#NEVER] is
///   beyond all ages
public record Fading(int halfLife) {
  /// Half a year.
  public static final Fading USUAL = new Fading(180);

  /// Evidence is as strong at every age.
  public static final Fading NEVER = new Fading(Integer.MAX_VALUE);

  /// The longest half-life that can be written, in days: a hundred years.
  public static final int LONGEST = 36_500;

  private static final Pattern DAYS = Pattern.compile("0*(\\d{1,5}) ?(d|days?)?");

  /// @throws IllegalArgumentException when the half-life is shorter than a day
  public Fading {
    if (halfLife < 1) {
      throw new IllegalArgumentException("a half-life of " + halfLife + " days");
    }
  }

  /// Reads what people and files write: "90", "90 days", "never".
  ///
  /// @throws IllegalArgumentException with a sentence for people when it is none of these
  public static Fading parse(String text) {
    String typed = text.strip().toLowerCase(Locale.ROOT);
    if (typed.equals("never")) {
      return NEVER;
    }
    Matcher matcher = DAYS.matcher(typed);
    int days = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    if (days < 1 || days > LONGEST) {
      throw new IllegalArgumentException(
          "'%s' cannot be used, so nothing changed. Write a number of days from 1 to %d, or never."
              .formatted(text.strip(), LONGEST));
    }
    return new Fading(days);
  }

  /// As files and options have it: "180", "never".
  public String id() {
    return isNever() ? "never" : String.valueOf(halfLife);
  }

  /// The time alone, for people: "180 days", "never".
  public String time() {
    return isNever() ? "never" : halfLife == 1 ? "1 day" : halfLife + " days";
  }

  /// What evidence does: "fades by half in 180 days", "does not fade".
  public String words() {
    return isNever() ? "does not fade" : "fades by half in " + time();
  }

  /// True when evidence does not fade.
  public boolean isNever() {
    return halfLife == NEVER.halfLife;
  }

  /// The strength left: 1 on the day itself (and before it), half after each half-life again, never
  /// 0.
  ///
  /// @param age days since the last confirming claim
  public double strength(long age) {
    return isNever() ? 1 : Math.pow(0.5, Math.max(0, age) / (double) halfLife);
  }

  /// The age at which a strength is left, in days; infinity when it never comes to that.
  ///
  /// @param strength above 0, at most 1
  public double age(double strength) {
    return isNever() ? Double.POSITIVE_INFINITY : -halfLife * Math.log(strength) / Math.log(2);
  }
}
