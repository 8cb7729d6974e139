package org.chronofront.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.Writer;

/// CSV for spreadsheets: RFC 4180, every field in quotes.
///
/// A spreadsheet takes a field for a formula when it begins with `=`, `+`, `-`, `@`, a tab or a
/// line end; such a field gets an apostrophe in front (OWASP, *CSV Injection*), as names are of
/// data.
final class SafeCsv {
  private static final String DANGEROUS = "=+-@\t\r\n";

  private SafeCsv() {}

  /// Writes to a writer.
  static CsvWriter to(Writer out) {
    return CsvWriter.builder()
        .quoteStrategy(QuoteStrategies.ALWAYS)
        .lineDelimiter(LineDelimiter.CRLF)
        .build(out);
  }

  /// A field that no spreadsheet takes for a formula.
  static String field(String text) {
    return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
