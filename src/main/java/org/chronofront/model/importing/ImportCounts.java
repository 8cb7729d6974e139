package org.chronofront.model.importing;

/// The account of an import's rows. Every row of the file is in exactly one of imported, updated,
/// unchanged, skipped and rejected.
///
/// @param imported rows that the library did not have
/// @param updated rows that it had with other contents
/// @param unchanged rows that it had just so
/// @param skipped rows that say nothing to take in
/// @param rejected rows that cannot be read
/// @param withdrawn rows that the library had and this edition of the file has no more
/// @param flagged taken in, but odd
/// @param undated taken in without a date
/// @param unplaced taken in without coordinates
public record ImportCounts(
    long imported,
    long updated,
    long unchanged,
    long skipped,
    long rejected,
    long withdrawn,
    long flagged,
    long undated,
    long unplaced) {
  /// Nothing yet.
  public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0, 0);

  /// The sums of two accounts.
  public ImportCounts plus(ImportCounts other) {
    return new ImportCounts(
        imported + other.imported,
        updated + other.updated,
        unchanged + other.unchanged,
        skipped + other.skipped,
        rejected + other.rejected,
        withdrawn + other.withdrawn,
        flagged + other.flagged,
        undated + other.undated,
        unplaced + other.unplaced);
  }

  /// All rows of the file.
  public long rows() {
    return imported + updated + unchanged + skipped + rejected;
  }

  /// True when what came in has nothing in common with what was there before it.
  public boolean replacesAll() {
    return imported > 0 && withdrawn > 0 && updated + unchanged == 0;
  }
}
