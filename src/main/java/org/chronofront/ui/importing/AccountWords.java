package org.chronofront.ui.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chronofront.library.importing.ImportAccount;
import org.chronofront.model.importing.ImportCounts;
import org.chronofront.time.DayText;

/// What is said of imports that were done. Pure.
final class AccountWords {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private AccountWords() {}

  /// A figure of an account.
  ///
  /// @param grave true when a person should look at it
  record Figure(long count, String what, boolean grave) {
    String number() {
      return String.format(Locale.ENGLISH, "%,d", count);
    }
  }

  /// The figures, those of zero left out but for the first.
  ///
  /// @param compared true when the library had the dataset before
  static List<Figure> figures(ImportCounts counts, boolean compared) {
    List<Figure> all = new ArrayList<>();
    all.add(new Figure(counts.imported(), compared ? "added" : "new", false));
    add(all, counts.updated(), "changed", false);
    add(all, counts.unchanged(), "unchanged", false);
    add(all, counts.withdrawn(), "withdrawn", false);
    add(all, counts.skipped(), "skipped", false);
    add(all, counts.rejected(), "rejected", true);
    add(all, counts.flagged(), "odd, but taken in", false);
    add(all, counts.undated(), "undated", false);
    add(all, counts.unplaced(), "without coordinates", false);
    return all;
  }

  private static void add(List<Figure> all, long count, String what, boolean grave) {
    if (count > 0) {
      all.add(new Figure(count, what, grave));
    }
  }

  /// "11,757 rows imported, 3 rejected".
  static String told(ImportAccount account) {
    ImportCounts counts = account.counts();
    List<String> parts = new ArrayList<>();
    parts.add(OfferWords.number(counts.imported(), "row") + " imported");
    add(parts, counts.updated(), "changed");
    add(parts, counts.withdrawn(), "withdrawn");
    add(parts, counts.unchanged(), "unchanged");
    add(parts, counts.skipped(), "skipped");
    add(parts, counts.rejected(), "rejected");
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, long count, String what) {
    if (count > 0) {
      parts.add(String.format(Locale.ENGLISH, "%,d %s", count, what));
    }
  }

  /// "25 November 2026, 02:11 UTC"; what is no instant stands as it is.
  static String when(String instant) {
    try {
      Instant moment = Instant.parse(instant);
      LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
      return DayText.of(day) + ", " + MINUTE.format(moment) + " UTC";
    } catch (DateTimeParseException _) {
      return instant;
    }
  }
}
