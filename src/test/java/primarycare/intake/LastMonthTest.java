package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The months that the name of a file tells. */
class LastMonthTest {

  @ParameterizedTest
  @CsvSource({
    "ae-2026-07.csv, 2026-07",
    "ae_202607_final.csv, 2026-07",
    "PCNWFIndividualCSV.062026.zip, 2026-06",
    "Monthly-AE-April-2025.csv, 2025-04",
    "1 General Practice - July 2025 Practice Level.csv, 2025-07",
    "GP_Sept2025.csv, 2025-09",
    "2026-04 to 2026-07.csv, 2026-07",
    "2026-04 to 2026-07.csv, 2026-04",
  })
  void findsAMonthInNumbersAndInWords(String name, String month) {
    assertThat(LastMonth.names(name, month)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "ae-2025-26.csv, 2025-02",
    "ae-20260731.csv, 2026-07",
    "report 12026071.csv, 2026-07",
    "marchmont-2026.csv, 2026-04",
    "ae-2026.csv, 2026-07",
  })
  void findsNoneInOtherNumbersAndWords(String name, String month) {
    assertThat(LastMonth.names(name, month)).isFalse();
  }

  @Test
  void doesNotTakeOneMonthForAnother() {
    assertThat(LastMonth.names("ae-2026-07.csv", "2026-06")).isFalse();
    assertThat(LastMonth.names("May 2026.csv", "2026-06")).isFalse();
  }
}
