package org.chronofront.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chronofront.control.matrix.StepUnit;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Constants as they are typed: `FIRST_CHANGE` is "first-change".
final class EnumWords {
  private EnumWords() {}

  /// Of `--step`.
  static final class Unit implements ITypeConverter<StepUnit> {
    @Override
    public StepUnit convert(String typed) {
      return read(StepUnit.values(), typed);
    }
  }

  /// Of `--sort`.
  static final class Order implements ITypeConverter<MatrixCommand.Sort> {
    @Override
    public MatrixCommand.Sort convert(String typed) {
      return read(MatrixCommand.Sort.values(), typed);
    }
  }

  /// Of `--theme`.
  static final class Colours implements ITypeConverter<SnapshotCommand.Theme> {
    @Override
    public SnapshotCommand.Theme convert(String typed) {
      return read(SnapshotCommand.Theme.values(), typed);
    }
  }

  private static <E extends Enum<E>> E read(E[] constants, String typed) {
    return Arrays.stream(constants)
        .filter(constant -> word(constant).equals(typed.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'%s' is none of %s"
                        .formatted(
                            typed,
                            Arrays.stream(constants)
                                .map(EnumWords::word)
                                .collect(Collectors.joining(", ")))));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
