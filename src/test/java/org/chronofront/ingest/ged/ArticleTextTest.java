package org.chronofront.ingest.ged;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleTextTest {
  @Test
  void split_oneArticle_isTakenApart() {
    assertThat(ArticleText.split("\"Agency,2016-01-02,Shells, mortars and more \"", 1))
        .containsExactly(new Article("Agency", "2016-01-02", "Shells, mortars and more"));
  }

  @Test
  void split_severalArticles_keepsTheirOrder() {
    assertThat(
            ArticleText.split(
                "\"A,2016-01-02,One\";\"B Daily,2016-01-03,Two; still two\";"
                    + " \"A,2016-01-04,Three\"",
                3))
        .containsExactly(
            new Article("A", "2016-01-02", "One"),
            new Article("B Daily", "2016-01-03", "Two; still two"),
            new Article("A", "2016-01-04", "Three"));
  }

  @Test
  void split_innerQuotesAtTheEnd_stayInTheHeadline() {
    assertThat(ArticleText.split("\"A,2016-01-02,He said \"no\"\";\"B,2016-01-03,\"Yes\"\"", 2))
        .containsExactly(
            new Article("A", "2016-01-02", "He said \"no\""),
            new Article("B", "2016-01-03", "\"Yes\""));
  }

  @Test
  void split_separatorWithinHeadline_isNoSeparator() {
    assertThat(ArticleText.split("\"A,2016-01-02,\"one\";\"two\" they say\"", 1))
        .containsExactly(new Article("A", "2016-01-02", "\"one\";\"two\" they say"));
  }

  @Test
  void split_partWithoutDateThatIsCounted_isASource() {
    assertThat(ArticleText.split("\"A,2016-01-02,One\";\"A book about it\"", 2))
        .containsExactly(
            new Article("A", "2016-01-02", "One"), new Article("", "", "A book about it"));
  }

  @Test
  void split_lineBreakAndTimeOfDay_areKept() {
    assertThat(ArticleText.split("\"A,2016-01-02 00:00:00,One\n\nAU \t\nSomebody\"", -1))
        .containsExactly(new Article("A", "2016-01-02 00:00:00", "One\n\nAU \t\nSomebody"));
  }

  @Test
  void split_officeWithComma_endsBeforeTheDate() {
    assertThat(ArticleText.split("\"Agency, English,2016-01-02,One\"", 1))
        .containsExactly(new Article("Agency, English", "2016-01-02", "One"));
  }

  @Test
  void split_withoutQuotes_isSplitWhereAnArticleFollows() {
    assertThat(ArticleText.split("A,2016-01-02,One; and a half;B,2016-01-03,Two", 2))
        .containsExactly(
            new Article("A", "2016-01-02", "One; and a half"),
            new Article("B", "2016-01-03", "Two"));
  }

  @Test
  void split_emptyDate_keepsOfficeAndHeadline() {
    assertThat(ArticleText.split("\"A,,One, two,, three\"", 1))
        .containsExactly(new Article("A", "", "One, two,, three"));
  }

  @Test
  void split_onlyAQuote_isAHeadline() {
    assertThat(ArticleText.split("\"", -1)).containsExactly(new Article("", "", "\""));
  }

  @Test
  void split_aMegabyteOfSeparators_ends() {
    String many = "\"" + "x\";\"".repeat(250_000) + "\"";
    String bare = "a,b;".repeat(250_000);
    assertThat(ArticleText.split(many, -1)).hasSize(1);
    assertThat(ArticleText.split(bare, -1)).hasSize(1);
  }
}
