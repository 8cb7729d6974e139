package org.chronofront.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Runs Jazzer on the targets, one after the other, each in a process of its own. Prints how many
/// inputs were tried and what was found; ends with 1 when anything was. What Jazzer learned stays
/// in `target/fuzz/corpus` and is where the next run begins.
public final class FuzzRun {
  private static final Pattern DONE = Pattern.compile("(?m)^Done (\\d+) runs? in (\\d+) second");
  private static final Path HOME = Path.of("target", "fuzz");

  private final int seconds;

  private FuzzRun(int seconds) {
    this.seconds = seconds;
  }

  /// @param args seconds for each target; "all" or the targets' names, parted by commas
  public static void main(String[] args) throws IOException, InterruptedException {
    FuzzRun run = new FuzzRun(Integer.parseInt(args[0]));
    List<String> targets =
        args[1].equals("all") ? FuzzTargets.names() : List.of(args[1].split(","));
    if (!FuzzTargets.names().containsAll(targets)) {
      System.out.println(args[1] + ": the targets are " + String.join(", ", FuzzTargets.names()));
      System.exit(2);
    }
    boolean found = false;
    for (String target : targets) {
      found |= run.isFoundIn(target);
    }
    if (found) {
      System.out.println(
          "Jazzer found inputs that are not borne: they are in "
              + HOME.resolve("found")
              + ". Move each to src/test/resources/org/chronofront/fuzz/TARGET, and mend the"
              + " reader.");
      System.exit(1);
    }
  }

  private boolean isFoundIn(String target) throws IOException, InterruptedException {
    Path found = Files.createDirectories(HOME.resolve("found").resolve(target));
    Path log = HOME.resolve(target + ".log");
    List<String> before = names(found);
    int code =
        new ProcessBuilder(command(target, found))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    String told = Files.readString(log, StandardCharsets.UTF_8);
    List<String> fresh = names(found);
    fresh.removeAll(before);
    Matcher done = DONE.matcher(told);
    String tried = done.find() ? done.group(1) + " inputs in " + done.group(2) + " s" : "ended";
    System.out.printf("%-20s %s, found %d%n", target, tried, fresh.size());
    if (code != 0 && fresh.isEmpty()) {
      System.out.printf("Jazzer ended with %d: see %s%n", code, log);
    }
    return code != 0 || !fresh.isEmpty();
  }

  private List<String> command(String target, Path found) throws IOException {
    Path corpus = Files.createDirectories(HOME.resolve("corpus").resolve(target));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+EnableDynamicAgentLoading", "-Xmx512m", "-Xss1m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + FuzzTarget.class.getName());
    command.add("--target_args=" + target);
    command.add(
        "--instrumentation_includes=org.chronofront.ingest.**"
            + ":org.chronofront.time.**:org.chronofront.storage.**"
            + ":org.chronofront.library.importing.**");
    command.add("--keep_going=20");
    command.add("--reproducer_path=" + found.toAbsolutePath());
    command.add("-artifact_prefix=" + found + "/");
    command.add("-max_total_time=" + seconds);
    command.add("-timeout=20");
    command.add("-rss_limit_mb=2000");
    command.add("-print_final_stats=1");
    command.add(corpus.toString());
    FuzzTargets.inputs(target).forEach(folder -> command.add(folder.toString()));
    return command;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new ArrayList<>(
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> !name.endsWith(".java"))
              .toList());
    }
  }
}
