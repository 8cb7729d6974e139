package org.chronofront.ui.importing;

import java.util.List;
import org.chronofront.library.importing.ImportOffer;
import org.chronofront.library.importing.ImportPreview;
import org.chronofront.model.importing.ImportCounts;
import org.chronofront.model.importing.Question;

/// Whether a dataset can come in, and if not, what a person has to do first. Pure.
final class Readiness {
  private Readiness() {}

  /// Why it cannot, as a sentence; empty when it can.
  static String blocked(OfferModel model) {
    ImportOffer offer = model.offer().get();
    if (offer == null) {
      return model.isEmpty() ? "Leave this file out" : "Choose a format, or leave this file out";
    }
    List<Question> open =
        offer.questions().stream()
            .filter(question -> question.required() && model.answered(question.key()) == null)
            .toList();
    if (!open.isEmpty()) {
      return open.size() == 1
          ? "Needs an answer: “" + open.getFirst().text() + "”"
          : open.size() + " questions need an answer, first “" + open.getFirst().text() + "”";
    }
    if (!model.trouble().get().isEmpty()) {
      return "It cannot be read this way: change an answer or the format";
    }
    if (model.info().title().get().isBlank()) {
      return "Give the dataset a title";
    }
    if (model.remembering().get() && model.mappingName().get().isBlank()) {
      return "Give the remembered answers a name";
    }
    if (model.busy().get() && (model.isExamining() || !model.unseen().get())) {
      return "Reading, to see what would change…";
    }
    ImportPreview preview = model.preview().get();
    if (preview == null || !nothing(preview.counts())) {
      return "";
    }
    return preview.counts().rows() == 0
        ? "Nothing would come in: no row was found. Choose another file, or read it as another"
            + " format"
        : "Nothing would come in: no row can be read this way. Change an answer or the format";
  }

  private static boolean nothing(ImportCounts counts) {
    return counts.imported() + counts.updated() + counts.unchanged() == 0;
  }
}
