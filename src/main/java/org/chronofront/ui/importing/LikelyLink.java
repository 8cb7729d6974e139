package org.chronofront.ui.importing;

import java.util.List;
import javafx.scene.control.Hyperlink;

/// Takes what seems likely for several questions at once; there where several have an offer. A
/// person sees each answer in its field before anything comes in.
final class LikelyLink {
  private final List<QuestionField> fields;
  private final Hyperlink link;

  LikelyLink(List<QuestionField> fields) {
    this.fields = List.copyOf(fields);
    this.link =
        Parts.gone(
            Parts.link(
                "",
                "Fills in the answers that are offered below; each can be changed",
                this::acceptAll));
    link.setMinWidth(0);
    refresh();
  }

  Hyperlink root() {
    return link;
  }

  void refresh() {
    long offers = fields.stream().filter(QuestionField::hasOffer).count();
    link.setVisible(offers > 1);
    link.setText("Use what seems likely for these %,d".formatted(offers));
  }

  private void acceptAll() {
    fields.stream().filter(QuestionField::hasOffer).forEach(QuestionField::accept);
    refresh();
    fields.stream()
        .filter(QuestionField::isOpen)
        .findFirst()
        .orElse(fields.getFirst())
        .field()
        .requestFocus();
  }
}
