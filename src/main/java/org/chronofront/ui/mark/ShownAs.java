package org.chronofront.ui.mark;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Writes the items of a choice, which are never typed. FX thread.
public final class ShownAs<T> extends StringConverter<T> {
  private final Function<T, String> text;

  /// @param text what a person reads for an item
  public ShownAs(Function<T, String> text) {
    this.text = text;
  }

  @Override
  public String toString(@Nullable T item) {
    return item == null ? "" : text.apply(item);
  }

  @Override
  public T fromString(String typed) {
    throw new UnsupportedOperationException("these items are chosen, not typed");
  }
}
