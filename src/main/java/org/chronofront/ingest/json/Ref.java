package org.chronofront.ingest.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An id that should lead somewhere, and where it stands in the file.
record Ref(String at, String id) {
  static @Nullable String idOf(@Nullable Ref ref) {
    return ref == null ? null : ref.id();
  }

  static List<String> idsOf(List<Ref> refs) {
    return refs.stream().map(Ref::id).toList();
  }
}
