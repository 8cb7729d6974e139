package org.chronofront.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a day in its ISO form, and no other: 03/10/2017 is two days, depending on who reads it.
final class DayConverter implements ITypeConverter<LocalDate> {
  private static final String FORM = "\\d{4}-\\d{2}-\\d{2}";

  @Override
  public LocalDate convert(String typed) {
    try {
      if (typed.matches(FORM)) {
        return LocalDate.parse(typed);
      }
    } catch (DateTimeException _) {
      throw new TypeConversionException("there is no day " + typed + " in the calendar");
    }
    throw new TypeConversionException("'" + typed + "' is not a day like 2017-10-12");
  }
}
