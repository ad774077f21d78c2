package primarycare.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import primarycare.job.Month;

/** The months that the name of a file tells. */
class FileMonthNamesTest {

  @ParameterizedTest
  @CsvSource({
    "ae-2026-07.csv, 2026-07",
    "ae_202607_final.csv, 2026-07",
    "ae-20260731.csv, 2026-07",
    "PCNWFIndividualCSV.062026.zip, 2026-06",
    "Monthly-AE-April-2025.csv, 2025-04",
    "1 General Practice - July 2025 Practice Level.csv, 2025-07",
    "GP_Sept2025.csv, 2025-09",
    "2026-04 to 2026-07.csv, 2026-07",
    "2026-04 to 2026-07.csv, 2026-04",
  })
  void findsAMonthInNumbersAndInWords(String name, String month) {
    assertThat(told(name, month)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "ae-2025-26.csv, 2025-02",
    "report 12026071.csv, 2026-07",
    "marchmont-2026.csv, 2026-04",
    "ae-2026.csv, 2026-07",
  })
  void findsNoneInOtherNumbersAndWords(String name, String month) {
    assertThat(told(name, month)).isFalse();
  }

  @Test
  void doesNotTakeOneMonthForAnother() {
    assertThat(told("ae-2026-07.csv", "2026-06")).isFalse();
    assertThat(told("May 2026.csv", "2026-06")).isFalse();
  }

  private static boolean told(String name, String month) {
    return FileMonth.told(name).contains(Month.parse(month).orElseThrow());
  }
}
