package org.chronofront.library.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chronofront.ingest.Emptiness;
import org.chronofront.ingest.Examination;
import org.chronofront.ingest.FileSample;
import org.chronofront.ingest.Format;
import org.chronofront.ingest.Formats;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.ingest.table.TableFiles;
import org.chronofront.library.LibraryException;
import org.chronofront.storage.StoredMapping;
import org.chronofront.task.JobMonitor;
import org.chronofront.task.JobState;
import org.jspecify.annotations.Nullable;

/// Says what files are, and which of them make one dataset.
final class Examiner {
  /// More files than this in a folder are no dataset that somebody meant to drop.
  private static final int MOST_FILES = 5_000;

  private final Formats formats;
  private final JobMonitor monitor;
  private final BiFunction<String, String, Optional<StoredMapping>> mappings;

  /// @param mappings finds remembered answers by the id of the format and the signature
  /// @param monitor asked before each file
  Examiner(
      Formats formats,
      BiFunction<String, String, Optional<StoredMapping>> mappings,
      JobMonitor monitor) {
    this.formats = formats;
    this.mappings = mappings;
    this.monitor = monitor;
  }

  private record Known(Path file, long size, Format format, int sureness) {}

  List<ImportOffer> offers(
      List<Path> files, @Nullable String formatId, Map<String, String> answers) {
    Map<String, List<Known>> groups = new LinkedHashMap<>();
    int done = 0;
    List<Path> all = expanded(files);
    for (Path file : all) {
      tell(file, done++, all.size());
      Known known = known(file, formatId);
      String group = known.format.gathers() ? known.format.id() : file.toString();
      groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(known);
    }
    List<ImportOffer> offers = new ArrayList<>();
    for (List<Known> group : groups.values()) {
      tell(group.getFirst().file, done, all.size());
      offers.add(offer(group, answers));
    }
    return offers;
  }

  private void tell(Path file, int done, int total) {
    monitor.throwIfCancelled();
    monitor.show(
        new JobState(
            "Looking at " + file.getFileName(), total > 1 ? done : 0, total > 1 ? total : 0, 0));
  }

  private ImportOffer offer(List<Known> group, Map<String, String> answers) {
    Format format = group.getFirst().format;
    List<Path> files = group.stream().map(Known::file).toList();
    try {
      if (format.hasHeader() && Emptiness.headersAlone(files)) {
        throw ImportSentences.empty(
            files.getFirst(), "has a first row, which names the columns, and no row below it");
      }
      Examination examination = format.examine(files, answers);
      Optional<StoredMapping> mapping =
          examination.signature().isEmpty()
              ? Optional.empty()
              : mappings.apply(format.id(), examination.signature());
      Map<String, String> given = new LinkedHashMap<>();
      mapping.ifPresent(found -> given.putAll(found.answers()));
      given.putAll(answers);
      if (mapping.isPresent()) {
        examination = format.examine(files, given);
      }
      return new ImportOffer(
          files,
          group.stream().mapToLong(Known::size).sum(),
          format.id(),
          format.title(),
          group.stream().mapToInt(Known::sureness).min().orElse(0),
          examination.suggested(),
          examination.questions(),
          examination.completed(given),
          examination.signature(),
          mapping.map(StoredMapping::name).orElse(null),
          examination.notes());
    } catch (UnreadableException e) {
      throw ImportSentences.unreadable(e);
    } catch (IOException e) {
      throw ImportSentences.noAccess(files.getFirst(), e);
    }
  }

  private Known known(Path file, @Nullable String formatId) {
    try {
      FileSample sample = FileSample.of(file);
      String empty = Emptiness.of(sample);
      if (empty != null) {
        throw ImportSentences.empty(file, empty);
      }
      Optional<Format> format =
          formatId == null ? formats.recognize(sample) : formats.byId(formatId);
      if (format.isEmpty()) {
        throw unknown(sample, formatId);
      }
      int sureness = formatId == null ? format.get().recognize(sample) : 100;
      return new Known(file, sample.size(), format.get(), sureness);
    } catch (IOException e) {
      throw ImportSentences.noAccess(file, e);
    }
  }

  private LibraryException unknown(FileSample sample, @Nullable String formatId) {
    Path file = sample.path();
    String noText = formatId == null ? TableFiles.refusal(sample) : null;
    if (noText != null) {
      return ImportSentences.noText(noText);
    }
    String all = formats.list().stream().map(Format::title).collect(Collectors.joining(", "));
    return new LibraryException(
        formatId != null
            ? "There is no format “%s”. Nothing was changed. Choose one of: %s."
                .formatted(formatId, all)
            : ("The file %s has none of the known formats (%s). Nothing was changed. If it is a"
                    + " table, save it as CSV with a header, and say in a mapping which column is"
                    + " what.")
                .formatted(file, all));
  }

  /// A folder stands for the files in it, without those whose names begin with a dot.
  static List<Path> expanded(List<Path> files) {
    List<Path> all = new ArrayList<>();
    for (Path file : files) {
      if (Files.isDirectory(file)) {
        all.addAll(inFolder(file));
      } else if (Files.exists(file)) {
        all.add(file);
      } else {
        throw ImportSentences.missing(file);
      }
    }
    if (all.isEmpty()) {
      throw new LibraryException(
          "There is no file to import. Nothing was changed. Choose a file, or a folder with"
              + " files.");
    }
    return all;
  }

  private static List<Path> inFolder(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      List<Path> files =
          found
              .filter(Files::isRegularFile)
              .filter(file -> !folder.relativize(file).toString().matches("(.*[/\\\\])?\\..*"))
              .limit(MOST_FILES + 1L)
              .collect(Collectors.toCollection(TreeSet::new))
              .stream()
              .toList();
      if (files.size() > MOST_FILES) {
        throw new LibraryException(
            "The folder %s holds more than %,d files. Nothing was changed. Choose a smaller one."
                .formatted(folder, MOST_FILES));
      }
      return files;
    } catch (IOException | java.io.UncheckedIOException e) {
      throw ImportSentences.noAccess(folder, e);
    }
  }
}
