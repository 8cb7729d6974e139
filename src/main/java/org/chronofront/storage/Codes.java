package org.chronofront.storage;

/// Numbers of constants, as files hold them: their positions. A new constant therefore goes to the
/// end of its enum; a test pins those that are there.
final class Codes {
  private Codes() {}

  @SuppressWarnings("EnumOrdinal") // one byte a row instead of a name, pinned by a test
  static int of(Enum<?> constant) {
    return constant.ordinal();
  }
}
