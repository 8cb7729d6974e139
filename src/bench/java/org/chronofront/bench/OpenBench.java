package org.chronofront.bench;

public final class OpenBench {
  private OpenBench() {}

  public static void main(String[] args) throws Exception {
    int events = args.length > 0 ? Integer.parseInt(args[0]) : 3_000_000;
    MemoryLibrary library = new MemoryLibrary(new SyntheticWorld(events));
    for (int i = 0; i < 4; i++) {
      library.open();
    }
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf("heap %,d MB%n", (runtime.totalMemory() - runtime.freeMemory()) / (1 << 20));
    WindowBench.run(
        () -> {
          library.open();
          return library;
        });
    System.exit(0);
  }
}
