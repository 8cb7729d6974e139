package org.chronofront.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.StateWords;
import org.chronofront.control.matrix.ControlMatrix;
import org.chronofront.control.matrix.PlaceSummary;
import org.chronofront.control.matrix.Step;
import org.chronofront.control.matrix.StepUnit;
import org.chronofront.export.MatrixCsv;
import org.chronofront.geo.Distance;
import org.chronofront.library.Catalog;
import org.chronofront.library.LibraryException;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.Place;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `matrix --from DAY --to DAY --step UNIT`.
@Command(
    name = "matrix",
    mixinStandardHelpOptions = true,
    description = "Who held each place at the end of each day, week, month or year.")
final class MatrixCommand implements Callable<Integer> {
  /// What rows are sorted by.
  enum Sort {
    FIRST_CHANGE,
    CHANGES,
    NAME
  }

  private final CliServices services;
  @Mixin private final ControlChoice choice = new ControlChoice();

  @Option(
      names = "--from",
      required = true,
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "The first day.")
  private LocalDate from = LocalDate.EPOCH;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "The last day.")
  private LocalDate to = LocalDate.EPOCH;

  @Option(
      names = "--step",
      paramLabel = "UNIT",
      converter = EnumWords.Unit.class,
      defaultValue = "month",
      description = "day, week (from Monday), month or year; default: ${DEFAULT-VALUE}.")
  private StepUnit step = StepUnit.MONTH;

  @Option(
      names = "--place",
      paramLabel = "PLACE",
      description = "Only this place; may be repeated.")
  private List<String> only = List.of();

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      converter = EnumWords.Order.class,
      defaultValue = "name",
      description = "first-change, changes or name; default: ${DEFAULT-VALUE}.")
  private Sort sort = Sort.NAME;

  @Option(
      names = "--near",
      paramLabel = "PLACE",
      description = "Sort by the distance from this place instead.")
  private @Nullable String near;

  @Option(names = "--csv", description = "Print CSV, a line for each place.")
  private boolean csv;

  @Spec private @Nullable CommandSpec spec;

  MatrixCommand(CliServices services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    List<Step> steps = steps();
    try (OpenLibrary open = choice.open(services)) {
      Catalog catalog = open.catalog();
      ControlEngine engine = choice.engine(open);
      ControlMatrix matrix =
          ControlMatrix.of(engine, places(catalog, engine), steps, choice.known())
              .sorted(order(catalog));
      StateWords words = new StateWords(catalog::actorName);
      PrintWriter out = Output.of(spec);
      if (csv) {
        MatrixCsv.write(out, matrix, id -> catalog.place(id).displayName(), words);
      } else {
        out.println(choice.inWords(open));
        out.println(new MatrixText(catalog, words).of(matrix));
      }
    }
    return 0;
  }

  private List<Step> steps() {
    try {
      return Step.through(from, to, step);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), String.valueOf(wrong.getMessage()), wrong);
    }
  }

  private Collection<String> places(Catalog catalog, ControlEngine engine) {
    if (only.isEmpty()) {
      return engine.places();
    }
    return only.stream().map(typed -> PlaceChoice.of(catalog, typed).id()).distinct().toList();
  }

  private Comparator<PlaceSummary> order(Catalog catalog) {
    if (near != null) {
      Place centre = PlaceChoice.of(catalog, near);
      GeoPoint point = centre.point();
      if (point == null) {
        throw new LibraryException(
            "no point on the map is known of %s, so no distance from it."
                .formatted(centre.displayName()));
      }
      return PlaceSummary.byDistance(id -> kilometres(catalog.place(id), point));
    }
    return switch (sort) {
      case FIRST_CHANGE -> PlaceSummary.byFirstChange();
      case CHANGES -> PlaceSummary.byChanges();
      case NAME ->
          PlaceSummary.byName(id -> catalog.place(id).displayName(), String.CASE_INSENSITIVE_ORDER);
    };
  }

  private static double kilometres(Place place, GeoPoint from) {
    GeoPoint point = place.point();
    return point == null ? Double.NaN : Distance.kilometres(from, point);
  }
}
