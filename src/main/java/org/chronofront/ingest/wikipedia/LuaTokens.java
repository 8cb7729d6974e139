package org.chronofront.ingest.wikipedia;

import org.chronofront.ingest.wikipedia.LuaToken.Kind;

/// Cuts Lua source into tokens, leaving out comments. Knows what tables of data need, and lets
/// everything else pass as symbols.
final class LuaTokens {
  private final String source;
  private int at;

  LuaTokens(String source) {
    this.source = source;
  }

  /// The next one; [Kind#END] at the end, as often as it is asked for.
  LuaToken next() {
    skipBlank();
    int start = at;
    if (at >= source.length()) {
      return new LuaToken(Kind.END, "", at, at);
    }
    char c = source.charAt(at);
    if (c == '"' || c == '\'') {
      return quoted(c);
    }
    int level = longBracket(at);
    if (level >= 0) {
      int body = at + level + 2;
      at = afterLongBracket(body, level);
      return new LuaToken(
          Kind.STRING, source.substring(body, Math.max(body, at - level - 2)), start, at);
    }
    if (Character.isLetter(c) || c == '_') {
      at = end(start, false);
      return new LuaToken(Kind.NAME, source.substring(start, at), start, at);
    }
    if (isNumberAt(start)) {
      at = end(start + 1, true);
      return new LuaToken(Kind.NUMBER, source.substring(start, at), start, at);
    }
    at += Character.charCount(source.codePointAt(at));
    return new LuaToken(Kind.SYMBOL, source.substring(start, at), start, at);
  }

  private void skipBlank() {
    while (at < source.length()) {
      if (Character.isWhitespace(source.charAt(at)) || source.charAt(at) == '\ufeff') {
        at++;
      } else if (source.startsWith("--", at)) {
        int level = longBracket(at + 2);
        int line = source.indexOf('\n', at);
        at =
            level >= 0
                ? afterLongBracket(at + level + 4, level)
                : line < 0 ? source.length() : line;
      } else {
        return;
      }
    }
  }

  /// The number of "=" in "[==[", -1 when there is no long bracket.
  private int longBracket(int index) {
    if (index >= source.length() || source.charAt(index) != '[') {
      return -1;
    }
    int i = index + 1;
    while (i < source.length() && source.charAt(i) == '=') {
      i++;
    }
    return i < source.length() && source.charAt(i) == '[' ? i - index - 1 : -1;
  }

  private int afterLongBracket(int body, int level) {
    String close = "]" + "=".repeat(level) + "]";
    int end = source.indexOf(close, body);
    return end < 0 ? source.length() : end + close.length();
  }

  private boolean isNumberAt(int index) {
    char c = source.charAt(index);
    if (Character.isDigit(c)) {
      return true;
    }
    char after = index + 1 < source.length() ? source.charAt(index + 1) : ' ';
    return (c == '-' || c == '.') && (Character.isDigit(after) || (c == '-' && after == '.'));
  }

  /// The end of a name, with its dots ("m.IS"), or of a number.
  private int end(int from, boolean number) {
    int i = from;
    while (i < source.length()) {
      char c = source.charAt(i);
      boolean sign = number && (c == '+' || c == '-') && "eE".indexOf(source.charAt(i - 1)) >= 0;
      if (!Character.isLetterOrDigit(c) && c != '_' && c != '.' && !sign) {
        break;
      }
      i++;
    }
    return i;
  }

  private LuaToken quoted(char quote) {
    int start = at;
    StringBuilder text = new StringBuilder();
    for (at++; at < source.length(); at++) {
      char c = source.charAt(at);
      if (c == quote) {
        at++;
        return new LuaToken(Kind.STRING, text.toString(), start, at);
      }
      if (c == '\n') {
        break;
      }
      if (c == '\\' && at + 1 < source.length()) {
        at++;
        text.append(escaped(source.charAt(at)));
      } else {
        text.append(c);
      }
    }
    at = brokenEnd(start + 1);
    return new LuaToken(Kind.BROKEN_STRING, source.substring(start + 1, at), start, at);
  }

  /// Where a string without an end is taken to end, so that the rows after it can be read.
  private int brokenEnd(int from) {
    int i = from;
    while (i < source.length() && ",;}\n".indexOf(source.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static char escaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      default -> c;
    };
  }
}
