package org.chronofront.ui.importing;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ObservableListBase;
import org.chronofront.library.importing.Importing;
import org.chronofront.library.importing.ProblemPages;
import org.chronofront.model.importing.RowPlace;
import org.chronofront.model.importing.RowProblem;
import org.jspecify.annotations.Nullable;

/// What is to be told of an import's rows, as a list of any length of which the library is asked
/// only for the pages that somebody looks at. A row that is not read yet is [#COMING]. FX thread,
/// or a test's own.
final class PagedProblems extends ObservableListBase<RowProblem> {
  /// Rows of a page.
  static final int PAGE = 200;

  /// Pages that are kept; the ones looked at longest ago go first.
  static final int KEPT = 50;

  /// Stands for a row that is being read.
  static final RowProblem COMING =
      new RowProblem(RowProblem.Kind.REJECTED, new RowPlace(0, "…"), null, null, "…");

  private final Importing importing;
  private final Jobs reads;
  private final Consumer<String> failed;
  private final Map<Integer, List<RowProblem>> pages = new LinkedHashMap<>(64, 0.75f, true);
  private final Set<Integer> asked = new HashSet<>();
  private ProblemPages index = ProblemPages.NONE;
  private RowProblem.@Nullable Kind kind;
  private long key;
  private int shown;

  /// @param failed gets a sentence when a page cannot be read
  PagedProblems(Importing importing, Jobs reads, Consumer<String> failed) {
    this.importing = importing;
    this.reads = reads;
    this.failed = failed;
  }

  /// Shows those of an import.
  ///
  /// @param only of this kind; null for all
  void show(long importKey, RowProblem.@Nullable Kind only, ProblemPages of) {
    int before = index.count();
    shown++;
    pages.clear();
    asked.clear();
    key = importKey;
    kind = only;
    beginChange();
    index = of;
    nextReplace(0, of.count(), Collections.nCopies(before, COMING));
    endChange();
  }

  @Override
  public void clear() {
    show(0, null, ProblemPages.NONE);
  }

  @Override
  public int size() {
    return index.count();
  }

  @Override
  public RowProblem get(int row) {
    java.util.Objects.checkIndex(row, index.count());
    int page = row / PAGE;
    if (!pages.containsKey(page) && asked.add(page)) {
      ask(page);
    }
    List<RowProblem> held = pages.get(page);
    return held == null || row % PAGE >= held.size() ? COMING : held.get(row % PAGE);
  }

  private void ask(int page) {
    int mine = shown;
    long of = key;
    RowProblem.@Nullable Kind only = kind;
    int start = index.starts().get(page);
    reads.run(
        () -> importing.problems(of, only, start, PAGE),
        read -> {
          if (mine == shown) {
            keep(page, read);
          }
        },
        failed);
  }

  private void keep(int page, List<RowProblem> read) {
    asked.remove(page);
    pages.put(page, read);
    if (pages.size() > KEPT) {
      pages.remove(pages.keySet().iterator().next());
    }
    int from = page * PAGE;
    int to = Math.min(index.count(), from + PAGE);
    beginChange();
    nextReplace(from, to, Collections.nCopies(to - from, COMING));
    endChange();
  }

  /// How many rows are in memory.
  int held() {
    return pages.values().stream().mapToInt(List::size).sum();
  }

  /// Looks among the rows in memory only: whoever asks has seen the row.
  @Override
  public int indexOf(@Nullable Object wanted) {
    for (Map.Entry<Integer, List<RowProblem>> page : pages.entrySet()) {
      int at = page.getValue().indexOf(wanted);
      if (at >= 0) {
        return page.getKey() * PAGE + at;
      }
    }
    return -1;
  }

  @Override
  public int lastIndexOf(@Nullable Object wanted) {
    return indexOf(wanted);
  }

  @Override
  public boolean contains(@Nullable Object wanted) {
    return indexOf(wanted) >= 0;
  }
}
