package org.chronofront.ingest.generic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.chronofront.model.EventKind;
import org.jspecify.annotations.Nullable;

/// Finds the kind of an event in the word that a table has for it, in the languages in which names
/// of columns are known: a line each for English, French, German, Spanish, Arabic, Russian and
/// Ukrainian. Parts of words suffice; where two kinds would fit, the first one here does.
final class KindWords {
  /// An improvised bomb; in "died" or "Frieden" it is none.
  private static final Pattern IED = Pattern.compile("\\bieds?\\b");

  private static final List<Map.Entry<EventKind, List<String>>> WORDS =
      List.of(
          words(
              EventKind.BOMBARDMENT,
              """
              bomb, shell, strike, missile, artiller, mortar, explo, rocket, drone
              frappe, obus
              beschuss, beschieß, luftangriff, luftschlag, rakete, drohne
              ataque aéreo, misil, cohete
              قصف, غارة, صاروخ, تفجير, انفجار
              обстрел, авиаудар, ракетн, взрыв, бомб
              обстріл, авіаудар, вибух
              """),
          words(
              EventKind.CIVILIAN_HARM,
              """
              civilian, execut, arrest, abduct, kidnap, massac, loot, one-sided, civil, tortur
              assassin, murder, enlèvement, pillage
              zivil, verhaft, entführ, hinricht, plünder, folter, massak, mord
              ejecuci, secuestr, saqueo, asesin
              مدني, اعتقال, اختطاف, إعدام, اغتيال, مجزرة, تعذيب
              мирн, гражданск, арест, похищ, казн, убийств, пытк
              цивільн, арешт, викраден, вбивств, катуван
              """),
          words(
              EventKind.BATTLE,
              """
              battle, clash, fight, combat, attack, assault, offensive, ambush, state-based, skirmish
              bataille, affrontement, attaque
              gefecht, kampf, kämpf, schlacht, angriff, hinterhalt
              batalla, enfrentamiento, ataque, emboscada, ofensiva
              اشتباك, معركة, معارك, هجوم, كمين, قتال
              бой, бои, сражен, столкновен, атак, наступлен, засад, штурм
              бій, зіткнен, наступ
              """),
          words(
              EventKind.MOVEMENT,
              """
              movement, withdraw, advance, deploy, encircle, siege, capture, retreat, transfer, territory
              retrait, reconn, prise
              vormarsch, rückzug, abzug, einnahme, einkessel, belager, eroberung
              retirada, avance, captura, asedio, despliegue
              انسحاب, تقدم, سيطرة, حصار, انتشار
              отступлен, осада, окружен, продвиж, захват
              відступ, облог, оточен, просуван, захоплен
              """),
          words(
              EventKind.DESTRUCTION,
              """
              destr, demol, damage, arson, property, heritage
              zerstör, brandstift
              تدمير, هدم
              разруш, поджог, уничтож
              руйнув, підпал, знищ
              """),
          words(
              EventKind.STATEMENT,
              """
              statement, announce, declar, speech, claim, communiqu
              erklärung, ankündig, mitteilung
              anuncio
              بيان, تصريح, إعلان
              заявлен, объявл
              заява, оголош
              """));

  private KindWords() {}

  private static Map.Entry<EventKind, List<String>> words(EventKind kind, String text) {
    return Map.entry(kind, Arrays.stream(text.strip().split("[,\n]")).map(String::strip).toList());
  }

  /// The kind, null when the word tells of none.
  static @Nullable EventKind find(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (EventKind kind : EventKind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(lower.replaceAll("[ -]", "_"))) {
        return kind;
      }
    }
    if (IED.matcher(lower).find()) {
      return EventKind.BOMBARDMENT;
    }
    for (Map.Entry<EventKind, List<String>> entry : WORDS) {
      if (entry.getValue().stream().anyMatch(lower::contains)) {
        return entry.getKey();
      }
    }
    return null;
  }
}
