package org.chronofront.ingest.ged;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.conflict.Counts;
import org.chronofront.ingest.conflict.Days;
import org.chronofront.ingest.conflict.HandedOver;
import org.chronofront.ingest.conflict.Recent;
import org.chronofront.ingest.table.TableRow;
import org.chronofront.model.Report;
import org.chronofront.model.Source;
import org.chronofront.model.SourceKind;
import org.jspecify.annotations.Nullable;

/// The articles that a row names as sources, each handed over once: the same office, date and
/// headline are the same article. Who an office relies on is not guessed. One reading; one thread.
final class GedSources {
  private static final int MOST = 16_384;
  private static final long HEAVIEST = 8_000_000;

  /// The language of a headline is not stated.
  private static final String LANGUAGE = "und";

  private final RowSink sink;
  private final GedColumns columns;
  private final HandedOver handedOver = new HandedOver();
  private final Recent<String, Cited> recent = new Recent<>(MOST, HEAVIEST);

  GedSources(RowSink sink, GedColumns columns) {
    this.sink = sink;
    this.columns = columns;
  }

  /// What a row cites.
  ///
  /// @param reports one for each article
  /// @param articles how many the row names, with repetitions
  /// @param earliest day of publication, null when no article has one
  /// @param offices as the column `source_office` would put them
  /// @param dates as `source_date` would
  /// @param headlines as `source_headline` would
  record Cited(
      List<Report> reports,
      int articles,
      @Nullable LocalDate earliest,
      String offices,
      String dates,
      String headlines) {}

  /// What a row cites; its single columns count where it has no `source_article`.
  Cited cited(TableRow row) {
    String text = row.value(columns.sourceArticle);
    int count = Counts.small(row.value(columns.sourceCount));
    if (text == null) {
      return cite(GedFallback.articles(row, columns));
    }
    Cited cited = recent.get(text);
    if (cited == null || (count >= 0 && cited.articles != count)) {
      cited = cite(ArticleText.split(text, count));
      recent.put(text, cited, text.length());
    }
    return cited;
  }

  private Cited cite(List<Article> articles) {
    Map<String, Report> reports = new LinkedHashMap<>();
    LocalDate earliest = null;
    for (Article article : articles) {
      LocalDate day = Days.find(article.date());
      String id = handOver(article, day);
      reports.putIfAbsent(id, new Report(id, id, null, day));
      earliest = day != null && (earliest == null || day.isBefore(earliest)) ? day : earliest;
    }
    return new Cited(
        List.copyOf(new ArrayList<>(reports.values())),
        articles.size(),
        earliest,
        join(articles, Article::office),
        join(articles, Article::date),
        join(articles, Article::headline));
  }

  private String handOver(Article article, @Nullable LocalDate day) {
    HandedOver.Ticket ticket =
        handedOver.ticket(
            article.office(), "source", article.office(), article.date(), article.headline());
    if (ticket.first()) {
      String outlet = article.office().isEmpty() ? "Not stated" : article.office();
      String headline = article.headline();
      boolean dateLost = day == null && !article.date().isEmpty();
      String title = headline.isEmpty() ? outlet : headline;
      sink.source(
          new Source(
              ticket.id(),
              dateLost ? title + " (" + article.date() + ")" : title,
              outlet,
              null,
              null,
              day,
              LANGUAGE,
              SourceKind.OTHER,
              null,
              List.of(),
              null));
    }
    return ticket.id();
  }

  private static String join(List<Article> articles, Function<Article, String> part) {
    if (articles.size() == 1) {
      return part.apply(articles.getFirst());
    }
    StringBuilder all = new StringBuilder();
    for (Article article : articles) {
      all.append(part.apply(article)).append(';');
    }
    all.setLength(Math.max(0, all.length() - 1));
    return all.toString();
  }
}
