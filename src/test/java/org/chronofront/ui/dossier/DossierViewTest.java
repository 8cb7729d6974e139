package org.chronofront.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.chronofront.control.RuleChoice;
import org.chronofront.library.OpenLibrary;
import org.chronofront.library.Tellings;
import org.chronofront.model.Excerpt;
import org.chronofront.model.Source;
import org.chronofront.model.SourceKind;
import org.chronofront.render.style.Theme;
import org.chronofront.time.DayRange;
import org.chronofront.ui.session.Selection;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.session.Why;
import org.chronofront.ui.stage.BundledLibrary;
import org.chronofront.ui.stage.TestStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class DossierViewTest {
  @TempDir Path folder;
  private final FxRobot robot = new FxRobot();
  private final List<URI> opened = new ArrayList<>();
  private OpenLibrary library;
  private Session session;
  private DossierView view;

  @BeforeEach
  void open() throws Exception {
    library = BundledLibrary.in(folder);
    session = BundledLibrary.session(library);
    TestStage.show(
        () -> view = new DossierView(session, opened::add, Runnable::run, Runnable::run),
        380,
        900,
        Theme.LIGHT);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void dossier_whichChangesWithEachStep_isKeptAsNoPicture() throws Exception {
    TestStage.doFx(() -> session.selectPlace("mayadine"));
    WaitForAsyncUtils.waitForFxEvents(6);
    assertThat(view.lookup(".viewport").isCache()).isFalse();
  }

  @Test
  void select_mayadine_showsWordsChainAndState() {
    TestStage.doFx(() -> session.selectPlace("mayadine"));

    assertThat(quotations())
        .anyMatch(words -> words.startsWith("«") && words.contains("quatre quartiers au moins"));
    assertThat(labels()).contains("SOHR → AFP → L'Orient-Le Jour");
    assertThat(labels()).contains("Contested between IS and Syrian government, in part");
    assertThat(labels()).contains("In part: «\u00a0quatre quartiers au moins\u00a0»");
  }

  @Test
  void known_movedToADayThatKnowsTheSame_namesThatDay() {
    TestStage.doFx(() -> session.selectPlace("mayadine"));
    TestStage.doFx(() -> session.knownProperty().set(LocalDate.of(2017, 10, 3)));
    TestStage.doFx(() -> session.knownProperty().set(LocalDate.of(2017, 10, 6)));

    assertThat(labels())
        .contains(
            "As it was known on 6 Oct 2017",
            "No source says who held it, as far as was known on 6 October 2017.")
        .doesNotContain("As it was known on 3 Oct 2017");
  }

  @Test
  void askWhy_aState_unfoldsTheReasonsOfThatDay() {
    TestStage.doFx(() -> session.questions().askWhy("al-qaryatayn", LocalDate.of(2017, 10, 11)));
    assertThat(session.questions().openProperty().get()).as("the first click picks").isFalse();
    TestStage.doFx(() -> session.questions().askWhy("al-qaryatayn", LocalDate.of(2017, 10, 11)));

    assertThat(session.dayProperty().get()).isEqualTo("2017-10-11");
    assertThat(labels()).contains("Because", "It says the same as the strongest claim.");
    TestStage.doFx(() -> session.questions().openProperty().set(false));
    assertThat(visible("Because")).isFalse();
  }

  @Test
  void ask_underAnotherRule_answersBesideWhatTheWindowShowsUntilPutAway() throws Exception {
    RuleChoice cautious = RuleChoice.LATEST.with(RuleChoice.Kind.CAUTIOUS);
    LocalDate day = LocalDate.of(2017, 10, 11);
    Why other = new Why("al-qaryatayn", day, cautious, null);
    TestStage.doFx(() -> session.questions().ask(other));

    assertThat(visible("In another view: 11 October 2017 · cautious")).isTrue();
    assertThat(visible("Rule: cautious")).isTrue();
    assertThat(labels()).anyMatch(words -> words.contains(" leans toward "));
    assertThat(session.ruleProperty().get()).isEqualTo(RuleChoice.LATEST);
    TestStage.picture(view, 1, Theme.LIGHT, "dossier/other-view");

    Hyperlink close = link("Close");
    TestStage.doFx(close::fire);
    assertThat(visible("In another view: 11 October 2017 · cautious")).isFalse();
    TestStage.doFx(() -> session.questions().ask(other));
    Hyperlink adopt = link("Show this view");
    TestStage.doFx(adopt::fire);
    assertThat(session.ruleProperty().get()).isEqualTo(cautious);
    assertThat(visible("In another view: 11 October 2017 · cautious")).isFalse();
    assertThat(visible("Because")).as("the window's own reasons").isTrue();
  }

  @Test
  void ask_underAnotherRule_anotherPlacePicked_isPutAway() {
    TestStage.doFx(
        () ->
            session
                .questions()
                .ask(
                    session
                        .questions()
                        .of("al-qaryatayn")
                        .by(RuleChoice.LATEST.with(RuleChoice.Kind.CORROBORATED))));
    TestStage.doFx(() -> session.selectPlace("mayadine"));
    TestStage.doFx(() -> session.selectPlace("al-qaryatayn"));

    assertThat(session.questions().elsewhereProperty().get()).isNull();
    assertThat(labels()).noneMatch(words -> words.startsWith("In another view: 1"));
  }

  @Test
  void sourceStrip_w_asksWhyAsThatSourceTellsIt() {
    TestStage.doFx(() -> session.tellings().show("al-qaryatayn"));
    Node strip = view.lookup(".source-strip");
    TestStage.doFx(strip::requestFocus);
    robot.push(KeyCode.W);
    WaitForAsyncUtils.waitForFxEvents();

    Why asked = Objects.requireNonNull(session.questions().elsewhereProperty().get());
    assertThat(asked.rule().lens()).isNotEmpty();
    assertThat(asked.answer(library).inadmissible()).isNotEmpty();
    assertThat(labels())
        .contains("None of the chosen sources says so or hands it on.")
        .anyMatch(words -> words.startsWith("In another view: 12 October 2017 · latest, as "));
  }

  @Test
  void sourceRibbons_foldedAtFirst_unfoldAndShowTheWords() {
    TestStage.doFx(() -> session.selectPlace("al-qaryatayn"));
    assertThat(view.lookupAll(".source-strip")).isEmpty();
    TestStage.doFx(
        () ->
            view.lookupAll(".source-ribbons .why-link").stream()
                .map(Hyperlink.class::cast)
                .forEach(Hyperlink::fire));

    assertThat(view.lookupAll(".source-strip")).hasSizeGreaterThanOrEqualTo(2);
    Node strip = view.lookup(".source-strip");
    TestStage.doFx(strip::requestFocus);
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(view.lookupAll(".source-ribbons .quotation")).isNotEmpty();
  }

  @Test
  void sourceRibbons_folded_askNobody() {
    TestStage.doFx(() -> session.selectPlace("al-qaryatayn"));
    assertThat(view.lookupAll(".source-strip")).isEmpty();
    assertThat(hyperlinks(".source-ribbons .why-link"))
        .containsExactly("▸ As each source tells it");
    TestStage.doFx(() -> session.tellings().show("al-qaryatayn"));
    assertThat(hyperlinks(".source-ribbons .why-link"))
        .containsExactly("▾ As each source tells it: 3 sources");
  }

  @Test
  void compare_ofAPlaceNotPicked_showsBothExcerptsAndTheirDay() {
    Session disputed = BundledLibrary.session(new DisputedLibrary(library));
    DossierView other =
        TestStage.onFx(() -> new DossierView(disputed, opened::add, Runnable::run, Runnable::run));
    var pair =
        Tellings.of(disputed.library(), "mayadine", RuleChoice.Level.ACTOR, null)
            .disagreements()
            .pairs()
            .getFirst();
    TestStage.doFx(
        () -> {
          Button elsewhere = new Button("The keyboard is elsewhere");
          view.getScene().setRoot(new BorderPane(other, elsewhere, null, null, null));
          elsewhere.requestFocus();
          disputed.selectPlace("al-qaryatayn");
        });
    TestStage.doFx(() -> disputed.tellings().compare(pair, LocalDate.of(2017, 10, 12)));

    assertThat(disputed.selectionProperty().get()).isEqualTo(Selection.place("mayadine"));
    List<String> words =
        other.lookupAll(".both-sides .quotation").stream()
            .map(node -> ((SelectableText) node).content())
            .toList();
    assertThat(words).anyMatch(text -> text.contains("quatre quartiers au moins"));
    assertThat(words).anyMatch(text -> text.contains("الميادين"));
    assertThat(other.lookupAll(".both-sides .copy")).hasSize(2);
    Node sides = other.lookup(".both-sides");
    double lowest =
        other.lookupAll(".both-sides .source").stream()
            .mapToDouble(node -> node.getBoundsInParent().getMaxY())
            .max()
            .orElseThrow();
    assertThat(sides.getLayoutBounds().getHeight())
        .as("no empty room below the words")
        .isBetween(lowest, lowest + 16);
    ScrollPane scroll = (ScrollPane) other.getChildren().getFirst();
    assertThat(scroll.getVvalue()).as("both are brought into sight").isPositive();
    TestStage.doFx(() -> disputed.selectPlace("al-qaryatayn"));
    assertThat(other.lookupAll(".both-sides")).as("they are of another place").isEmpty();
  }

  private List<String> hyperlinks(String selector) {
    return view.lookupAll(selector).stream().map(node -> ((Hyperlink) node).getText()).toList();
  }

  @Test
  void day_insideAChange_namesBothStates() {
    TestStage.doFx(
        () -> {
          session.selectPlace("al-qaryatayn");
          session.goTo(LocalDate.of(2017, 10, 1));
        });

    assertThat(labels()).anyMatch(text -> text.contains(", possibly already "));
  }

  private boolean visible(String text) {
    return view.lookupAll(".label").stream()
        .filter(node -> node instanceof Label label && text.equals(label.getText()))
        .anyMatch(DossierViewTest::isSeen);
  }

  private static boolean isSeen(Node node) {
    return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
  }

  @Test
  void select_otherPlace_replacesWords() {
    TestStage.doFx(() -> session.selectPlace("mayadine"));
    TestStage.doFx(() -> session.selectPlace("hawija"));

    assertThat(labels()).contains("Hawija").doesNotContain("Mayadine");
    TestStage.doFx(session::clearSelection);
    assertThat(labels()).contains("Pick a place");
  }

  @Test
  void names_arabic_runRightToLeft() {
    TestStage.doFx(() -> session.selectPlace("mayadine"));

    assertThat(view.lookupAll(".title"))
        .filteredOn(node -> node instanceof Label label && label.getText().equals("الميادين"))
        .hasSize(1)
        .allMatch(node -> node.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT)
        .allMatch(node -> ((Label) node).getFont().getFamily().startsWith("IBM Plex Sans Arabic"));
  }

  @Test
  void quotation_arabic_runsRightToLeftBetweenItsMarks() {
    SelectableText text = Parts.quotation(new Excerpt("x", "s", "ar", "كلمات", 0, 5));

    assertThat(text.getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    assertThat(text.content()).isEqualTo("«كلمات»");
  }

  @Test
  void clickOnDate_ofClaim_movesTheDay() {
    TestStage.doFx(() -> session.selectPlace("al-qaryatayn"));
    Hyperlink april = link("April 2016");
    TestStage.doFx(april::fire);

    assertThat(session.dayProperty().get()).isEqualTo(LocalDate.of(2016, 4, 30));
    assertThat(labels()).contains("Held by Syrian government");
    assertThat(labels()).contains("counts on 30 Apr 2016");
  }

  @Test
  void dayMoved_marksClaimsInForce() {
    TestStage.doFx(() -> session.selectPlace("al-qaryatayn"));
    TestStage.doFx(() -> session.goTo(LocalDate.of(2017, 10, 1)));

    assertThat(labels()).contains("counts on 1 Oct 2017", "possible on 1 Oct 2017");
  }

  @Test
  void windowMoved_page_isLeftAlone() {
    LocalDate day = LocalDate.of(2017, 10, 1);
    TestStage.doFx(() -> session.selectPlace("al-qaryatayn"));
    TestStage.doFx(() -> session.goTo(day));
    Set<Node> before = view.lookupAll(".possible");
    assertThat(before).isNotEmpty();
    TestStage.doFx(() -> session.showWindow(new DayRange(day.minusDays(9), day.plusDays(9))));

    assertThat(view.lookupAll(".possible")).isEqualTo(before);
  }

  @Test
  void dayMoved_linesThatSayTheSame_stay() {
    TestStage.doFx(() -> session.selectPlace("al-qaryatayn"));
    TestStage.doFx(() -> session.goTo(LocalDate.of(2017, 10, 3)));
    Hyperlink why = await(".why-link", Node::isVisible);
    TestStage.doFx(why::fire);
    Set<Node> before = view.lookupAll(".reason");
    assertThat(before).isNotEmpty();
    TestStage.doFx(() -> session.goTo(LocalDate.of(2017, 10, 4)));

    assertThat(view.lookupAll(".reason")).isEqualTo(before);
  }

  @Test
  void webLink_click_opensIt() {
    TestStage.doFx(() -> session.selectPlace("al-qaryatayn"));
    assertThat(opened).isEmpty();
    TestStage.doFx(link("veteranstoday.com ↗")::fire);

    assertThat(opened).hasSize(1);
    assertThat(opened.getFirst().getHost()).isEqualTo("www.veteranstoday.com");
  }

  @Test
  void address_notWeb_isTextAndNeverOpened() {
    for (String address : new String[] {"javascript:alert(1)", "file:///etc/passwd"}) {
      Source source =
          new Source(
              "s", "T", "O", null, address, null, "en", SourceKind.BLOG, null, List.of(), null);
      SourceFooter footer =
          TestStage.onFx(
              () ->
                  new SourceFooter(
                      List.of(source), "O", LocalDate.of(2017, 1, 1), List.of(), opened::add));
      assertThat(footer.lookupAll(".hyperlink"))
          .allMatch(node -> !((Labeled) node).getText().contains(address));
      TestStage.doFx(() -> footer.lookupAll(".hyperlink").forEach(n -> ((Hyperlink) n).fire()));
    }
    assertThat(opened).isEmpty();
  }

  @Test
  void copy_quotation_hasReference() {
    TestStage.doFx(() -> session.selectPlace("hawija"));
    TestStage.doFx(link("Copy quotation")::fire);

    String copied = TestStage.onFx(() -> Clipboard.getSystemClipboard().getString());
    assertThat(copied)
        .startsWith("«\u00a0")
        .contains("AFP → L'Orient-Le Jour", "OLJ/AFP", "12 October 2017");
  }

  @Test
  void doubleClick_onQuotation_marksAWord() {
    TestStage.doFx(() -> session.selectPlace("hawija"));
    SelectableText text = (SelectableText) view.lookup(".quotation");
    robot.doubleClickOn(text);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(text.selected()).isNotBlank();
    assertThat(text.content()).contains(text.selected());
  }

  @Test
  void table_enter_selectsPlace() {
    PlaceTable table = (PlaceTable) view.lookup(".place-table");
    TestStage.doFx(
        () -> {
          table.requestFocus();
          table.getSelectionModel().select(0);
        });
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(session.selectionProperty().get()).isEqualTo(Selection.place("al-qaryatayn"));
  }

  @Test
  void table_click_selectsPlace() {
    Node cell = await(".table-cell", node -> node.isVisible() && node.getScene() != null);
    robot.clickOn(cell);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(session.selectionProperty().get()).isNotNull();
  }

  @Test
  void event_selected_leadsBackToItsPlace() {
    TestStage.doFx(() -> session.selectPlace("mayadine"));
    Hyperlink summary = await(".summary", node -> true);
    TestStage.doFx(summary::fire);
    assertThat(session.selectionProperty().get().eventId()).isNotNull();

    TestStage.doFx(link("‹ Mayadine")::fire);
    assertThat(session.selectionProperty().get()).isEqualTo(Selection.place("mayadine"));
  }

  /// Measured in processor time of the FX thread, which here reads the library as well: the wall
  /// clock tells more of what else runs on the machine.
  @Test
  void click_toFilledDossier_takesUnderFiftyMilliseconds() {
    String[] places = {"mayadine", "al-qaryatayn"};
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    double[] cpu = new double[60];
    double[] wall = new double[60];
    for (int i = 0; i < cpu.length; i++) {
      String place = places[i % 2];
      int run = i;
      TestStage.doFx(
          () -> {
            long start = System.nanoTime();
            long startCpu = threads.getCurrentThreadCpuTime();
            session.selectPlace(place);
            view.applyCss();
            view.layout();
            cpu[run] = (threads.getCurrentThreadCpuTime() - startCpu) / 1e6;
            wall[run] = (System.nanoTime() - start) / 1e6;
          });
    }
    System.out.printf(
        "click to filled dossier, ms: first %.1f (cpu %.1f), then median %.1f (cpu %.1f),"
            + " 95th percentile %.1f (cpu %.1f)%n",
        wall[0], cpu[0], at(wall, 0.5), at(cpu, 0.5), at(wall, 0.95), at(cpu, 0.95));
    assertThat(at(cpu, 0.5)).isLessThan(50);
  }

  private static double at(double[] values, double part) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) (part * (sorted.length - 1))];
  }

  private Hyperlink link(String text) {
    return await(".hyperlink", node -> ((Hyperlink) node).getText().equals(text));
  }

  /// The node, once it is there: cards below the fold come between frames.
  @SuppressWarnings("unchecked")
  private <T extends Node> T await(String selector, Predicate<Node> which) {
    for (int i = 0; i < 100; i++) {
      Optional<Node> found =
          TestStage.onFx(() -> view.lookupAll(selector).stream().filter(which).findFirst());
      if (found.isPresent()) {
        return (T) found.get();
      }
      WaitForAsyncUtils.waitForFxEvents();
    }
    throw new AssertionError("there is no " + selector);
  }

  private List<String> labels() {
    return view.lookupAll(".label").stream()
        .filter(Label.class::isInstance)
        .map(node -> ((Label) node).getText())
        .toList();
  }

  private List<String> quotations() {
    return view.lookupAll(".quotation").stream()
        .map(node -> ((SelectableText) node).content())
        .toList();
  }
}
