package org.chronofront;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.AndFullName.Predicates.fullNameMatching;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may know whom, and what nobody does. Each rule says why; the whole tree is imported, so that
/// every rule can fail.
class ArchitectureTest {
  private static final String ROOT = "org.chronofront";
  private static final JavaClasses TREE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  /// Each package of the first level and those it may know; the root package, which puts the parts
  /// together, may know all.
  private static final Map<String, Set<String>> KNOWS =
      new TreeMap<>(
          Map.ofEntries(
              knows("model", ""),
              knows("control", "model"),
              knows("time", "model"),
              knows("geo", "model"),
              knows("basemap", "model geo"),
              knows("match", "model geo"),
              knows("territory", "model geo basemap"),
              knows("task", ""),
              knows("packed", ""),
              knows("ingest", "model control time geo task packed"),
              knows("storage", "model control time geo task packed"),
              knows("index", "model control time geo"),
              knows("library", "model control time geo task match ingest storage index"),
              knows("settings", "model control time geo"),
              knows("render", "model control time geo task basemap territory index library"),
              knows("export", "model control time geo task basemap index library render"),
              knows("cli", "model control time geo task basemap index library export"),
              knows(
                  "ui",
                  "model control time geo task basemap index library render export settings")));

  /// Packages of `ui` that every feature may know; each other one, but the shell, is a feature.
  private static final Set<String> UI_SHARED = Set.of("session", "fx", "mark", "ribbon", "camera");

  private static final Set<String> UI_PACKAGES = subpackages(ROOT + ".ui");

  static Set<String> layers() {
    return KNOWS.keySet();
  }

