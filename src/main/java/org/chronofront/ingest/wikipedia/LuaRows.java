package org.chronofront.ingest.wikipedia;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.ingest.wikipedia.LuaToken.Kind;
import org.jspecify.annotations.Nullable;

/// Finds the tables of a Lua source that are marks: those with a latitude, a longitude or a mark.
/// Keeps its own stack, so that deep nesting cannot exhaust the thread's.
final class LuaRows {
  private static final int DEEPEST = 200;
  private final String file;
  private final String source;
  private final LuaTokens tokens;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<MarkRow> rows = new ArrayList<>();

  private int counted;
  private int line = 1;

  private LuaRows(String file, String source) {
    this.file = file;
    this.source = source;
    this.tokens = new LuaTokens(source);
  }

  /// All marks, in the order of the source.
  ///
  /// @throws UnreadableException when it ends inside a table
  static List<MarkRow> in(String file, String source) throws UnreadableException {
    LuaRows rows = new LuaRows(file, source);
    rows.read();
    return rows.rows;
  }

  private void read() throws UnreadableException {
    for (LuaToken token = tokens.next(); token.kind() != Kind.END; token = tokens.next()) {
      take(token);
    }
    Open unclosed = open.peekLast();
    if (unclosed != null) {
      throw new UnreadableException(
          "%s ends inside the table that begins in line %d: it is cut off, or a brace is missing there. Fetch it again, whole, or add the brace."
              .formatted(file, unclosed.line));
    }
  }

  private void take(LuaToken token) throws UnreadableException {
    Open table = open.peekLast();
    if (token.is("{")) {
      if (open.size() == DEEPEST) {
        throw new UnreadableException(
            "%s, line %d: tables are nested more than %d deep, which is too deep to be read."
                .formatted(file, lineOf(token), DEEPEST));
      }
      open.addLast(new Open(token.start(), lineOf(token)));
    } else if (table == null) {
      return;
    } else if (token.is("}")) {
      open.removeLast();
      table.endValue(source);
      if (table.isMark()) {
        rows.add(mark(table, token.end()));
      }
    } else if (token.is(",") || token.is(";")) {
      table.endValue(source);
    } else {
      table.take(token);
    }
  }

  private MarkRow mark(Open table, int end) {
    return new MarkRow(
        table.line,
        table.start,
        end,
        source.substring(table.start, end),
        table.fields,
        table.broken);
  }

  /// Counts on from the last token that was asked for; tokens come in the order of the source.
  private int lineOf(LuaToken token) {
    for (; counted < token.start(); counted++) {
      line += source.charAt(counted) == '\n' ? 1 : 0;
    }
    return line;
  }

  /// A table that has begun.
  private static final class Open {
    private final int start;
    private final int line;
    private final Map<String, MarkRow.Value> fields = new LinkedHashMap<>();
    private final List<LuaToken> value = new ArrayList<>();
    private @Nullable String field;
    private boolean broken;

    Open(int start, int line) {
      this.start = start;
      this.line = line;
    }

    void take(LuaToken token) {
      broken |= token.kind() == Kind.BROKEN_STRING;
      if (token.is("=") && field == null && !value.isEmpty()) {
        field = name();
        value.clear();
      } else {
        value.add(token);
      }
    }

    /// `name`, or `["name"]`.
    private @Nullable String name() {
      for (LuaToken token : value) {
        if (token.kind() == Kind.NAME || token.kind() == Kind.STRING) {
          return token.text();
        }
      }
      return null;
    }

    void endValue(String source) {
      if (field != null && !value.isEmpty()) {
        fields.putIfAbsent(field, MarkRow.Value.of(value, source));
      }
      field = null;
      value.clear();
    }

    boolean isMark() {
      return fields.containsKey("lat")
          || fields.containsKey("long")
          || fields.containsKey("lon")
          || fields.containsKey("mark");
    }
  }
}
