package org.chronofront.ui.fx;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.slf4j.LoggerFactory;

/// Keeps JavaFX, Pango and Java2D from setting up fontconfig at the same time. Each asks it for
/// fonts on a thread of its own while the window opens, and whoever comes first reads the system's
/// configuration; two that read it at once can free what the other still uses (Pango issues 784 and
/// 872). Read once before all of them, it is only looked up. What is added to it later is
/// [AppFonts]' care.
public final class FontRace {
  private static final String LIBRARY = "libfontconfig.so.1";

  private FontRace() {}

  /// Reads fontconfig's configuration and keeps it for as long as the process lives. Call it before
  /// JavaFX starts and before any text is drawn; where there is no fontconfig it does nothing. Any
  /// thread; takes about two hundredths of a second in the packaged app.
  @SuppressWarnings("restricted") // the launcher allows native access: JavaFX needs it too
  public static void avoid() {
    if (!System.getProperty("os.name").startsWith("Linux")) {
      return;
    }
    try {
      SymbolLookup fontconfig = SymbolLookup.libraryLookup(LIBRARY, Arena.global());
      MethodHandle initialize =
          Linker.nativeLinker()
              .downcallHandle(
                  fontconfig.findOrThrow("FcInit"), FunctionDescriptor.of(ValueLayout.JAVA_INT));
      int _ = (int) initialize.invokeExact();
    } catch (IllegalArgumentException none) {
      return;
    } catch (Throwable fault) {
      LoggerFactory.getLogger(FontRace.class)
          .warn("fontconfig could not be set up first; rarely, the start may fail", fault);
    }
  }
}
