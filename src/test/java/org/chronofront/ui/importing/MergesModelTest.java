package org.chronofront.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chronofront.library.LibraryException;
import org.chronofront.library.importing.Alike;
import org.chronofront.library.importing.MadeMerge;
import org.chronofront.library.importing.MergeOffer;
import org.chronofront.library.importing.Merging;
import org.junit.jupiter.api.Test;

class MergesModelTest {
  private static final MergeOffer OFFER =
      new MergeOffer(
          MergeOffer.Kind.PLACE,
          new MergeOffer.Side("a", "Mayadine", "Ours", "ours", "a"),
          new MergeOffer.Side("b", "Al-Mayadin", "Theirs", "theirs", "b"),
          List.of("they are 1.0 km apart"));

  private final Decisions decisions = new Decisions();
  private int reopened;
  private final MergesModel model =
      new MergesModel(
          decisions,
          new Jobs(Runnable::run, Runnable::run),
          new Jobs(Runnable::run, Runnable::run),
          () -> reopened++);

  @Test
  void load_offers_mergesNothing() {
    model.load();

    assertThat(model.offers()).containsExactly(OFFER);
    assertThat(model.merges()).isEmpty();
    assertThat(reopened).isZero();
    assertThat(model.busy().get()).isFalse();
  }

  @Test
  void merge_thenUndo_opensTheLibraryAnewBothTimes() {
    model.load();

    model.merge(OFFER);
    assertThat(model.message().get()).isEqualTo("“Al-Mayadin” counts as “Mayadine” from now on.");
    assertThat(model.offers()).isEmpty();
    assertThat(reopened).isEqualTo(1);

    model.undo(model.merges().getFirst());
    assertThat(model.merges()).isEmpty();
    assertThat(model.offers()).containsExactly(OFFER);
    assertThat(reopened).isEqualTo(2);
  }

  @Test
  void merge_twoOfOneName_tellsThemApartByTheirDatasets() {
    MergeOffer same =
        new MergeOffer(OFFER.kind(), OFFER.kept(), side("Mayadine", "Theirs"), OFFER.evidence());

    model.merge(same);

    assertThat(model.message().get())
        .isEqualTo("“Mayadine” of “Theirs” counts as “Mayadine” of “Ours” from now on.");
  }

  private static MergeOffer.Side side(String label, String dataset) {
    return new MergeOffer.Side("b", label, dataset, dataset, "b");
  }

  @Test
  void notSame_offer_changesNothingThatIsShown() {
    model.load();

    model.notSame(OFFER);

    assertThat(model.offers()).isEmpty();
    assertThat(reopened).isZero();
  }

  @Test
  void merge_refused_saysWhyAndLeavesTheButtonsFree() {
    model.load();
    decisions.refuse = true;

    model.merge(OFFER);

    assertThat(model.message().get()).isEqualTo("Refused.");
    assertThat(model.busy().get()).isFalse();
    assertThat(reopened).isZero();
  }

  /// Remembers what was decided.
  static final class Decisions implements Merging {
    private final List<MadeMerge> merges = new ArrayList<>();
    private final List<String> compared = new ArrayList<>();
    private boolean two;
    private Alike alike = Alike.NONE;
    private boolean refuse;

    @Override
    public Offers offers() {
      return new Offers(two || !merges.isEmpty() ? List.of() : List.of(OFFER), "");
    }

    @Override
    public Alike alike(Set<String> datasetIds) {
      compared.addAll(datasetIds);
      return alike;
    }

    /// Of which datasets names were compared.
    List<String> compared() {
      return compared;
    }

    void alike(Alike now) {
      alike = now;
    }

    @Override
    public MergeOffer pair(String keptId, String otherId) {
      return OFFER;
    }

    @Override
    public void merge(MergeOffer offer) {
      if (refuse) {
        throw new LibraryException("Refused.");
      }
      merges.add(
          new MadeMerge(
              1, offer.kind(), offer.kept(), offer.other(), "2026-01-01T00:00:00Z", true));
    }

    @Override
    public void notSame(MergeOffer offer) {
      two = true;
    }

    @Override
    public List<MadeMerge> merges() {
      return List.copyOf(merges);
    }

    @Override
    public void undo(long key) {
      merges.removeIf(merge -> merge.key() == key);
    }
  }
}
