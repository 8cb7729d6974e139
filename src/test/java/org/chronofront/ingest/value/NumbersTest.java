package org.chronofront.ingest.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.chronofront.model.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "34.5 | . | 34.5", "34,5 | , | 34.5", "-1.5e1 | . | -15", "1 234,5 | , | 1234.5",
        "1,234.5 | . | 1234.5", "1.234.567 | , | 1234567", "−3 | . | -3", "+7 | . | 7"
      })
  void decimal_aNumber_isRead(String text, char mark, double value) {
    assertThat(Numbers.decimal(text, mark)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NaN",
        "Infinity",
        "-Infinity",
        "1e999",
        "0x1p3",
        "1f",
        "1d",
        "",
        "1,2",
        "1,23456",
        "e",
        "--1",
        "1.2.3",
        "12 monkeys"
      })
  void decimal_noNumber_isNaN(String text) {
    assertThat(Numbers.decimal(text, '.')).isNaN();
  }

  @Test
  void count_wholeNumbersOnly_areRead() {
    assertThat(Numbers.count("12", '.')).isEqualTo(12);
    assertThat(Numbers.count("12.0", '.')).isEqualTo(12);
    assertThat(Numbers.count("1,200", '.')).isEqualTo(1200);
    assertThat(Numbers.count("12.5", '.')).isNull();
    assertThat(Numbers.count("-1", '.')).isNull();
    assertThat(Numbers.count("9999999999", '.')).isNull();
  }

  @Test
  void coordinates_inRange_arePoints() {
    assertThat(new Coordinates(',', false).read("35,02", "40,45").point())
        .isEqualTo(new GeoPoint(35.02, 40.45));
    assertThat(new Coordinates('.', true).read("40.45", "35.02").point())
        .isEqualTo(new GeoPoint(35.02, 40.45));
    assertThat(new Coordinates('.', false).read("34°30'N", "40° 30' 36\" W").point())
        .isEqualTo(new GeoPoint(34.5, -40.51));
    assertThat(new Coordinates('.', false).readPair("(35.02, 40.45)").point())
        .isEqualTo(new GeoPoint(35.02, 40.45));
    assertThat(new Coordinates(',', false).readPair("35,02; 40,45").point())
        .isEqualTo(new GeoPoint(35.02, 40.45));
    assertThat(new Coordinates('.', false).read(null, null)).isEqualTo(ReadPoint.NONE);
  }

  @Test
  void coordinates_faulty_sayWhy() {
    Coordinates coordinates = new Coordinates('.', false);
    assertThat(coordinates.read("NaN", "40").fault()).contains("“NaN” is not a number");
    assertThat(coordinates.read("35", null).fault())
        .isEqualTo("There is a latitude and no longitude.");
    assertThat(coordinates.read("35", "181").fault()).contains("longitude 181.0");
    assertThat(coordinates.seemSwapped(0)).isFalse();
    assertThat(coordinates.read("140.5", "36").fault()).contains("changed places");
  }

  @Test
  void coordinates_everyRowFitsOnlySwapped_seemSwapped() {
    Coordinates coordinates = new Coordinates('.', false);
    assertThat(coordinates.read("140.5", "36").point()).isNull();
    assertThat(coordinates.seemSwapped(0)).isTrue();
    assertThat(coordinates.seemSwapped(1)).isFalse();
  }
}
