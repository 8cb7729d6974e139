package org.chronofront.ingest.tree;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chronofront.ingest.ContentId;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.value.Languages;
import org.chronofront.model.Actor;
import org.chronofront.model.ActorKind;
import org.chronofront.model.LocalName;
import org.chronofront.model.Source;
import org.chronofront.model.SourceKind;
import org.jspecify.annotations.Nullable;

/// Hands over the actors and sources that rows name, each once. One reading, one thread.
public final class Registry {
  private final RowSink sink;
  private final Set<String> known = new HashSet<>();
  private final Map<String, String> actorIds = new HashMap<>();
  private final Map<List<String>, String> sourceIds = new HashMap<>();

  /// @param sink gets actors and sources before the rows that name them
  public Registry(RowSink sink) {
    this.sink = sink;
  }

  /// The id of an actor by its name; the same name, but for spaces at its ends, is one actor.
  public String actor(String name) {
    return actorIds.computeIfAbsent(name, this::newActor);
  }

  private String newActor(String name) {
    String text = CleanText.line(CleanText.of(name), 300);
    String id = ContentId.of("actor", List.of(text));
    if (known.add(id)) {
      List<LocalName> names = List.of(new LocalName(Languages.of(text), text, LocalName.Kind.NAME));
      sink.actor(new Actor(id, names, ActorKind.OTHER, null));
    }
    return id;
  }

  /// The id of a source by its name, its address, or both; one of the two is there.
  public String source(@Nullable String name, @Nullable String address) {
    return sourceIds.computeIfAbsent(
        List.of(String.valueOf(name), String.valueOf(address)), key -> newSource(name, address));
  }

  private String newSource(@Nullable String name, @Nullable String address) {
    boolean nameIsAddress = name != null && WebAddress.isOne(name);
    String url = address == null && nameIsAddress ? name : address;
    String id = ContentId.of("source", List.of(String.valueOf(name), String.valueOf(url)));
    if (known.add(id)) {
      String title = name != null ? name : String.valueOf(url);
      String host = url == null ? null : WebAddress.host(url);
      String outlet = host != null ? host : nameIsAddress ? "" : title;
      sink.source(
          new Source(
              id,
              CleanText.line(title, 500),
              CleanText.line(outlet, 200),
              null,
              url,
              null,
              "und",
              SourceKind.OTHER,
              null,
              List.of(),
              null));
    }
    return id;
  }
}