  @ParameterizedTest
  @MethodSource("layers")
  void layer_any_knowsOnlyThoseBelow(String layer) {
    Set<String> forbidden = new TreeSet<>(KNOWS.keySet());
    forbidden.removeAll(KNOWS.getOrDefault(layer, Set.of()));
    forbidden.remove(layer);
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + "." + layer + "..")
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(
                        forbidden.stream().map(p -> ROOT + "." + p + "..").toArray(String[]::new))
                    .or(resideInAPackage(ROOT)))
            .because(
                layer
                    + " may know only "
                    + KNOWS.get(layer)
                    + ": knowledge points inwards, and only the root package puts parts together"));
  }

  @Test
  void layers_everyPackage_standsInTheTable() {
    assertThat(KNOWS.keySet())
        .as("a new package says in this test whom it may know")
        .containsAll(subpackages(ROOT));
  }

  static Stream<String> uiPackagesButShell() {
    return UI_PACKAGES.stream().filter(name -> !name.equals("shell"));
  }

  @ParameterizedTest
  @MethodSource("uiPackagesButShell")
  void uiPackage_any_knowsOnlyItselfAndTheShared(String name) {
    String[] forbidden =
        UI_PACKAGES.stream()
            .filter(other -> !other.equals(name) && !UI_SHARED.contains(other))
            .map(other -> ROOT + ".ui." + other + "..")
            .toArray(String[]::new);
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + ".ui." + name + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(forbidden)
            .because(
                "features meet in the session and only the shell knows several; otherwise a"
                    + " change in one view breaks another"));
  }

  @Test
  void packages_firstLevel_haveNoCycles() {
    check(
        slices()
            .matching(ROOT + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("what knows each other can't be read, tested or changed alone"));
  }

  @Test
  void packages_ofTheUi_haveNoCycles() {
    check(
        slices()
            .matching(ROOT + ".ui.(*)..")
            .should()
            .beFreeOfCycles()
            .because("what knows each other can't be read, tested or changed alone"));
  }

  @Test
  void pureLayers_any_knowTheJdkOnly() {
    check(
        classes()
            .that()
            .resideInAnyPackage(in("model", "control", "time", "geo"))
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage("java.lang..", "java.util..", "java.time..", "java.math..")
                    .or(resideInAnyPackage("java.text..", "java.net..", "org.jspecify.."))
                    .or(resideInAnyPackage(in("model", "control", "time", "geo")))
                    .or(name("java.io.Serializable")))
            .because("the rules of the domain touch no file, database, log or window"));
  }

  @Test
  void sql_outsideStorage_isUnknown() {
    onlyIn("SQLite is the truth and one package speaks to it", "java.sql..", "storage");
  }

  @Test
  void jackson_outsideTheFormats_isUnknown() {
    onlyIn(
        "the form of a file is the business of those who read and write files",
        "com.fasterxml..",
        "ingest",
        "export",
        "settings");
  }

  @Test
  void tableLibraries_outsideTheFormats_areUnknown() {
    String why = "what a table or its encoding looks like is the business of reading and writing";
    onlyIn(why, "de.siegmar.fastcsv..", "ingest", "export");
    onlyIn(why, "org.mozilla.universalchardet..", "ingest");
  }

  @Test
  void geometry_outsideTheTerritory_isUnknown() {
    onlyIn(
        "only what is interpolated needs more of geometry than points",
        "org.locationtech.jts..",
        "territory");
  }

  @Test
  void tileEngine_outsideTheTiles_isUnknown() {
    onlyIn("JXMapViewer2 is used for its tile engine only", "org.jxmapviewer..", "render.tile");
  }

  @Test
  void awt_outsideRendering_isUnknown() {
    String why = "pixels are drawn in one place, headless, and Swing stays out of the window";
    onlyIn(why, "java.awt..", "render");
    onlyIn(why, "javax.imageio..", "render");
    onlyIn(why, "javax.swing..", "render.tile");
  }

  @Test
  void javafx_outsideTheUi_isUnknown() {
    check(
        noClasses()
            .that(not(resideInAnyPackage(in("ui"))).and(not(resideInAPackage(ROOT))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..")
            .because("everything below the window runs from a terminal, too"));
  }

  @Test
  void platform_outsideTheBridge_isUnknown() {
    check(
        noClasses()
            .that(not(resideInAPackage(ROOT + ".ui.fx..")))
            .should()
            .dependOnClassesThat(name("javafx.application.Platform"))
            .because("the FX thread is entered through one bridge, which coalesces"));
  }

  /// Any words may be of data: those of a file's name, of a typed date, of a licence.
  @Test
  void wrapping_ofWords_isLeftToSafeLines() {
    nobodyBut("ui.mark.SafeLines", "javafx.*\\.(set|get)?[Ww]rap(Text|pingWidth)(Property)?\\(.*");
    // It asks SafeLines before.
    nobodyBut("ui.search.MarkedText", "javafx.*\\.TextFlow\\.<init>\\(.*");
    nobodyBut("ui.mark.Notice", "javafx.*\\.(Alert|Dialog|\\w+Dialog|DialogPane)\\.<init>\\(.*");
    nobodyBut("ui.mark.Notice", "javafx.*\\.set(Content|Header)Text\\(.*");
  }

  private static void nobodyBut(String one, String fullNames) {
    check(
        noClasses()
            .that(not(nameMatching(Pattern.quote(ROOT + "." + one) + "(\\$.*)?")))
            .should()
            .accessTargetWhere(JavaAccess.Predicates.target(fullNameMatching(fullNames)))
            .because(
                "JavaFX throws out of the window's layout when it wraps right-to-left words, and "
                    + one
                    + " sees to it that it does not"));
    check(
        classes()
            .that(name(ROOT + "." + one))
            .should()
            .haveFullyQualifiedName(ROOT + "." + one)
            .because("an exception for a class that isn't there hides a rule that moved"));
  }

  @Test
  void threads_anywhere_comeFromExecutors() {
    check(
        noClasses()
            .should()
            .callConstructorWhere(target(owner(name("java.lang.Thread"))))
            .because("work runs on executors that the root package makes, ends and names"));
  }

  @Test
  void standardStreams_outsideTheCommandLine_areSilent() {
    check(
        noClasses()
            .that(not(resideInAnyPackage(in("cli"))).and(not(name(ROOT + ".Launcher"))))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("a person sees a window and the log has the rest; only commands print"));
  }

  @Test
  void systemTimeZone_anywhere_isUnknown() {
    check(
        noClasses()
            .should()
            .callMethod(ZoneId.class, "systemDefault")
            .because("days are those of the sources; they mustn't move with the reader's chair"));
  }

  @Test
  void singletons_anywhere_areUnknown() {
    check(
        noMethods()
            .that()
            .areStatic()
            .should()
            .haveName("getInstance")
            .because("what a class needs is handed to it"));
  }

  @Test
  void staticFields_any_areFinal() {
    check(
        fields()
            .that()
            .areStatic()
            .should()
            .beFinal()
            .because("state that everybody shares is state that nobody owns"));
  }

  private static void onlyIn(String why, String library, String... packages) {
    check(
        noClasses()
            .that(not(resideInAnyPackage(in(packages))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library)
            .because(why));
    check(
        classes()
            .that()
            .resideInAnyPackage(in(packages))
            .should()
            .resideInAnyPackage(in(packages))
            .because("a rule about packages that aren't there could never fail"));
  }

  private static void check(ArchRule rule) {
    rule.check(TREE);
  }

  private static Map.Entry<String, Set<String>> knows(String layer, String known) {
    return Map.entry(layer, known.isEmpty() ? Set.of() : Set.of(known.split(" ")));
  }

  private static String[] in(String... packages) {
    return Arrays.stream(packages).map(p -> ROOT + "." + p + "..").toArray(String[]::new);
  }

  private static Set<String> subpackages(String parent) {
    Set<String> names = new TreeSet<>();
    for (JavaClass type : TREE) {
      String within = type.getPackageName() + ".";
      if (within.startsWith(parent + ".") && within.length() > parent.length() + 1) {
        names.add(List.of(within.substring(parent.length() + 1).split("\\.")).getFirst());
      }
    }
    return names;
  }
}
