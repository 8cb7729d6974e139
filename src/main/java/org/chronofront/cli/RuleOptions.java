package org.chronofront.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chronofront.control.RuleChoice;
import org.chronofront.library.Catalog;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// `--rule`, `--lens` and `--level`: how claims are to be weighed.
final class RuleOptions {
  @Option(
      names = "--rule",
      paramLabel = "latest|corroborated|cautious",
      defaultValue = "latest",
      converter = KindConverter.class,
      description = "Which claims count (${DEFAULT-VALUE}).")
  private RuleChoice.Kind rule = RuleChoice.Kind.LATEST;

  @Option(
      names = "--lens",
      paramLabel = "SOURCE",
      split = ",",
      description = "Only what these sources say or hand on: ids, or names of outlets.")
  private List<String> lens = new ArrayList<>();

  @Option(
      names = "--level",
      paramLabel = "actor|parent",
      defaultValue = "actor",
      converter = LevelConverter.class,
      description = "Tell actors apart, or only their top-most parents (${DEFAULT-VALUE}).")
  private RuleChoice.Level level = RuleChoice.Level.ACTOR;

  /// The choice, its lens looked up in a library.
  ///
  /// @throws org.chronofront.library.LibraryException when a source is unknown or not clear
  RuleChoice choice(Catalog catalog) {
    List<String> sources =
        lens.stream().flatMap(typed -> SourceChoice.of(catalog, typed).stream()).toList();
    return RuleChoice.LATEST.with(rule).through(sources).at(level);
  }

  /// Reads a rule.
  static final class KindConverter implements ITypeConverter<RuleChoice.Kind> {
    @Override
    public RuleChoice.Kind convert(String typed) {
      return Arrays.stream(RuleChoice.Kind.values())
          .filter(kind -> kind.id().equals(typed.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "the rule is latest, corroborated or cautious, not '" + typed + "'"));
    }
  }

  /// Reads a level.
  static final class LevelConverter implements ITypeConverter<RuleChoice.Level> {
    @Override
    public RuleChoice.Level convert(String typed) {
      return Arrays.stream(RuleChoice.Level.values())
          .filter(level -> level.id().equals(typed.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException("the level is actor or parent, not '" + typed + "'"));
    }
  }
}
