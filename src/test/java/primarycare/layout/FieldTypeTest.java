package primarycare.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;

class FieldTypeTest {

  private static final Map<String, LocalDate> DATES =
      Map.of(
          "01JAN2021", LocalDate.of(2021, 1, 1),
          "01-Sep-20", LocalDate.of(2020, 9, 1),
          "01Jan2022", LocalDate.of(2022, 1, 1),
          "01Jul2026", LocalDate.of(2026, 7, 1),
          "2026-07-01", LocalDate.of(2026, 7, 1),
          "01/05/2025", LocalDate.of(2025, 5, 1),
          "20260701", LocalDate.of(2026, 7, 1));

  @Test
  void readsEverySpellingOfADate() {
    assertThat(DATES)
        .allSatisfy((text, day) -> assertThat(FieldType.DATE.parse(text)).as(text).contains(day));
  }

  @Test
  void readsDatesAlikeWhateverTheLocaleOfTheComputer() {
    Locale before = Locale.getDefault();
    try {
      for (Locale locale : List.of(Locale.GERMANY, Locale.forLanguageTag("tr-TR"))) {
        Locale.setDefault(locale);
        readsEverySpellingOfADate();
        assertThat(FieldType.DATE.parse("01OCT2026")).contains(LocalDate.of(2026, 10, 1));
        assertThat(FieldType.DATE.parse("01Okt2026")).isEmpty();
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void readsEveryMonthInAnyCase() {
    List<String> months =
        List.of("jan", "FEB", "Mar", "apr", "MAY", "Jun", "jul", "AUG", "Sep", "oct", "NOV", "Dec");
    assertThat(months)
        .allSatisfy(
            month ->
                assertThat(FieldType.DATE.parse("01" + month + "2026"))
                    .contains(LocalDate.of(2026, months.indexOf(month) + 1, 1)));
  }

  @Test
  void readsEverySpellingOfAMonthAsItsFirstDay() {
    List<String> spellings =
        List.of(
            "APR2025",
            "APRIL-2025",
            "April 2025",
            "apr 2025",
            "2025-4",
            "2025-04",
            "2025-04-01",
            "30APR2025",
            "30/04/2025",
            "20250430");
    assertThat(spellings)
        .allSatisfy(
            text ->
                assertThat(FieldType.MONTH.parse(text))
                    .as(text)
                    .contains(LocalDate.of(2025, 4, 1)));
    assertThat(FieldType.MONTH.parse("MAY-2025")).contains(LocalDate.of(2025, 5, 1));
    assertThat(FieldType.MONTH.stored()).isEqualTo(DataTypes.DateType);
  }

  @Test
  void refusesWhatIsNoMonth() {
    List<String> others =
        List.of(
            "",
            "APRIL",
            "2025",
            "2025-13",
            "2025-0",
            "APRILL2025",
            "MSitAE-APRIL-2025",
            "Apr25",
            "APR1025",
            "2025-04-31");
    assertThat(others)
        .allSatisfy(text -> assertThat(FieldType.MONTH.parse(text)).as(text).isEmpty());
  }

  @Test
  void readsTheDayBeforeTheMonth() {
    assertThat(FieldType.DATE.parse("02/03/2026")).contains(LocalDate.of(2026, 3, 2));
    assertThat(FieldType.DATE.parse("12/31/2025")).isEmpty();
  }

  @Test
  void refusesImpossibleDates() {
    List<String> impossible =
        List.of(
            "31/02/2025",
            "01/05/0205",
            "1802-01-01",
            "-2021-01-01",
            "+202600701",
            "2025-02-29",
            "31JUN2026",
            "30-Feb-20",
            "20260732",
            "2026-13-01",
            "0");
    assertThat(impossible)
        .allSatisfy(text -> assertThat(FieldType.DATE.parse(text)).as(text).isEmpty());
  }

  @Test
  void readsALeapDay() {
    assertThat(FieldType.DATE.parse("29/02/2024")).contains(LocalDate.of(2024, 2, 29));
  }

  @Test
  void refusesWhatIsNoDate() {
    List<String> others =
        List.of("", "July 2026", "2026-07", "01/07/26", "2026-07-01T25:00", "44378", "C82001");
    assertThat(others)
        .allSatisfy(text -> assertThat(FieldType.DATE.parse(text)).as(text).isEmpty());
  }

  @Test
  void takesTheDayOfADayWithATime() {
    List<String> texts =
        List.of(
            "2026-07-01T00:00",
            "2026-07-01 23:59:59",
            "01/07/2026 0815",
            "2026-07-01 08:15:00.123Z");
    assertThat(texts)
        .allSatisfy(
            text -> assertThat(FieldType.DATE.parse(text)).contains(LocalDate.of(2026, 7, 1)));
  }

  @Test
  void readsTimesOfDay() {
    assertThat(FieldType.TIME.parse("0815")).contains("08:15");
    assertThat(FieldType.TIME.parse("08:15:59")).contains("08:15");
    assertThat(FieldType.TIME.parse("2026-07-01 23:59")).contains("23:59");
    assertThat(List.of("815", "24:00", "08:60", "noon", "2026-07-01"))
        .allSatisfy(text -> assertThat(FieldType.TIME.parse(text)).as(text).isEmpty());
  }

  @Test
  void readsCompletedYearsOfAnAge() {
    assertThat(FieldType.AGE.parse("43")).contains(43L);
    assertThat(FieldType.AGE.parse("43.0")).contains(43L);
    assertThat(FieldType.AGE.parse("34.9")).contains(34L);
    assertThat(FieldType.AGE.parse("0.625")).contains(0L);
    assertThat(FieldType.AGE.parse("-0.1")).contains(-1L);
    assertThat(List.of("abc", "NaN", "Infinity", "1e3"))
        .allSatisfy(text -> assertThat(FieldType.AGE.parse(text)).as(text).isEmpty());
  }

  @Test
  void readsWholeNumbersWithOrWithoutThousandsSeparators() {
    assertThat(FieldType.WHOLE.parse("1204")).contains(1204L);
    assertThat(FieldType.WHOLE.parse("1,204,567")).contains(1204567L);
    assertThat(FieldType.WHOLE.parse("0")).contains(0L);
    assertThat(FieldType.WHOLE.parse("-3")).contains(-3L);
    assertThat(FieldType.WHOLE.parse("007")).contains(7L);
    assertThat(FieldType.WHOLE.parse("1204.00")).contains(1204L);
  }

  @Test
  void refusesAFractionOfAWhole() {
    assertThat(FieldType.WHOLE.parse("1204.5")).isEmpty();
    assertThat(FieldType.WHOLE.parse("0.0000000001")).isEmpty();
  }

  @Test
  void refusesSeparatorsThatDoNotSeparateThousands() {
    for (FieldType type : List.of(FieldType.WHOLE, FieldType.DECIMAL)) {
      for (String text : List.of("12,04", "1,2045", ",204", "1,204,", "1.204,5", "1 204")) {
        assertThat(type.parse(text)).as(text).isEmpty();
      }
    }
  }

  @Test
  void readsDecimalsToNinePlaces() {
    assertThat(FieldType.DECIMAL.parse("4.253333333")).contains(new BigDecimal("4.253333333"));
    assertThat(FieldType.DECIMAL.parse("1,204.5")).contains(new BigDecimal("1204.500000000"));
    assertThat(FieldType.DECIMAL.parse("0")).contains(new BigDecimal("0.000000000"));
    assertThat(FieldType.DECIMAL.parse("-0.5")).contains(new BigDecimal("-0.500000000"));
  }

  @Test
  void roundsFurtherPlacesHalfUp() {
    assertThat(FieldType.DECIMAL.parse("0.0000000005")).contains(new BigDecimal("0.000000001"));
    assertThat(FieldType.DECIMAL.parse("0.00000000049")).contains(new BigDecimal("0.000000000"));
    assertThat(FieldType.DECIMAL.parse("4.2533333333333335"))
        .contains(new BigDecimal("4.253333333"));
  }

  @Test
  void refusesNumbersThatTheStoreCannotHold() {
    assertThat(FieldType.WHOLE.parse("999999999999999999")).contains(999999999999999999L);
    assertThat(FieldType.WHOLE.parse("1000000000000000000")).isEmpty();
    assertThat(FieldType.DECIMAL.parse("999999999.999999999"))
        .contains(new BigDecimal("999999999.999999999"));
    assertThat(FieldType.DECIMAL.parse("1000000000")).isEmpty();
    assertThat(FieldType.DECIMAL.parse("999999999.9999999995")).isEmpty();
    assertThat(FieldType.WHOLE.parse("0".repeat(40) + "7")).isEmpty();
  }

  @Test
  void refusesWhatIsNoNumber() {
    List<String> others =
        List.of("", "-", ".", ".5", "5.", "1e3", "NaN", "Infinity", "0x1F", "٣", "7 patients");
    assertThat(others)
        .allSatisfy(
            text -> {
              assertThat(FieldType.WHOLE.parse(text)).as(text).isEmpty();
              assertThat(FieldType.DECIMAL.parse(text)).as(text).isEmpty();
            });
  }

  @Test
  void keepsTextAsItIs() {
    assertThat(FieldType.TEXT.parse("The Surgery,  High Street"))
        .contains("The Surgery,  High Street");
  }

  @Test
  void isStoredInATypeOfItsOwn() {
    assertThat(FieldType.TEXT.stored()).isEqualTo(DataTypes.StringType);
    assertThat(FieldType.DATE.stored()).isEqualTo(DataTypes.DateType);
    assertThat(FieldType.WHOLE.stored()).isEqualTo(DataTypes.LongType);
    assertThat(FieldType.DECIMAL.stored()).isEqualTo(DataTypes.createDecimalType(18, 9));
  }
}
