package org.chronofront.render.style;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.chronofront.model.Actor;
import org.chronofront.model.ActorKind;
import org.jspecify.annotations.Nullable;

/// One colour and a short code for every actor. Actors without a parent take the colours of the
/// palette in the order given; a child has its parent's colour, and an actor of another dataset
/// that bears the name of one before has that one's. The palette follows Okabe & Ito, "Color
/// Universal Design" (2008), darkened where needed for 3:1 against the base map, so that it holds
/// for colour-blind readers.
public final class ActorColors {
  private static final int[] LIGHT = {
    0xFF0064A8, 0xFF2B2B2B, 0xFFC74E00, 0xFF00805E, 0xFFB0508A, 0xFF8A6D00, 0xFF4A86B8, 0xFF7A4A2A
  };
  private static final int[] DARK = {
    0xFF56A9E8, 0xFFE2E2E2, 0xFFF08A3C, 0xFF2FBE94, 0xFFE08CBE, 0xFFE6C84A, 0xFF9CCBEF, 0xFFC49A78
  };
  private static final Pattern WORDS = Pattern.compile("[\\s\\-]+");
  private static final int LONGEST_CODE = 3;

  /// Shorter words ("of", "the") give no initial.
  private static final int SHORTEST_WORD = 4;

  private static final int NEUTRAL_LIGHT = 0xFF6E7781;
  private static final int NEUTRAL_DARK = 0xFF9AA4AE;

  private final Map<String, Integer> slots = new HashMap<>();
  private final Map<String, String> codes = new HashMap<>();

  /// Assigns the colours.
  public ActorColors(Collection<Actor> actors) {
    Map<String, Actor> byId = new LinkedHashMap<>();
    actors.forEach(actor -> byId.put(actor.id(), actor));
    Map<String, Actor> byName = new HashMap<>();
    int next = 0;
    for (Actor actor : byId.values()) {
      codes.put(actor.id(), code(actor));
      Actor namesake =
          byName.getOrDefault(folded(actor.displayName()), byName.get(folded(actor.shortName())));
      byName.putIfAbsent(folded(actor.displayName()), actor);
      byName.putIfAbsent(folded(actor.shortName()), actor);
      if (actor.parentId() == null && actor.kind() != ActorKind.CIVILIANS) {
        Integer known = namesake == null ? null : slotOfRoot(namesake, byId);
        slots.put(actor.id(), known == null ? next++ % LIGHT.length : known);
      }
    }
    for (Actor actor : byId.values()) {
      Integer slot = slotOfRoot(actor, byId);
      if (slot != null) {
        slots.put(actor.id(), slot);
      }
    }
  }

  private @Nullable Integer slotOfRoot(Actor actor, Map<String, Actor> byId) {
    Actor root = actor;
    for (int depth = 0; root != null && root.parentId() != null && depth < byId.size(); depth++) {
      root = byId.get(root.parentId());
    }
    return root == null ? null : slots.get(root.id());
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /// The actor's colour; a neutral grey for civilians and for actors that are not known.
  public int argb(String actorId, Theme theme) {
    Integer slot = slots.get(actorId);
    boolean light = theme == Theme.LIGHT;
    if (slot == null) {
      return light ? NEUTRAL_LIGHT : NEUTRAL_DARK;
    }
    return (light ? LIGHT : DARK)[slot];
  }

  /// One to three letters that stand for the actor beside its colour.
  public String code(String actorId) {
    return codes.getOrDefault(actorId, "?");
  }

  private static String code(Actor actor) {
    String name = actor.shortName();
    if (name.codePointCount(0, name.length()) <= LONGEST_CODE) {
      return name;
    }
    StringBuilder initials = new StringBuilder();
    for (String word : WORDS.splitAsStream(name).toList()) {
      if (word.length() >= SHORTEST_WORD && initials.length() < LONGEST_CODE) {
        initials.append(Character.toUpperCase(word.charAt(0)));
      }
    }
    return initials.isEmpty()
        ? name.substring(0, name.offsetByCodePoints(0, 1))
        : initials.toString();
  }
}
