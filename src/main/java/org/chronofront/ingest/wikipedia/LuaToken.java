package org.chronofront.ingest.wikipedia;

/// A piece of Lua source.
///
/// @param kind what it is
/// @param text of a string its contents, else what stands in the source
/// @param start index of its first character in the source (UTF-16 units)
/// @param end index after the last one
record LuaToken(Kind kind, String text, int start, int end) {
  enum Kind {
    NAME,
    NUMBER,
    STRING,
    /// A string whose end is missing on its line.
    BROKEN_STRING,
    SYMBOL,
    END
  }

  boolean is(String symbol) {
    return kind == Kind.SYMBOL && text.equals(symbol);
  }
}
